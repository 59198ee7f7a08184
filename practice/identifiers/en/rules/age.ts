import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { isOwnStory } from '../is-own-story.ts'
import { decadePattern, numberPattern, readDecade } from '../words/numbers.ts'

const number = `(?:[1-9]\\d?(?!\\d)|${numberPattern})`
const border = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'giu')
/** What may follow a bare age; “he’s 40 quid short”, “she is one of” are none. */
const over = '(?=[.,;:!?)\\n]|$| (?:and|but|now|today|so|when|next|this|or|in [A-Z]|years))(?!,\\d|\\.\\d|:\\d)'
const whole = [
  border(`(?<it>${number}[- ]years?[- ]old)(?!\\p{L})`),
  border(`(?<it>aged? ${number})(?![\\d\\p{L}])`),
  border(`(?<it>${number} (?:yrs?|y/o|yo)(?: old)?)(?!\\p{L})`),
  border(`(?:in (?:his|her|their) )(?<it>(?:early |mid[- ]?|late )?(?:${decadePattern}))(?!\\p{L})`),
  border(`(?:man|woman|lad|guy|girl|boy|lady|bloke|child|person|kid|fella) of (?<it>${number})(?![\\d\\p{L}])`),
  border(`(?:woman|man|lad|girl|boy|lady|guy|person),? (?<it>[1-9]\\d)(?=[,.;)]|$)`),
  border(
    `(?:at|turned|turns|turning|was only|is only|just turned) (?<it>[1-9]\\d|sixteen|seventeen|eighteen|nineteen)(?=[.,;!?)]| (?:he|she|they|and|in|this|next|last|with)(?!\\p{L})|$)(?![.:]\\d)`,
  ),
  border(
    `(?:he|she|who|they|gran|mum|mam|dad|girl|boy|son|daughter|sister|brother|baby|wife|husband|partner|kid|child|\\p{Lu}\\p{Ll}+)(?: is|['’]s|s| was| are|['’]re| must be| will be| turned| only| about| just|['’]ll be)+ (?:only |just |about |nearly |almost |maybe |already )?(?<it>${number})${over}`,
  ),
  border(`and (?:he|she)(?: is|['’]s) (?<it>${number})(?=[.,;!?)]|$)`),
]
const bareAfter =
  /(?:from|in|of) \p{Lu}\p{L}+, (?<it>[1-9]\d)(?=[.,;)]|$)|^(?:an? )?(?:\p{L}+ ){0,2}(?:man|woman|lad|girl|lady), (?<it2>[1-9]\d)(?=[.,;)]|$)/gu
/** “Notes: Theresa, 67, room 8.” */
const listed = /(?<=\p{Lu}\p{Ll}+, )(?<it>[1-9]\d)(?=, \p{L})/gu

const stage = (decade: number) => (decade < 35 ? 'young' : decade < 60 ? 'adult' : 'old')

export const age: IdentifierRule = {
  kind: 'age',
  description: 'How old someone is; not the writer, and not how long something lasts.',
  find: ({ text }) =>
    [...whole, bareAfter, listed].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const words = match.groups?.it ?? match.groups?.it2 ?? ''
        const start = match.index + match[0].lastIndexOf(words)
        const end = start + words.length
        if (words === '' || isOwnStory(text, start, end)) return []
        const decade = Math.min(80, readDecade(words))
        if (/(?:^|\s)(?:of|at|turn\p{L}*)\s$/iu.test(text.slice(0, start)))
          return [{ start, end, as: `noun-${stage(decade)}` }]
        if (!/old$/i.test(words) || / old$/i.test(words)) return [{ start, end, as: `decade-${decade}` }]
        const beforeNoun =
          /^ \p{L}/u.test(text.slice(end)) && !/^ (?:who|from|with|and|in|at|on)\b/.test(text.slice(end))
        return [{ start, end, as: `${beforeNoun ? 'kind' : 'someone'}-${stage(decade)}` }]
      }),
    ),
}
