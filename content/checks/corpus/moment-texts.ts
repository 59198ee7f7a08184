import type { Moment, Prompt } from '../../schema/prompt.ts'
import type { Text } from './text.ts'

const promptTexts = ({ id, aim, words, lei, opens, notWhen }: Prompt, facts: readonly string[]): Text[] => [
  { id: `${id}-aim`, kind: 'label', facts, text: aim },
  { id, kind: 'prompt', facts, text: words },
  ...(lei === undefined ? [] : [{ id: `${id}-lei`, kind: 'prompt', facts, text: lei } as const]),
  { id: `${id}-opens`, kind: 'screen', facts, text: opens },
  { id: `${id}-not-when`, kind: 'screen', facts, text: notWhen },
]

export const momentTexts = ({ id, title, keepInMind, fact, prompts }: Moment): Text[] => [
  { id: `${id}-title`, kind: 'label', facts: fact.ids, text: title },
  { id: `${id}-keep-in-mind`, kind: 'screen', facts: fact.ids, text: keepInMind },
  { id: `${id}-fact`, kind: 'screen', facts: fact.ids, text: fact.text },
  ...prompts.flatMap((prompt) => promptTexts(prompt, fact.ids)),
]
