import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { worldNames } from '../../names/world-names.ts'
import type { Word } from '../../word.ts'
import { cities, cityDoubles } from '../words/cities.ts'
import { firstNames } from '../words/first-names.ts'
import { ordinary } from '../words/ordinary.ts'

const leading = /^(?:in|from|to|near|at|outside|around|of|via|for|leave|left|leaving|towards|reach|reached)$/
const calendar = /^(?:april|may|june|august|sunday|summer|autumn|winter|easter)$/
const living =
  /^(?:liv\p{L}+|stay\p{L}*|grew|born|brought|moved|mov\p{L}+|came|comes|coming|com\p{L}+|went|going|goes|back|sleep\p{L}*|slept|down|up|raised|from|work\p{L}*|settled|deported|fled|over|out)$/u
/** Teams win; “Liverpool won”. */
const wins = /^(?:won|lost|beat|drew|played|scored|fans?|fc|united|city|rovers)$/

const isHome = (words: readonly Word[], { at, capital, plain, opens, raw }: Word): boolean => {
  const [verb, small] = [words[at - 2], words[at - 1]]
  if (
    !capital ||
    opens ||
    ordinary.has(plain) ||
    calendar.test(plain) ||
    firstNames.has(plain) ||
    worldNames.has(plain) ||
    /\d/.test(raw)
  )
    return false
  return (
    verb !== undefined && small !== undefined && living.test(verb.plain) && /^(?:in|from|near|to)$/.test(small.plain)
  )
}

const isCity = (words: readonly Word[], word: Word): boolean => {
  const before = words[word.at - 1]
  const next = words[word.at + 1]
  if (!cities.has(word.plain)) return false
  if (next !== undefined && (wins.test(next.plain) || /^(?:street|road|avenue|lane)$/.test(next.plain))) return false
  const led = before !== undefined && !word.opens && leading.test(before.plain)
  if (!word.capital) return led && word.plain.length > 4 && !cityDoubles.has(word.plain)
  return cityDoubles.has(word.plain) ? led : true
}

export const place: IdentifierRule = {
  kind: 'place',
  description: 'A city, or what is named as the place where someone lives or comes from.',
  find: ({ words }) =>
    words
      .filter((word) => isCity(words, word) || isHome(words, word))
      .map((word): Found => ({ start: word.start, end: word.end })),
}
