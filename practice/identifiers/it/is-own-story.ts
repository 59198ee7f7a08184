import { sentenceBounds } from '../sentence-bounds.ts'

const own =
  /(?:^|[^\p{L}])(?:io|ho|avevo|avrò|compio|compirò|sono|ero|vengo|faccio|\p{L}{2,}[aei]vo|miei|mio|mia)(?!\p{L})/iu
const other =
  /(?:^|[^\p{L}])(?:lui|lei|su[oaei]|sue|ha|aveva|gli|uomo|donna|ragazz[oa]|signor[ae]?|bambin[oa]|figli[oae]|persona)(?!\p{L})/iu

/** Whether the sentence tells of the writer alone: what one tells of oneself gives no peer away. */
export function isOwnStory(text: string, start: number, end: number): boolean {
  const { from, to } = sentenceBounds(text, start, end)
  const sentence = text.slice(from, to)
  return own.test(sentence) && !other.test(sentence)
}
