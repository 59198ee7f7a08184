const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const units = 'one|two|three|four|five|six|seven|eight|nine'

/** A number from 1 to 99 in letters, as a pattern. */
export const numberPattern = `(?:(?:${tens})(?:[- ](?:${units}))?|${teens}|${units})`
export const decadePattern = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

const stems = [
  'twent',
  'thirt(?!een)',
  'fort',
  'fift(?!een)',
  'sixt(?!een)',
  'sevent(?!een)',
  'eight(?:y|ies)',
  'ninet(?!een)',
]

/** The decade of an age in digits or letters: 43, forty-three and forties → 40. */
export function readDecade(words: string): number {
  const digits = /\d+/.exec(words)?.[0]
  if (digits !== undefined) return Math.floor(Number(digits) / 10) * 10
  const place = stems.findIndex((stem) => new RegExp(stem, 'i').test(words))
  if (place >= 0) return (place + 2) * 10
  return /te[e]?n|eleven|twelve/i.test(words) ? 10 : 0
}
