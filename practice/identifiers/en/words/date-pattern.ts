const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const short = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const year = "(?:,? (?:19|20)\\d{2}| [’']\\d{2})?"

/** A day with its month in letters, perhaps with a year: “14 March 2021”, “the 3rd of May”, “May 3rd”. */
export const spelledDate = `(?:${day}(?: ?(?:-|–|to|and) ?${day})? (?:of )?(?:${months}|(?:${short})\\.?)(?!\\p{L})|(?:${months}|(?:${short})\\.?) (?:the )?${day}(?![\\d:]|\\.\\d| (?:people|times|of us|days|weeks|quid|beds|places)))${year}`
const digits = (mark: string) => `(?:[12]\\d|3[01]|0?[1-9])${mark}(?:1[0-2]|0?[1-9])`
export const fullDate = `(?:${digits('/')}/|${digits('\\.')}\\.|${digits('-')}-)(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|(?:19|20)\\d{2}-(?:1[0-2]|0\\d)-(?:[0-2]\\d|3[01])(?!\\d)`
export const shortDate = `${digits('[/-]')}(?![\\d/-])`

const roots = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The month of a date, from 1; undefined where none can be read. Digits are read day first, as in Britain. */
export function readMonth(date: string): number | undefined {
  const named = roots.findIndex((root) => date.toLowerCase().includes(root))
  if (named >= 0) return named + 1
  const month = Number(date.match(/\d+/g)?.[1])
  return month >= 1 && month <= 12 ? month : undefined
}
