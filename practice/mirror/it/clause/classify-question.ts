import type { Draft, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { isFormal } from './address.ts'
import { asksPermission } from './asks-permission.ts'
import { clausesBefore } from './clauses-before.ts'
import { isChat } from './is-chat.ts'
import { isDisguised } from './is-disguised.ts'
import { isTagged } from './is-tagged.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasPart, isFiniteVerb } from './verb-forms.ts'

export type QuestionKind = 'open' | 'closed'

const askingWords = new Set(
  splitWords("come com' cosa cos' che chi quale quali qual quanto quanta quanti quante quant' dove dov' quando perché"),
)
const facts = new Set(
  splitWords(`anni anno assistente autobus avvocato banca binario bus caf città classe codice cognome comune costo
data documenti documento età farmacia fermata giorni giorno indirizzo letto linea lingua mail medico mese misura nome
numero operatore operatrice ora orario ore ospedale paese piano prezzo quartiere reparto scadenza scuola sportello
stanza taglia taglia telefono treno turno ufficio via zona`),
)

/** Requests to tell that need no question mark. */
const requests = phrases(`
raccontatemi|raccontami
parlami
dimmi|ditemi|dicci pure? cosa|che|come|perché|cos'|com'|meglio|qualcosa|quello|ciò|tutto
dimmi ... cosa|come|cos'|com'
dimmi|ditemi|dicci pure? di te|lei|più|quella|quel|lui|quest~
spiegami pure? un|cosa|che|come|perché|cos'|com'|meglio|bene|quello
insegnami|descrivimi
aiutami a capire|vedere|immaginare
fammi|fatemi capire|vedere|immaginare|entrare un|cosa|come|com'|meglio|quello
mi|fammi|fatemi un|faccia un|qualche? esempio
voglio|vorrei|volevo sentire|sapere|capire|ascoltare|conoscere cosa|che|di|come|perché|cos'|com'|meglio|più|qualcosa|quali|quale
piacerebbe|interesserebbe|interessa|curios~ di? sentirti|sentire|sapere|capire|ascoltare|conoscere
ci|mi domando|chiedo|chiediamo|domandavo|chiedevo chi|cosa|che|di|a|in|da|come|perché|cos'|com'|quali|quale|dove|quanto
prova|provate|provi a dirmi|raccontarmi|spiegarmi|descrivermi
si può sapere cosa|che|come|perché
`)
/** The same to someone addressed as *lei*; to a *tu* they say back: “mi racconti di una nonna severa”. */
const politeRequests = phrases(
  "mi|ce|me|ci lo|la|ne? racconti|parli|dica|spieghi|aiuti pure|se? ... di|del|dell~|un|una|ancora|dei|tutto|cosa|che|com'|come|qualcosa|cos'|quello|perché|meglio|la|il|più|a|dell'|lei|@theirs",
)
const requestsAtHead = phrases("racconta|raccontate|di'|spiega|descrivi|insegnami pure?")
/** A yes or no would do, but they invite to tell. */
const invites = phrases(`
raccontarmi|spiegarmi|descrivermi|raccontare|raccontarla
dirmi|parlarmi|dirmelo un|cosa|che|di|come|perché|cos'|com'|meglio|più|qualcosa|quali|quale|quello|del|dell'|dei|dell~
ci|mi dici|dice|racconta|parli|racconti|spieghi|dite|raccontate|descrivi|spiega la|il|un|cosa|che|di|come|perché|cos'|com'|meglio|ancora|più|qualcosa|quali|quale|quello|del|della|dell'|dei
dire|parlare di più|qualcosa
`)
const names = phrases(`
come ti|vi|si chiami|chiama|chiamate|paga|chiamano|arrivi|arriva|scrive
`)
const factual = phrases(
  "qual|quale|quali è|sono|era il|la|i|l' @your ... numero|indirizzo|nome|cognome|codice|data|età|telefono|mail|scadenza|orario|turno|medico|taglia",
)
const bareOpen = phrases(`
e dopo|poi|allora
e per te|lei|voi
e lei|voi|tu
e adesso|ora|oggi
e cosa|come
tipo
cioè
in che senso
`)

const askers = phrases('ti|vi|le|posso|puoi|vuoi|potresti|potrei')

/** What a question word asks for: an account, or a fact that a word answers. */
function kindOf(words: readonly Token[], at: number): QuestionKind {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]
  const before = words[at - 1]?.word ?? ''
  if (word === 'perché') return 'open'
  if (word === 'come' || word === "com'") return names.matchAt(words, at) === undefined ? 'open' : 'closed'
  if (word === 'cosa' || word === "cos'") return 'open'
  if (word === 'che' || word.startsWith('qual')) {
    if (next?.word === 'cosa') return 'open'
    // “Quale preferisci?”: of those named.
    if (word.startsWith('quale') && isFiniteVerb(next) && !hasPart(next, 'noun') && next?.word !== 'è') return 'closed'
    if (word.startsWith('qual') && /^(?:dei|delle)$/.test(next?.word ?? '')) return 'closed'
    if (facts.has(next?.word ?? '') || factual.matchAt(words, at) !== undefined) return 'closed'
    return 'open'
  }
  if (word === 'chi') {
    return words.slice(at).some((token) => hasForm(token, 'conditional', 2, 3)) || before === 'per' ? 'open' : 'closed'
  }
  return word === 'dove' && before === 'da' && starts.find(words.slice(at)) !== undefined ? 'open' : 'closed'
}

