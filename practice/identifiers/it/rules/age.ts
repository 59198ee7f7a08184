import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { isOwnStory } from '../is-own-story.ts'
import { numberPattern, readDecade } from '../words/numbers.ts'

const number = `(?:\\d{1,2}(?!\\d)|${numberPattern})`
const years = `(?: anni|[’']anni|anni)`
const had = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<verb>ha|aveva|avrà|abbia|hanno|avrebbe|compie|compirà|compiuto|compiuti|compirà|fa|faceva|dimostra) (?:(?:già|appena|quasi|circa|solo|ormai|più di|meno di|forse|tipo) )?|(?:di|da|a|sui|intorno ai|circa|verso i) )(?<it>${number}${years})(?!\\p{L})(?! (?:fa|dopo|prima|di (?:carcere|galera|strada|lavoro|vita|matrimonio|contributi|attesa|lotta|esperienza|pena|scuola)))`,
  'giu',
)
const beside = new RegExp(`(?<=,|\\(|–|-|\\s)\\s?(?<it>${number}${years})(?=[,.;)\\n]|$| e )`, 'giu')
const bareNumber =
  /(?<![\p{L}\d])(?:lui|lei|l['’]altr[oa]|il fratello|la sorella)(?: ne ha)? (?<it>[1-9]\d)(?=[\s.,;!)]|$)(?! ?(?:euro|€|volte|giorni|ore|minuti|%|anni))/giu
const kindOf =
  /(?<![\p{L}\d])(?<it>(?:diciott|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:un|adu|adue|atre|aquattro|acinqu|asei|asett|aott|anov|idu|itre|iquattr|icinqu|isei|isett|iott|inov)?enn[ei]|[1-9]\d ?enn[ei])(?!\p{L})/giu
/** A stretch of time, no age: «sono dieci anni», «da 3 anni», «per 5 anni». */
const lasting =
  /(?:^|[^\p{L}])(?:da|per|sono|erano|tra|fra|dopo|ogni|in|negli ultimi|gli|altri|quei|cinque|passati|più di|oltre|quasi|circa|di carcere|sconta\p{L}*|dato|presi|preso|fatto|fatti)\s$/iu

const someone = (decade: number) => (decade < 40 ? 'someone-young' : decade < 60 ? 'someone-adult' : 'someone-old')

export const age: IdentifierRule = {
  kind: 'age',
  description: 'How old someone is; not the writer, and not how long something lasts.',
  find: ({ text }) => {
    const found: Found[] = []
    const add = (
      pattern: RegExp,
      as: (words: string) => string,
      fits: (match: RegExpExecArray, start: number) => boolean,
    ) => {
      for (const match of text.matchAll(pattern)) {
        const words = match.groups?.it ?? ''
        const start = match.index + match[0].lastIndexOf(words)
        if (words !== '' && fits(match, start) && !isOwnStory(text, start, start + words.length))
          found.push({ start, end: start + words.length, as: as(words) })
      }
    }
    const decade = (words: string) => `decade-${Math.min(80, readDecade(words))}`
    add(had, decade, (match) => !/(?:^|\s)da $/.test(match[0].slice(0, 3)) && !/^da /i.test(match[0]))
    add(beside, decade, (_, start) => !lasting.test(text.slice(Math.max(0, start - 14), start)))
    add(bareNumber, decade, () => true)
    add(
      kindOf,
      (words) => someone(readDecade(words)),
      () => true,
    )
    return found
  },
}
