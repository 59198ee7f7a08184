import type { Writing } from '#storage/entry.ts'

/** What a person might have written, with the parts that a test is about. */
export const createWriting = (change: Partial<Writing> = {}): Writing => ({
  day: '2026-05-10',
  form: 'free',
  parts: { free: 'Ho ascoltato.' },
  duties: [],
  functions: [],
  values: [],
  feelings: [],
  ...change,
})
