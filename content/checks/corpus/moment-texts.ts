import type { Moment, Prompt } from '../../schema/prompt.ts'
import type { Text } from './text.ts'

const promptTexts = ({ id, aim, words, lei }: Prompt, facts: readonly string[]): Text[] => [
  { id: `${id}-aim`, kind: 'label', facts, text: aim },
  { id, kind: 'prompt', facts, text: words },
  ...(lei === undefined ? [] : [{ id: `${id}-lei`, kind: 'prompt', facts, text: lei } as const]),
]

export const momentTexts = ({ id, title, keepInMind, fact, prompts }: Moment): Text[] => [
  { id: `${id}-title`, kind: 'label', facts: fact.ids, text: title },
  { id: `${id}-keep-in-mind`, kind: 'screen', facts: fact.ids, text: keepInMind },
  { id: `${id}-fact`, kind: 'screen', facts: fact.ids, text: fact.text },
  ...prompts.flatMap((prompt) => promptTexts(prompt, fact.ids)),
]
