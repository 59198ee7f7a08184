import type { Question, SelfCheck, SelfCheckFrame } from '../../schema/self-check.ts'
import { listChoices } from './list-choices.ts'
import type { Text, TextKind } from './text.ts'

/** What stands above the choices: the case, and what the other person says. */
const askedTexts = (question: Question): { part: string; text: string }[] => {
  if (question.form === 'true-or-false') return [{ part: 'statement', text: question.statement }]
  const situation = { part: 'situation', text: question.situation }
  return question.form === 'choose-reply' ? [situation, { part: 'words', text: question.words }] : [situation]
}

export function questionTexts(question: Question): Text[] {
  const { id } = question
  const choices = listChoices(question)
  const facts = [...new Set(choices.flatMap((choice) => choice.facts))]
  return [
    ...askedTexts(question).map(({ part, text }): Text => ({ id: `${id}-${part}`, kind: 'question', facts, text })),
    ...choices.flatMap((choice): Text[] => {
      const choiceId = `${id}-${choice.id}`
      const words: Text[] =
        choice.words === undefined ? [] : [{ id: choiceId, kind: 'choice', facts: choice.facts, text: choice.words }]
      return [...words, { id: `${choiceId}-feedback`, kind: 'feedback', facts: choice.facts, text: choice.feedback }]
    }),
  ]
}

export const selfCheckTexts = ({ questions }: SelfCheck): Text[] => questions.flatMap(questionTexts)

const frameKinds = {
  titles: 'label',
  asks: 'question',
  trueOrFalse: 'choice',
  piles: 'choice',
  mayIShare: 'choice',
} as const satisfies Record<keyof SelfCheckFrame, TextKind>

export const selfCheckFrameTexts = (frame: SelfCheckFrame): Text[] =>
  (['titles', 'asks', 'trueOrFalse', 'piles', 'mayIShare'] as const).flatMap((part) =>
    Object.entries(frame[part]).map(([key, text]) => ({
      id: `self-checks.${part}.${key}`,
      kind: frameKinds[part],
      facts: part === 'titles' ? [key] : [],
      text,
    })),
  )
