import type { Token } from '../../token.ts'
import { hasForm, hasLemma, isFiniteVerb } from '../clause/verb-forms.ts'
import { splitWords } from './split-words.ts'

const subordinators = new Set(
  splitWords("se quando perché mentre che ch' finché siccome purché affinché benché sebbene"),
)
const coordinators = new Set(splitWords('e ed ma o oppure però quindi perciò allora poi'))
/** What may stand between a conjunction and its verb. */
const small = new Set(['pronoun', 'negation', 'adverb', 'conjunction', 'interjection'])
const reach = 5
/** As far back as a condition can stand. */
const farthest = 14

const isFastenedOrder = ({ readings }: Token) =>
  readings.some(({ form, clitics }) => form === 'imperative' && clitics !== undefined) &&
  readings.every(({ part, form }) => part === 'verb' && form !== 'participle')

const isPlainOrder = ({ readings }: Token) =>
  readings.some(({ form, person, clitics }) => form === 'imperative' && person === 2 && clitics === undefined) &&
  readings.every(({ part }) => part === 'verb')

/** Whether a verb follows before anything but small words. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word') return false
    if (isFiniteVerb(token)) return true
    if (hasForm(token, 'infinitive') && tokens[next - 1]?.word === 'non') return true
    if (!token.readings.some(({ part }) => small.has(part))) return false
  }
  return false
}

/** Where the subordinate clause that runs up to `at` has its verb already: “se ti senti solo | chiama Luca”. */
function followsSubordinate(tokens: readonly Token[], at: number): boolean {
  let verbs = 0
  for (let index = at - 1; index >= Math.max(0, at - farthest); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') return false
    if (isFiniteVerb(token) && !subordinators.has(token.word)) verbs++
    if (['se', 'quando', 'appena'].includes(token.word)) return verbs > 0 && at - index > 1
  }
  return false
}

const asking = new Set(splitWords("dove come cosa chi quale quali quanto cui dov' com' cos'"))
const duties = new Set(['dovere'])
const times = new Set(splitWords('stasera domani adesso ora oggi stanotte intanto dai'))
const late = new Set(splitWords('però poi quindi allora perciò'))

function followsVerb(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - farthest); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') return false
    if (isFiniteVerb(token)) return true
  }
  return false
}

/** Whether a clause starts at this word without a mark before it. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'word' || before?.kind !== 'word') return false
  if (subordinators.has(token.word)) return true
  if (asking.has(before.word)) return false
  if (coordinators.has(token.word)) {
    // “La tua domanda però resta qui”: nothing was said yet that could end.
    if (late.has(token.word) && !followsVerb(tokens, at)) return false
    return !coordinators.has(before.word) && leadsToVerb(tokens, at)
  }
  if (coordinators.has(before.word) || before.word === 'non' || subordinators.has(before.word)) return false
  if (isFastenedOrder(token)) return true
  const next = tokens[at + 1]
  const told = followsVerb(tokens, at)
  // “Quando hai finito devi chiamare”, “… stasera spegni il telefono”, “… secondo me dovresti”: typed without a mark.
  if (
    told &&
    hasLemma(token, duties) &&
    hasForm(token, 'present', 2) &&
    (isFiniteVerb(before) || hasForm(before, 'participle'))
  )
    return true
  if (told && times.has(token.word) && next !== undefined && isPlainOrder(next)) return true
  if (told && token.word === 'secondo' && next?.word === 'me') return true
  if (
    told &&
    token.word === 'non' &&
    hasForm(next, 'infinitive') &&
    (hasForm(before, 'infinitive') || before.readings.every(({ part }) => part === 'noun'))
  )
    return true
  if (told && isPlainOrder(token) && (next?.word === 'anche' || next?.word === 'pure') && tokens[at + 2]?.word === 'tu')
    return true
  if (token.word === 'tu' && tokens[at + 1]?.word === 'non' && hasForm(tokens[at + 2], 'infinitive')) return true
  return (
    isPlainOrder(token) && followsSubordinate(tokens, at) && !before.readings.some(({ part }) => part === 'pronoun')
  )
}
