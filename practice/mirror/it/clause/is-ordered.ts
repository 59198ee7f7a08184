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
      "a al all' alla allo anche col con da dai dal dall' dalla dallo direttamente domani fuori in là lì nel oggi per piano pure su subito sul tu via",
    dire: 'a ai al alla che di la le loro subito tutto',
    dare: 'a al i il la le tempo un una',
    stare:
      'a al alla attenta attenti attento caldo con ferma fermo lontana lontano sicura sicuro su vicina vicino zitta zitto',
    restare: 'a al calma calmo con dentro dove ferma fermo in lontana lontano lì qui vicina vicino',
    tenere: 'conto gli i il la le presente sempre un una',
    mettere: `${thing} via da in per su giù tutto insieme`,
    venire: 'a al alla anche con di fuori in ogni più presto puntuale pure un',
    uscire: 'a al alla con di fuori in ogni più pure un',
    scegliere: choice,
    decidere: choice,
    difendere: choice,
    dormire: choice,
    attendere: choice,
    spendere: choice,
    rendere: choice,
    gestire: choice,
    vivere: 'giorno il la meno',
    sentire: `${thing} anche con al in`,
    contare: 'fino gli i le quante quanti su',
    vedere: 'come con cosa di il la se un',
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
