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
niente più? @adj ... niente|domani|stasera|oggi|dopo|prima|per|almeno|solo|intesi|capito
poche storie|chiacchiere
magari un|una|uno|un'|qualche
su con la|il vita|morale
sotto con i|le
giù le|quelle mani
meno telefono|birra|birre|vino|alcol|caffè|fumo|sigarette|zuccheri|sale|social|tv|pensieri|chiacchiere|parole
@noun sempre in|nel|nello|sul
testa|acqua|bocca|occhi|orecchie|piedi|gambe|sangue|mani bassa|alta|chiusa|cucita|aperti|aperte|freddo|in|per bocca|terra|spalla|tasca?
un|una passo|cosa alla|per volta
mai|basta|niente|zero @inf|con|scuse|alcol|sconti|storie|scorciatoie|lamenti
dritt~|subito|via in|al|alla|all'|dal|dalla|a
consiglio
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
