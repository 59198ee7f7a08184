import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { longestDraft } from './longest-draft.ts'

/** Firefox hands over at most this much of a selection (measured). */
const firefoxCut = 16_384

/** Plain text from a page's selection, and whether the browser or Accanto cut it. */
export function cleanSelection(selected: string): { text: string; cut: boolean } {
  const plain = cleanText(selected)
  return {
    text: cutText(plain, longestDraft),
    cut: plain.length > longestDraft || selected.length === firefoxCut,
  }
}
