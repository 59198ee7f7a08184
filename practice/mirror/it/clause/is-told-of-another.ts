import type { Clause, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { comforts, happenings } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { nearestClauses } from './nearest-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma, hasPart, isFiniteVerb, isPlainVerb } from './verb-forms.ts'

/** “Chiama sempre alle otto, mia sorella”: the subject comes last, set apart. */
function namesSubjectLast(own: Clause, sentence: Sentence): boolean {
  const at = sentence.clauses.length > nearestClauses ? -1 : sentence.clauses.indexOf(own)
  const next = at < 0 ? undefined : sentence.clauses[at + 1]
  if (next === undefined || next.tokens.length > 5) return false
  const [first] = next.tokens
  return (
    hasPart(first, 'determiner') &&
    !next.tokens.some(isPlainVerb) &&
    next.tokens.some(({ word }) => people.has(word) || /^(?:mi[ao]|tu[ao]|su[ao])$/.test(word))
  )
}

const fixed = new Set(splitWords("il lo la l' i gli le"))
/** “Cambia turno l'infermiera”, “la cura dell'orto, da maggio, passa alla scuola”: what does it is named late, or set apart. */
function namesSubject(own: Clause, sentence: Sentence): boolean {
  const { words, verb } = readClause(own)
  const rest = words.slice(verb + 1)
  const direct = hasPart(rest[0], 'noun') && !hasPart(rest[0], 'adverb', 'pronoun', 'determiner')
  const late = rest.some(
    ({ word }, at) => at > 0 && fixed.has(word) && !hasPart(rest[at - 1], 'preposition', 'conjunction'),
  )
  const [first] = sentence.clauses
  const apart =
    own.separator === ',' &&
    first !== undefined &&
    fixed.has(first.tokens[0]?.word ?? '') &&
    clausesBefore(own, sentence).every(({ tokens }) => !tokens.some(isFiniteVerb))
  return (direct && late) || apart
}

const people = new Set(
  splitWords(`amica amico assistente bambina bambino bimba bimbo capo cognata cognato collega compagna compagno cugina
cugino donna dottore educatore educatrice ex figli figlia figlio fratello genero gente giudice lei loro lui madre mamma
marito medico moglie nessuno nipote nonna nonno nuora operatore operatrice padre padrone papà proprietario qualcuno
quello questo ragazza ragazzo signora signore sorella suocera suocero uno uomo vicina vicino zia zio`),
)
const person3 = (token: Token | undefined) => hasForm(token, 'present', 3, 6) || hasForm(token, 'imperfect', 3, 6)

const duties = new Set(['dovere', 'potere'])

function tellsOfAnother(own: Clause, sentence: Sentence): boolean {
  for (const clause of clausesBefore(own, sentence)) {
    const reading = readClause(clause)
    const { words, head, verb, subject, depends, clitics } = reading
    const someone = words
      .slice(0, Math.max(0, verb))
      .some(({ word, capital }, at) => people.has(word) || (capital && at > 0))
    const token = words[verb]
    const only = token?.readings.every(({ form, person }) => form === 'present' && person === 3) ?? false
    // “Ti promette la casa e cambia idea”: somebody does, though nobody is named.
    if (
      depends === undefined &&
      only &&
      clitics.includes('ti') &&
      (hasForm(words[verb + 1], 'participle') || !hasLemma(token, happenings)) &&
      !hasLemma(token, comforts)
    )
      return true
    const joined = own.separator === '' && hasPart(words[head], 'determiner')
    if (
      depends === undefined &&
      (subject === 'other' || subject === 'lei') &&
      (someone || joined) &&
      person3(token) &&
      !hasLemma(token, duties)
    )
      return true
  }
  return false
}

/** Whether what looks like an order is told of someone else; `prepared`: words of urging stand before it. */
export const isToldOfAnother = (clause: Clause, sentence: Sentence, prepared: boolean): boolean =>
  (!prepared && tellsOfAnother(clause, sentence)) ||
  namesSubject(clause, sentence) ||
  namesSubjectLast(clause, sentence)
