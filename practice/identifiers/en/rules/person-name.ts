import { createNameRule } from '../../names/create-name-rule.ts'
import { worldNames } from '../../names/world-names.ts'
import type { Word } from '../../word.ts'
import { cities, cityDoubles } from '../words/cities.ts'
import { firstNames } from '../words/first-names.ts'
import { nameDoubles } from '../words/name-doubles.ts'
import { ordinary } from '../words/ordinary.ts'
import { surnames } from '../words/surnames.ts'
import { titles } from '../words/titles.ts'

/** What people do: “Will hasn’t…”, “Grace cried”. */
const acting =
  /^(?:is|was|has|had|does|did|do|don|doesn|didn|isn|wasn|hasn|hadn|won|wouldn|couldn|can|could|would|s|said|says|told|tells|asked|asks|came|comes|went|goes|got|gets|gave|gives|took|takes|thinks|thought|knows|knew|wants|wanted|needs|needed|feels|felt|looks|looked|seems|seemed|cried|cries|laughed|laughs|smiled|hugged|sings|sang|sleeps|slept|still|never|always|just|also|keeps|kept|left|leaves|lives|lived|likes|loves|misses|missed|lost|lent|found|moved|called|rang|texted|wrote|sat|sits|stays|stayed|stopped|started|helped|showed|drinks|works|worked|trusts|turned|walked|waited|talked|talks|spoke|met|made|makes|put|phoned|died|left|really|turns)$/
const defines = /^(?:a|an|the|what|all|that|this|not|something|about|in|on|there)$/
/** “Joy doesn’t come”, “Hope isn’t a plan” are said of things as often; these words follow people alone. */
const street =
  /^(?:street|road|lane|avenue|st|rd|ave|close|square|house|court|park|day|hospital|church|school|station|centre|center|college|place)$/
/** “in May”, “last April”, “on Sunday”: days and months, however much they are names too. */
const calendar = /^(?:april|may|june|august|sunday|summer|autumn|winter|easter)$/
const when =
  /^(?:in|by|since|until|till|last|next|of|from|this|that|every|each|on|mid|early|late|to|before|after|all|a|one|the|through|during|between|and|or|saturday|friday|\d+(?:st|nd|rd|th)?)$/
const saint = /^(?:st|saint)$/

const acts = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const [next, beyond] = words.slice(at + 1, at + 3)
  if (word === undefined || next === undefined || !/^['’]?\s?$/.test(next.gap)) return false
  // “Valentine’s Day”
  if (next.plain === 's' && beyond?.capital === true) return false
  if (next.plain === 'and') return beyond?.capital === true && beyond.plain !== 'i'
  const verb = next.plain.replace(/'$/, '')
  if (/^(?:is|was|s)$/.test(verb) && beyond !== undefined && defines.test(beyond.plain)) return false
  // “Will it?”, “May I?”: verbs themselves.
  if (
    /^(?:will|may|can|mark|sue|rob|bill|grant|chase|drew)$/.test(word.plain) &&
    /^(?:s|it|you|i|we|they|he|she|my|the)$/.test(verb)
  )
    return false
  return acting.test(verb)
}

export const personName = createNameRule({
  names: new Set([...firstNames, ...worldNames]),
  doubles: nameDoubles,
  surnames,
  titles,
  ordinary,
  places: cities,
  particles: new Set(['de', 'di', 'del', 'da', 'la', 'el', 'al', 'ben', 'bin', 'van', 'von', "o'"]),
  forbids: (before, word) =>
    (before !== undefined && calendar.test(word.plain) && when.test(before.plain)) ||
    (before !== undefined && cityDoubles.has(word.plain) && /^(?:in|from|to|near)$/.test(before.plain)) ||
    (before !== undefined && saint.test(before.plain) && word.gap.trim().length <= 1) ||
    street.test(word.plain),
  acts,
})
