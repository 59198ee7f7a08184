import type { Found, IdentifierRule } from '../identifier-rule.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../word.ts'

/** What a language knows of names; all in small letters. */
export type NameWords = {
  names: ReadonlySet<string>
  /** Names that are words too. */
  doubles: ReadonlySet<string>
  surnames: ReadonlySet<string>
  /** Before a name, and part of it: *signor*, *Dr*. */
  titles: ReadonlySet<string>
  /** Words that have a capital and are nobody's name: days, offices, terms of the unit. */
  ordinary: ReadonlySet<string>
  places: ReadonlySet<string>
  /** Small words inside a name: *de*, *El*. */
  particles: ReadonlySet<string>
  /** Whether the word in front makes what follows something else: a saint's day, a street. */
  forbids: (before: Word | undefined, word: Word) => boolean
  /** Whether a person does something here: what tells a name from a word at the start of a sentence. */
  acts: (words: readonly Word[], at: number) => boolean
}

const mostly = 0.6
const abbreviated = /^(?:sig|dott|dr|prof|avv|ing|mr|mrs|ms|st|rev|fr|sr|sgt|pc)$/
const acronym = /^\p{Lu}{2,}\p{Ll}?s?$/u
const closing = /['’ʼ`]$/
const shortest = 4
/** Further words of one name: a long line of capitals is no name. */
const longest = 5

const isShouting = ({ words }: Passage) => {
  const long = words.filter(({ raw }) => raw.length > 1)
  return long.length > 1 && long.filter(({ shouted }) => shouted).length / long.length > mostly
}

/** People's names, in both orders: by tables, by capitals inside a sentence, and by what stands around. */
export function createNameRule(known: NameWords): IdentifierRule {
  const bare = ({ plain }: Word) => plain.replace(/'$/, '')
  const isKnown = (word: Word) =>
    known.names.has(bare(word)) || (word.plain.includes('-') && known.names.has(word.plain.split('-')[0] ?? ''))
  const isDouble = (word: Word) => known.doubles.has(bare(word))
  const isOrdinary = (word: Word) => known.ordinary.has(bare(word)) || /\d/.test(word.raw)
  const isListed = (word: Word | undefined) => word?.capital === true && isOrdinary(word)
  const hasTitle = (before: Word | undefined, word: Word) =>
    before !== undefined &&
    word.capital &&
    (word.gap === ' ' || (word.gap === '. ' && abbreviated.test(before.plain))) &&
    known.titles.has(before.plain)

  const isName = (words: readonly Word[], at: number, shouting: boolean): boolean => {
    const word = words[at]
    if (word === undefined || /\d/.test(word.raw)) return false
    const before = words[at - 1]
    const next = words[at + 1]
    if (known.forbids(before, word)) return false
    if (hasTitle(before, word) && !isOrdinary(word)) return true
    const double = isDouble(word)
    if (isKnown(word) && !double) return word.capital || bare(word).length >= shortest
    if (!word.capital || shouting) return false
    if (isListed(before) && word.gap.trim() === ',') return false
    if (double && !isKnown(word)) return !word.opens && !isOrdinary(word)
    if (double) {
      if (!word.opens && isOrdinary(word)) return false
      if (!word.opens) return !(next !== undefined && next.gap.trim() === ',' && isListed(next))
      return (
        known.acts(words, at) ||
        (next !== undefined && next.gap === ' ' && next.capital && known.surnames.has(bare(next)))
      )
    }
    if (word.opens) {
      const follows = next !== undefined && next.gap === ' ' && next.capital && isKnown(next)
      return follows && known.surnames.has(bare(word)) && !isOrdinary(word)
    }
    const hasSmall = /\p{Ll}/u.test(word.raw)
    return (
      hasSmall &&
      !acronym.test(word.raw) &&
      !isOrdinary(word) &&
      !known.places.has(bare(word)) &&
      !/^['’]/.test(word.gap.trim())
    )
  }

  /** The last word that belongs to the name that starts here. */
  const findLast = (words: readonly Word[], at: number, shouting: boolean, left = longest): number => {
    const next = words[at + 1]
    if (left === 0 || next === undefined || !/^[ -]$/.test(next.gap) || closing.test(words[at]?.raw ?? '')) return at
    const beyond = words[at + 2]
    if (known.particles.has(next.plain) && beyond?.capital && beyond.gap.length <= 1 && !isOrdinary(beyond))
      return findLast(words, at + 2, shouting, left - 1)
    const joins = shouting ? isKnown(next) || known.surnames.has(next.plain) : next.capital && !isOrdinary(next)
    return joins && (next.raw.length > 1 || shouting === false) ? findLast(words, at + 1, shouting, left - 1) : at
  }

  return {
    kind: 'person-name',
    description: 'A name of a person, in whatever order and letters.',
    find: (passage) => {
      const { words } = passage
      const shouting = isShouting(passage)
      const found: Found[] = []
      for (let at = 0; at < words.length; at++) {
        if (!isName(words, at, shouting)) continue
        const first = words[at]
        const last = words[findLast(words, at, shouting)]
        if (first === undefined || last === undefined) continue
        const before = words[at - 1]
        const title = hasTitle(before, first) ? before : undefined
        const end = last.end - (closing.test(last.raw) ? 1 : 0)
        found.push({ start: title?.start ?? first.start, end })
        at = last.at
      }
      return found
    },
  }
}
