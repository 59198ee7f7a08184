const units = 'un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove'
const teens = 'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove'
const tens = 'venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta'
const stems = 'vent|trent|quarant|cinquant|sessant|settant|ottant|novant'

/** A number from 1 to 99 in letters, as a pattern. */
export const numberPattern = `(?:(?:${stems})[ia]?(?:uno?|due|tré|tre|quattro|cinque|sei|sette|otto|nove)|${tens}|(?:${stems})[’']|${teens}|${units})`

const decades = ['vent', 'trent', 'quarant', 'cinquant', 'sessant', 'settant', 'ottant', 'novant']

/** The decade of an age in digits or letters: 43 and *quarantatré* → 40. */
export function readDecade(words: string): number {
  const digits = /\d+/.exec(words)?.[0]
  if (digits !== undefined) return Math.floor(Number(digits) / 10) * 10
  const place = decades.findIndex((stem) => words.toLowerCase().startsWith(stem))
  if (place >= 0) return (place + 2) * 10
  return /^(?:dieci|undici|dodici|tredici|quattordici|quindici|sedici|dici)/i.test(words) ? 10 : 0
}
