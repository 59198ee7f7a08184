import type { Found, IdentifierRule } from '../../identifier-rule.ts'

const tail =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Crescent|Cres|Place|Pl|Gardens|Terrace|Terr|Square|Sq|Way|Row|Grove|Mews|Hill|Walk|Quay|Wynd|Gate|Brae|Park|Parade|Green|Vale|View|Rise|Loan|Bank'
const sure = 'Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Crescent|Terrace|Square|Grove|Mews|Wynd'
const named = "\\p{Lu}[\\p{L}’'-]*"
const flat = '(?:(?:[Ff]lat|[Aa]partment|[Uu]nit) [\\d/]+[a-zA-Z]?,? ?)?'
const number = '\\d{1,4}(?:/\\d{1,2})?[a-zA-Z]?,? '
const postcode = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}'
const after = `(?:,? (?:${named},? )?${postcode}(?![\\p{L}\\d])|, ${named}(?: ${named})?)?`
const numbered = new RegExp(`(?<![\\p{L}\\d/])${flat}${number}(?:${named} ){1,3}(?:${tail})(?![\\p{L}])${after}`, 'gu')
const plain = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:The|This|That|Our|My|His|Her|A|In|On|At|High Street Kensington|Main) (?:${sure}))(?:${named} ){1,3}(?:${sure})(?![\\p{L}])${after}`,
  'gu',
)
const hasty =
  /(?<![\p{L}\d/])(?:flat \d+[/\d]*[a-z]?,? )?\d{1,4}[a-z]? (?:\p{L}{3,} ){1,2}(?:street|st|road|rd|lane|avenue|ave|close|crescent|terrace|square|drive|gardens|court)(?!\p{L})/giu
const code = new RegExp(`(?<![\\p{L}\\d])${postcode}(?![\\p{L}\\d])`, 'gu')
/** Words that open a sentence before the name of a street are none of it. */
const opener =
  /^(?:(?:On|In|At|Near|From|Off|By|Down|Up|Along|Around|Behind|Outside|Opposite|Past|To|And|But|Is|He|She|They|I|We) )+/

export const address: IdentifierRule = {
  kind: 'address',
  description: 'A street with its name, its number where there is one, or a postcode.',
  find: ({ text }) =>
    [numbered, plain, hasty, code].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): Found => {
        const skipped = opener.exec(match[0])?.[0].length ?? 0
        const start = match.index + skipped
        const end = match.index + match[0].length
        return /\d/.test(text.slice(start, end)) ? { start, end } : { start, end, as: 'street' }
      }),
    ),
}
