import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { seasonOf } from '../../season-of.ts'
import { fullDate, readMonth, shortDate, spelledDate } from '../words/date-pattern.ts'

const dated = new RegExp(`(?<![\\p{L}\\d/.-])(?:${spelledDate}|${fullDate})`, 'giu')
const brief = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:il|dal|al|del|entro|data|giorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\\s)(?<it>${shortDate})`,
  'giu',
)
/** Days that everybody has. */
const holiday =
  /^(?:25 aprile|0?2 giugno|(?:1|primo|1[°º]) (?:maggio|gennaio|novembre)|6 gennaio|14 febbraio|8 (?:marzo|dicembre)|15 agosto|2[456] dicembre|31 dicembre)$/i
/** «entro il 31 gennaio» → «entro l’inverno». */
const limit = /(?:^|[^\p{L}])(?:entro|dopo|prima|per|verso|tra|fra)\s$/iu
const weekday = /(?:^|[^\p{L}])(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),?\s$/iu
const article = /(?:^|[^\p{L}])(?<small>il\s|l[’'])$/iu

export const date: IdentifierRule = {
  kind: 'date',
  description: 'An exact day. A weekday, a month, a year or a holiday alone is none.',
  find: ({ text }) => {
    const found = (start: number, words: string): Found[] => {
      if (holiday.test(words)) return []
      const month = readMonth(words)
      const season = month === undefined ? undefined : seasonOf(month)
      const small = article.exec(text.slice(0, start))?.groups?.small
      const end = start + words.length
      if (small !== undefined) {
        const before = text.slice(0, start - small.length)
        const as = season === undefined ? {} : { as: limit.test(before) ? season : `when-${season}` }
        return [{ start: start - small.length, end, ...as }]
      }
      if (season === undefined) return [{ start, end }]
      return [{ start, end, as: weekday.test(text.slice(0, start)) ? `when-${season}` : season }]
    }
    return [
      ...[...text.matchAll(dated)].flatMap((match) => found(match.index, match[0].trimEnd())),
      ...[...text.matchAll(brief)].flatMap((match) => found(match.index, match[0])),
    ]
  },
}
