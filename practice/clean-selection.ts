/** The longest text the draft box takes from a page, in UTF-16 units. */
export const longestSelection = 20_000
/** Firefox hands over at most this much of a selection (measured). */
const firefoxCut = 16_384

/** Controls but tab and line feed; marks that reorder text unseen. */
const unwanted = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu

/** Plain text from a page's selection, and whether the browser or Accanto cut it. */
export function cleanSelection(selected: string): { text: string; cut: boolean } {
  const plain = selected.replace(/\r\n?/g, '\n').replace(unwanted, '')
  return {
    // Never half an emoji at the end.
    text: plain.slice(0, longestSelection).replace(/[\uD800-\uDBFF]$/, ''),
    cut: plain.length > longestSelection || selected.length === firefoxCut,
  }
}
