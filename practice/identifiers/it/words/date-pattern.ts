const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'
const day = '(?:[12]\\d|3[01]|0?[1-9]|primo|1[°º])'

/** A day with its month in letters, perhaps with a year: «14 marzo 2021»; «10 al 20 marzo» too. */
export const spelledDate = `${day}(?: ?(?:-|–|e il|e|al|o) ?${day})? (?:di )?(?:${months}|genn?\\.?|febbr?\\.?|mar\\.|apr\\.|giu\\.|lug\\.|ago\\.|sett?\\.|ott\\.|nov\\.|dic\\.)(?!\\p{L})(?: (?:del )?(?:19|20)\\d{2}| ?[’']\\d{2})?`
const digits = (mark: string) => `(?:[12]\\d|3[01]|0?[1-9])${mark}(?:1[0-2]|0?[1-9])`
export const fullDate = `(?:${digits('/')}/|${digits('\\.')}\\.|${digits('-')}-|${digits(' ')} )(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|(?:19|20)\\d{2}-(?:1[0-2]|0\\d)-(?:[0-2]\\d|3[01])(?!\\d)`
export const shortDate = `${digits('[/-]')}(?![\\d/-])`

const roots = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic']

/** The month of a date, from 1; undefined where none can be read. */
export function readMonth(date: string): number | undefined {
  const letters = /\p{L}{3}(?=\p{L}*\.?(?:\s|$|[’']))/gu
  for (const [root] of date.toLowerCase().matchAll(letters)) {
    const place = roots.indexOf(root)
    if (place >= 0) return place + 1
  }
  const named = roots.findIndex((root) => date.toLowerCase().includes(root))
  if (named >= 0) return named + 1
  const parts = date.match(/\d+/g) ?? []
  const month = Number(parts[1])
  return month >= 1 && month <= 12 ? month : undefined
}
