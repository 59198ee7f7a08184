import type { Token } from '../../token.ts'
import { states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

const thing = "un una un' il la lo le i l' gli due tre quattro cinque"
const choice = `${thing} con di quello meno almeno prima bene giorno alla`
/** Verbs of living, and the words after which they are orders: “fai una lista”, “vai in Comune”, “tieni un diario”. */
const ordered = new Map(
  Object.entries({
    fare: `${thing} uno come qualche due in pure qualcosa subito domanda richiesta così attenzione piano sì quel quella quello questo questa delle dei almeno pace testamento causa ricorso colazione`,
    andare:
      "tu anche a al alla all' allo in dal dalla dall' da dai dallo pure con col subito lì là nel sul su domani oggi via piano per direttamente fuori",
    dire: 'a al alla ai che di la tutto subito loro le',
    dare: 'una un il la le i tempo a al',
    stare:
      'al caldo attento attenta alla lontano lontana zitto zitta su fermo ferma con vicino vicina sicuro sicura attenti a',
    restare: 'a al con in qui lì calmo calma fermo ferma lontano lontana vicino vicina dove dentro',
    tenere: 'un una il la presente sempre gli le i conto',
    mettere: `${thing} via da in per su giù tutto insieme`,
    venire: 'anche a al alla con in di un più pure fuori ogni puntuale presto',
    uscire: 'a al alla con in di un più pure fuori ogni',
    scegliere: choice,
    decidere: choice,
    difendere: choice,
    dormire: choice,
    attendere: choice,
    spendere: choice,
    rendere: choice,
    gestire: choice,
    vivere: 'il la giorno meno',
    sentire: `${thing} anche con al in`,
    contare: 'fino le i gli su quante quanti',
    vedere: 'se di un il la come cosa con',
  }).map(([lemma, words]): [string, ReadonlySet<string>] => [lemma, new Set(splitWords(words))]),
)
const felt = new Set(['fatica', 'paura', 'finta', 'male'])

/** Whether a verb that mostly says back is an order by what follows it. */
export function isOrdered(lemma: string, words: readonly Token[], at: number): boolean {
  const word = words[at + 1]?.word ?? ''
  const then = words[at + 2]
  if (lemma === 'avere' || lemma === 'essere' || (lemma === 'sentire' && words[at + 1]?.capital)) return true
  if (lemma === 'resistere' || lemma === 'reggere') return words.length - at <= 3
  if (lemma === 'fare' && hasForm(words[at + 1], 'infinitive'))
    return word === 'vedere' || !hasLemma(words[at + 1], states)
  if (lemma === 'fare' && felt.has(then?.word ?? '')) return false
  if ((lemma === 'venire' || lemma === 'uscire') && word.startsWith('da'))
    return hasPart(then, 'determiner') || /^(?:lì|casa)$/.test(then?.word ?? '')
  return ordered.get(lemma)?.has(word) ?? false
}
