import { toDay } from '#practice/local-day.ts'
import type { Writing } from './entry.ts'

export const blankWriting = (): Writing => ({
  day: toDay(new Date()),
  form: 'free',
  parts: {},
  duties: [],
  functions: [],
  values: [],
  feelings: [],
})
