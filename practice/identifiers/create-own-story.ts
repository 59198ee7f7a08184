import { sentenceBounds } from './sentence-bounds.ts'

/** Whether a stretch stands in a sentence of the writer alone. */
export type IsOwnStory = (text: string, start: number, end: number) => boolean

/**
 * Whether a sentence tells of the writer alone: what one tells of oneself gives no peer away.
 * `own` finds the writer in it, `other` anyone else.
 */
export const createOwnStory =
  ({ own, other }: { own: RegExp; other: RegExp }): IsOwnStory =>
  (text, start, end) => {
    const { from, to } = sentenceBounds(text, start, end)
    const sentence = text.slice(from, to)
    return own.test(sentence) && !other.test(sentence)
  }
