import { type Day, fromDay } from '../local-day.ts'

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** Days since 1970, by the local day. */
export const toDayNumber = (day: Day): number => Math.round(fromDay(day).getTime() / millisecondsOfDay)

/** Place of a day's question, from 0; `another` counts how often a different one was asked for. */
export const questionOfDay = (day: Day, questionCount: number, another = 0): number =>
  questionCount === 0 ? 0 : (toDayNumber(day) + another) % questionCount
