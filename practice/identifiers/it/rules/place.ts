import type { Found, IdentifierRule } from '../../identifier-rule.ts'
import { worldNames } from '../../names/world-names.ts'
import type { Word } from '../../word.ts'
import { cities, cityDoubles } from '../words/cities.ts'
import { firstNames } from '../words/first-names.ts'
import { ordinary } from '../words/ordinary.ts'

const leading = /^(?:a|ad|da|di|in|per|verso|fino|vicino|presso|lasciato|lasciare|visto)$/
/** «vicino a Cesena»: the small word stays. */
const beside = /^(?:vicino|fino|davanti|accanto|intorno)$/
/** «il Napoli», «del Bologna»: a team. */
const teams = /^(?:il|del|al|col|dal|nel|lo|l'|i)$/
const living =
  /^(?:viv\p{L}+|abit\p{L}+|sta|stava|cresciut[oa]|nat[oa]|torn\p{L}+|arriv\p{L}+|viene|veniva|vengono|vado|va|andat[oa]|vicino|lavor\p{L}+|dorm\p{L}+|trasferit[oa]|fuggit[oa]|scappat[oa]|partit[oa]|originari[oa])$/u

/** Whether these words say where somebody lives or comes from, and this is the name of the place. */
const isHome = (words: readonly Word[], { at, capital, plain, opens, raw }: Word): boolean => {
  const [verb, small] = [words[at - 2], words[at - 1]]
  if (!capital || opens || ordinary.has(plain) || firstNames.has(plain) || worldNames.has(plain) || /\d/.test(raw))
    return false
  return verb !== undefined && small !== undefined && living.test(verb.plain) && /^(?:a|ad|da|in|di)$/.test(small.plain)
}

const isCity = (words: readonly Word[], word: Word): boolean => {
  const before = words[word.at - 1]
  if (!cities.has(word.plain)) return false
  const led = before !== undefined && !word.opens && leading.test(before.plain)
  if (!word.capital) return led && word.plain.length > 4 && !cityDoubles.has(word.plain)
  if (before !== undefined && !word.opens && teams.test(before.plain)) return false
  return cityDoubles.has(word.plain) ? led : !word.opens || words[word.at + 1]?.capital !== true
}

export const place: IdentifierRule = {
  kind: 'place',
  description: 'A city, or what is named as the place where someone lives or comes from.',
  find: ({ words }) =>
    words.flatMap((word): Found[] => {
      if (!isCity(words, word) && !isHome(words, word)) return []
      const before = words[word.at - 1]
      const next = words[word.at + 1]
      const end =
        next?.capital && next.gap === ' ' && /^(?:emilia|calabria|lazzaro|marche|piceno)$/.test(next.plain)
          ? next.end
          : word.end
      return before !== undefined &&
        !word.opens &&
        /^(?:a|ad|in)$/.test(before.plain) &&
        !beside.test(words[word.at - 2]?.plain ?? '')
        ? [{ start: before.start, end, as: 'in' }]
        : [{ start: word.start, end }]
    }),
}
