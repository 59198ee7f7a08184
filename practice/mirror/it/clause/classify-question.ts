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
  splitWords(`giorno giorni ora ore numero piano autobus linea via città anno anni età taglia misura documento documenti turno nome
  cognome paese mese classe data treno bus ufficio sportello indirizzo codice medico reparto stanza letto scadenza prezzo
  costo taglia fermata binario zona quartiere telefono mail banca caf comune scuola farmacia ospedale orario lingua
  operatore operatrice assistente avvocato`),
)

/** Requests to tell that need no question mark. */
const requests = phrases(`
raccontatemi|raccontami
parlami
dimmi|ditemi|dicci pure? che|cosa|come|quello|ciò|tutto|meglio|com'|cos'|perché|qualcosa
dimmi ... cosa|come|com'|cos'
dimmi|ditemi|dicci pure? di te|lei|più|quella|quel|quest~|lui
spiegami pure? un|che|cosa|come|quello|bene|meglio|com'|cos'|perché
insegnami|descrivimi
aiutami a capire|vedere|immaginare
fammi|fatemi capire|vedere|immaginare|entrare un|cosa|come|quello|meglio|com'
mi|fammi|fatemi un|faccia un|qualche? esempio
voglio|vorrei|volevo sentire|sapere|capire|ascoltare|conoscere che|di|cosa|come|meglio|com'|cos'|perché|qualcosa|più|quale|quali
piacerebbe|interessa|interesserebbe|curios~ di? sentirti|sentire|sapere|capire|ascoltare|conoscere
ci|mi chiedo|domando|chiedevo|domandavo|chiediamo che|di|a|in|da|cosa|come|com'|cos'|perché|dove|quale|quali|chi|quanto
prova|provi|provate a raccontarmi|dirmi|spiegarmi|descrivermi
si può sapere che|cosa|come|perché
`)
/** The same to someone addressed as *lei*; to a *tu* they say back: “mi racconti di una nonna severa”. */
const politeRequests = phrases(
  "mi|ce|me|ci lo|la|ne? racconti|parli|dica|spieghi|aiuti pure|se? ... di|del|dell~|un|una|ancora|dei|tutto|cosa|che|com'|come|qualcosa|cos'|quello|perché|meglio|la|il|più|a|dell'|lei|@theirs",
)
const requestsAtHead = phrases("racconta|raccontate|di'|spiega|descrivi|insegnami pure?")
/** A yes or no would do, but they invite to tell. */
const invites = phrases(`
raccontarmi|spiegarmi|raccontare|descrivermi|raccontarla
dirmi|parlarmi|dirmelo un|che|di|cosa|come|quello|meglio|com'|cos'|perché|qualcosa|più|del|dell'|dei|quale|quali|dell~
ci|mi dici|dice|racconti|dite|raccontate|spieghi|racconta|parli|spiega|descrivi la|il|un|che|di|cosa|come|quello|meglio|com'|cos'|perché|qualcosa|più|del|della|dell'|dei|quale|quali|ancora
dire|parlare di qualcosa|più
`)
const names = phrases(`
come ti|vi|si chiami|chiama|scrive|arriva|chiamate|arrivi|paga|chiamano
`)
const factual = phrases(
  "qual|quale|quali è|sono|era il|la|i|l' @your ... numero|indirizzo|nome|cognome|codice|data|età|telefono|mail|scadenza|orario|turno|medico|taglia",
)
const bareOpen = phrases(`
e poi|dopo|allora
e per te|lei|voi
e lei|voi|tu
e oggi|ora|adesso
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