const named = new Map(Object.entries({ quella: 'cosa', la: 'cosa', una: 'cosa', qualche: 'cosa', da: 'come' }))
const starts = phrases('=cominciare|=partire|=iniziare|=ripartire|=venire')

type Asking = { words: readonly Token[]; at: number }

/** The words that ask, where they lead the sentence or one of its clauses. */
function listAskings(sentence: Sentence): Asking[] {
  const found: Asking[] = []
  for (const { tokens } of sentence.clauses) {
    const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'quotation')
    for (let at = 0; at < words.length; at++) {
      const token = words[at]
      if (token === undefined) break
      if (askingWords.has(token.word) && named.get(words[at - 1]?.word ?? '') !== token.word) {
        const marked = leadingMark(sentence, tokens)
        if (
          token.word === 'che' &&
          words[at + 1]?.word !== 'cosa' &&
          hasVerbBefore(sentence, tokens) &&
          !/^[.…:;]/.test(marked)
        )
          break
        if (
          token.word === 'che' &&
          !(
            hasPart(words[at + 1], 'noun', 'adjective') ||
            words[at + 1]?.word === 'cosa' ||
            (at === 0 && words[at + 1]?.word === 'ne')
          )
        ) {
          if (at > 0 || !sentence.asks || (marked === '' && hasVerbBefore(sentence, tokens))) break
        }
        const free = ['quando', 'dove'].includes(token.word) ? /[:;-]/.test(marked) : marked !== ''
        const also = found.length > 0 && words[0]?.word === 'e'
        if (free || also || !hasVerbBefore(sentence, tokens)) found.push({ words, at })
        break
      }
      if (
        isFiniteVerb(token) &&
        !hasPart(token, 'noun', 'adverb', 'preposition', 'conjunction', 'adjective', 'interjection')
      )
        break
    }
  }
  return found
}

const calls = new Set(['dimmi', 'senti', 'scusa', 'guarda'])
const hasVerbBefore = (sentence: Sentence, tokens: readonly Token[]): boolean => {
  const clause = sentence.clauses.find((other) => other.tokens === tokens)
  return (
    clause !== undefined &&
    clausesBefore(clause, sentence).some(
      // “Dimmi, che ti è successo?”
      ({ tokens: before }) => !(before.length === 1 && calls.has(before[0]?.word ?? '')) && before.some(isFiniteVerb),
    )
  )
}

/** The mark right before a clause, or nothing. */
function leadingMark({ tokens }: Sentence, clause: readonly Token[]): string {
  const before = tokens.findLast(({ end }) => end <= (clause[0]?.start ?? 0))
  return before?.kind === 'mark' ? before.word : ''
}

function classifyAnew(sentence: Sentence, draft: Draft): QuestionKind | undefined {
  const words = sentenceWords(sentence)
  if (sentence.asks) {
    if (isDisguised(sentence) || isTagged(sentence)) return 'closed'
    const askings = listAskings(sentence).filter(({ at }) => at === 0 || !asksPermission(sentence))
    // “Quando pensi a casa, cosa vedi?”: one that is open is enough.
    if (askings.length > 0) return askings.some(({ words: own, at }) => kindOf(own, at) === 'open') ? 'open' : 'closed'
    if (asksPermission(sentence)) return 'closed'
    if (invites.find(words) !== undefined || requests.find(words) !== undefined) return 'open'
    const open = bareOpen.matchAt(words, 0)
    return open !== undefined && open.to === words.length ? 'open' : 'closed'
  }
  if (isDisguised(sentence)) return 'closed'
  if (requestsAtHead.matchAt(words, 0) !== undefined && words.length < 4) return 'open'
  if (requests.find(words) !== undefined && !asksPermission(sentence)) return 'open'
  if (isFormal(draft) && politeRequests.find(words) !== undefined) return 'open'
  if (!isChat(sentence)) return undefined
  if (askers.matchAt(words, 0) !== undefined) {
    if (invites.find(words) !== undefined) return 'open'
    if (asksPermission(sentence)) return 'closed'
  }
  if (words.length > 2 && words.at(-1)?.word === 'no' && words.at(-2)?.word === 'o') return 'closed'
  const [asking] = listAskings(sentence)
  if (asking === undefined || words.length < 3 || asking.words[0]?.start !== words[0]?.start) return undefined
  const led = words[0]?.word === 'scusa' || hasPart(words[0], 'interjection', 'conjunction', 'pronoun', 'preposition')
  if (asking.at > (led ? 3 : 0) || /^(?:quando|che|chi|quanto|dove)$/.test(asking.words[asking.at]?.word ?? ''))
    return undefined
  return kindOf(asking.words, asking.at)
}

const known = new WeakMap<Sentence, QuestionKind | null>()

/** How a sentence asks, if it asks. */
export function classifyQuestion(sentence: Sentence, draft: Draft): QuestionKind | undefined {
  const before = known.get(sentence)
  if (before !== undefined) return before ?? undefined
  const kind = classifyAnew(sentence, draft)
  known.set(sentence, kind ?? null)
  return kind
}
