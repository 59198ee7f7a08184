import type { Language } from '../../schema/language.ts'
import type { Helpline, SafetyCard } from '../../schema/safety.ts'
import { numberTexts, type Text } from './text.ts'

export const safetyCardTexts = ({ title, notice, parts, limits, law }: SafetyCard): Text[] => [
  { id: 'safety-title', kind: 'label', facts: [], text: title },
  { id: 'safety-notice', kind: 'message', facts: [], text: notice },
  ...parts.flatMap((part) => [
    { id: `safety-${part.id}-title`, kind: 'label', facts: [], text: part.title } as const,
    ...numberTexts(`safety-${part.id}`, 'screen', part.steps, []),
  ]),
  { id: 'safety-limits-title', kind: 'label', facts: [], text: limits.title },
  { id: 'safety-limits-intro', kind: 'screen', facts: [], text: limits.intro },
  ...numberTexts('safety-limits', 'prompt', limits.words, []),
  { id: 'safety-law-title', kind: 'label', facts: [], text: law.title },
  { id: 'safety-law-text', kind: 'screen', facts: [], text: law.text },
]

export const helplineTexts = ({ id, name, caution, about, source }: Helpline, language: Language): Text[] => [
  { id: `helpline-${id}-name`, kind: 'label', facts: [], text: name[language] },
  ...(caution ? [{ id: `helpline-${id}-caution`, kind: 'label', facts: [], text: caution[language] } as const] : []),
  { id: `helpline-${id}-about`, kind: 'screen', facts: [], text: about[language] },
  { id: `helpline-${id}-source`, kind: 'label', facts: [], text: source[language] },
]
