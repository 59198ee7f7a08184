import type { IdentifierRule } from '../../identifier-rule.ts'
import { sentenceBounds } from '../../sentence-bounds.ts'
import { fullDate, shortDate, spelledDate } from '../words/date-pattern.ts'

const dated = new RegExp(`(?<![\\p{L}\\d/.:£-])(?:${spelledDate}|${fullDate}|${shortDate})`, 'giu')
const cue = /(?:^|[^\p{L}])(?:born|birth|d\.?o\.?b\.?)(?!\p{L})/iu
const own = /(?:^|[^\p{L}])(?:i was born|my (?:date of )?birth|my dob)(?!\p{L})/iu
const near = 45

export const birthDate: IdentifierRule = {
  kind: 'birth-date',
  description: 'The day on which someone was born; not the writer.',
  find: ({ text }) =>
    [...text.matchAll(dated)].flatMap((match) => {
      const words = match[0].trimEnd()
      const start = match.index
      const end = start + words.length
      const { to } = sentenceBounds(text, start, end)
      const before = text.slice(Math.max(0, start - near), start)
      const around = `${before.slice(before.search(/[^!?\n]*$/))} ${text.slice(end, Math.min(to, end + near))}`
      if (!cue.test(around) || own.test(around)) return []
      const lead = /(?:^|[^\p{L}])(?<small>(?:on )?(?:the )?)$/iu.exec(text.slice(0, start))?.groups?.small ?? ''
      const place = { start: start - lead.length, end }
      const year = /(?:19|20)\d{2}|[/.-]\d{2}$/.exec(words)?.[0].replace(/\D/g, '')
      if (year === undefined) return [place]
      const full = year.length === 4 ? Number(year) : Number(year) > 29 ? 1900 + Number(year) : 2000 + Number(year)
      return [{ ...place, as: `years-${Math.max(1940, Math.floor(full / 10) * 10)}` }]
    }),
}
