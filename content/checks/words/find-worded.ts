import type { Worded } from './worded.ts'

/** Each way of saying things that stands in a text, with the words as they stand there. */
export const findWorded = (text: string, list: readonly Worded[]): (Worded & { found: string })[] =>
  list.flatMap((worded) => {
    const found = worded.pattern.exec(text)?.[0]
    return found === undefined ? [] : [{ ...worded, found }]
  })
