import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { seasonOf } from '../../season-of.ts'
import { fullDate, readMonth, shortDate, spelledDate } from '../words/date-pattern.ts'

const dated = new RegExp(`(?<![\\p{L}\\d/.:£-])(?:${spelledDate}|${fullDate})`, 'giu')
const brief = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:on|since|from|by|until|till|before|after|dated?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\s)(?<it>${shortDate})`,
  'giu',
)
/** Days that everybody has. */
const holiday =
  /^(?:(?:the )?(?:25|26|24|31)(?:th|st)? (?:of )?dec\p{L}*|(?:the )?1(?:st)? (?:of )?jan\p{L}*|dec\p{L}* (?:25|26|24|31)(?:th|st)?|jan\p{L}* 1(?:st)?|(?:the )?14(?:th)? (?:of )?feb\p{L}*|(?:the )?31(?:st)? (?:of )?oct\p{L}*|(?:the )?5(?:th)? (?:of )?nov\p{L}*)$/iu
const small = /(?:^|[^\p{L}])(?<small>(?<on>on )?(?:the )?)$/iu
const after = /(?:^|[^\p{L}])(?:since|from|until|till|by|before|after|of|for)\s$/iu

export const date: IdentifierRule = {
  kind: 'date',
  description: 'An exact day. A weekday, a month, a year or a holiday alone is none.',
  find: ({ text }) =>
    [dated, brief].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const words = match[0].trimEnd()
        if (holiday.test(words)) return []
        const month = readMonth(words)
        const season = month === undefined ? undefined : seasonOf(month)
        const lead = small.exec(text.slice(0, match.index))?.groups?.small ?? ''
        const start = match.index - lead.length
        const end = match.index + words.length
        if (season === undefined) return [{ start, end }]
        return [{ start, end, as: after.test(text.slice(0, start)) ? season : `when-${season}` }]
      }),
    ),
}
