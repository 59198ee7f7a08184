import type { Clause, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { steps } from '../verbs/verb-kinds.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, isPlainVerb } from './verb-forms.ts'

const lead = phrases(
  'magari|intanto|prima|poi|forse|subito|almeno|e|o|oppure|meglio|per|anche|consiglio|consigli|piuttosto',
)

/** Rules to live by and things put forward, with no verb at all. */
const slogans = phrases(`
niente più? @adj ... solo|niente|domani|stasera|per|oggi|prima|almeno|intesi|dopo|capito
magari un|una|uno|un'|qualche
su con la|il vita|morale
sotto con le|i
@noun sempre in|nel|sul|nello
testa|piedi|mani|occhi|acqua|gambe|orecchie|sangue|bocca in|per|chiusa|cucita|aperte|aperti|bassa|alta|freddo bocca|terra|tasca|spalla?
un|una cosa|passo alla|per volta
niente|mai|basta|zero con|@inf|lamenti|storie|scuse|sconti|scorciatoie|alcol
via|subito|dritt~ a|al|alla|in|dal|dalla|all'
`)

const exclaims = phrases('quindi|che|quant~|chissà|tre|due|è|certo|da')

const seen = phrases(
  'poi|e|così si|poi|ci vede|vedrà|parte|riparte|pensa|va|fa|ragiona|passa|dorme\necco cosa|quello|tutto',
)
/** A verb with a person, or the reader themselves: no note, and nothing put forward; but “poi si vede” may follow. */
const isTold = remember(({ asks, tokens }: Sentence) => {
  const own = tokens.slice(0, seen.find(tokens)?.from)
  return (
    asks ||
    exclaims.matchAt(tokens, 0) !== undefined ||
    own.some(
      (token) =>
        isPlainVerb(token) ||
        token.word === 'ti' ||
        token.word === 'te' ||
        token.word === 'tu' ||
        token.word === "dev'",
    )
  )
})

/** An infinitive with no verb above it, as in notes: “Provare a chiamare, magari.” */
export function findNote(clause: Clause, sentence: Sentence): boolean {
  const { words } = readClause(clause)
  if (isTold(sentence)) return false
  if (slogans.find(words) !== undefined) return true
  if (words.some(({ word }) => word === 'senza')) return false
  let at = 0
  while (at < words.length && lead.matchAt(words, at) !== undefined && !hasForm(words[at], 'infinitive')) at++
  const first = words[at]
  return first?.readings.some(({ form, lemma }) => form === 'infinitive' && steps.has(lemma)) ?? false
}
