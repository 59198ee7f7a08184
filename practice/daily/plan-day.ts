import type { ConversationTitles } from '#content/schema/conversation.ts'
import type { Day } from '../local-day.ts'
import { questionOfDay, toDayNumber } from './question-of-day.ts'

/** What lists know of a conversation that was begun. */
export type Begun = { isBegun: boolean; isEnded: boolean; updatedAt: number }

type Options = {
  day: Day
  titles: ConversationTitles
  /** By the id of the conversation. */
  begun: Readonly<Record<string, Begun>>
  /** How many questions of the day there are. */
  questionCount: number
}

export type DayPlan = {
  /** The conversation whose next turn comes today; undefined when all have come to an ending. */
  conversation: string | undefined
  /** Place of the question of the day, from 0. */
  question: number
}

/** The values from a place on, and then those before it. */
const turnBy = <T>(values: readonly T[], by: number): T[] => {
  const start = by % Math.max(1, values.length)
  return [...values.slice(start), ...values.slice(0, start)]
}

/**
 * What a day brings, the same however often it is asked. A conversation under way goes on, the latest first; else a new
 * one begins, another each day. One with a content note never comes by itself: a person opens it, or has begun it.
 */
export function planDay({ day, titles, begun, questionCount }: Options): DayPlan {
  const number = toDayNumber(day)
  const ids = Object.keys(titles)
  const [underWay] = ids
    .filter((id) => begun[id]?.isBegun && !begun[id].isEnded)
    .toSorted((one, other) => (begun[other]?.updatedAt ?? 0) - (begun[one]?.updatedAt ?? 0))
  const isNew = (id: string) => !begun[id]?.isBegun && !begun[id]?.isEnded && titles[id]?.contentNote === undefined
  return {
    conversation: underWay ?? turnBy(ids.filter(isNew), number)[0],
    question: questionOfDay(day, questionCount),
  }
}
