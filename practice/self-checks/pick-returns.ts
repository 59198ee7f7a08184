import { type Day, toDay } from '../local-day.ts'
import { mayReturn, returnsFrom } from './boxes.ts'
import type { HardQuestion } from './hard-question.ts'

/** More would be homework. What is not taken is offered on another day, and nothing ever waits or falls due. */
export const mostReturnsADay = 3

type Options = {
  now: Date
  /** Questions that ship today: what is kept of others rests untouched. */
  questionIds: readonly string[]
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const fromDay = (hard: HardQuestion): Day => returnsFrom(hard) ?? ''

/** The most fragile first: the lowest box, then the earliest day, then by id, so that reopening shows the same. */
const compareHard = (a: HardQuestion, b: HardQuestion) =>
  a.box - b.box || compareText(fromDay(a), fromDay(b)) || compareText(a.questionId, b.questionId)

/** Ids of the questions that come back today, three at most, those already answered today counted in. */
export function pickReturns(kept: readonly HardQuestion[], { now, questionIds }: Options): string[] {
  const today = toDay(now)
  const known = new Set(questionIds)
  const taken = new Set(kept.filter(({ returnedOn }) => returnedOn === today).map(({ questionId }) => questionId))
  const offered = kept
    .filter((hard) => known.has(hard.questionId) && !taken.has(hard.questionId) && mayReturn(hard, today))
    .toSorted(compareHard)
    .map(({ questionId }) => questionId)
  return [...new Set(offered)].slice(0, Math.max(0, mostReturnsADay - taken.size))
}
