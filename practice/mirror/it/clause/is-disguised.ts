import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isPlainVerb } from './verb-forms.ts'

const stays = new Set(
  splitWords(
    'volere potere riuscire sapere dormire sentire capire dovere piacere fidare credere vivere mangiare amare ricordare sopportare',
  ),
)
const put = "mai|già|anche|per|caso|almeno|magari|solo|forse|un|po'"
const disguises = phrases(`
hai|ha|avete ${put}? ${put}? provato|tentato a|con|ad|di|col|coi|dal|al|da|in
hai|ha|avete ${put}? ${put}? pensato|valutato|considerato|preso ... di|a|ad|in|l'|la|il|un|una|un' @inf
hai|ha|avete ${put}? ${put}? valutato|considerato|cercato|chiesto|sentito|chiamato
hai|ha|avete ${put}? ${put}? pensato a|ad|all~|al|all'|di|agli
ci hai|ha|avete ${put}? provato|pensato
hai|ha|avete mai fatto|preso|parlato|scritto|usato
che|cosa ne dici|dice|dite|diresti|direbbe di|se|d'|a
che|cosa ne dici|dice|diresti|pensi|pensa di|se @inf|ti|ci|andassi|provassi
che|cosa ne dici|diresti|dice|pensi di un|una
che ne dici|dice|diresti
e se ... @pastsubj2
non è che ti|le|vi|tu|lei ... @cond|@subj
e se invece|magari|per|domani|oggi|intanto? @present2
perché non|no ti|ci|lo|la|gli|le|ne|si|te|gliene|glielo|li? lo|ne|la? @present2
perché non ti|ci|lo|la|gli|le|ne? @inf
perché non un|una
cosa|che aspetti|aspetta a|ad|per
vogliamo ci|ti|provare? @inf|provare
non faresti|farebbe|fareste|fai|fa|fate prima|meglio|bene
sicur~|certo|certa che non
che dici
non varrebbe|vale la
ti|le costerebbe|costa tanto|molto|così
non sarebbe|è|era|sarà forse|più? meglio|utile|il|ora|bene|più|giusto|opportuno|saggio|bello|importante
non ti|le|vi? converrebbe|conviene|farebbe|aiuterebbe|servirebbe|gioverebbe|andrebbe|piacerebbe ... @inf
non ti|le? converrebbe|conviene|farebbe|aiuterebbe|servirebbe
non credi|pensi|pensa|ti|le|trovi sembra|pare? che|di|sia|sarebbe
non potresti|potrebbe|dovresti|dovrebbe|puoi
e provare|chiamare|andare|chiedere|parlare|scrivere|cercare|rivolgerti|uscire
ti|le va|andrebbe di chiedere|metterti|smettere|cercare
ti|le va|andrebbe di provare a
ti|le va|andrebbe una|un passeggiata|giro|corsa
vuoi|vorresti|vuole provare a
andresti
ti|le|vi sei|è|siete ${put}? ${put}? iscritt~|mess~ ... a|al|alla|in|per
`)
const open = phrases(`
a cosa|che|chi hai|ha già? pensato|provato
cosa|che|come|chi hai|ha già? provato|pensato|tentato|fatto|cercato
ti|le va|andrebbe|dispiace se
e se ti|le|vi dicessi|raccontassi|chiedessi|proponessi|parlassi|facessi
e se ci|fossi|avessi|non
`)
const permission = phrases(`
e se ti|le|vi dicessi|raccontassi|chiedessi|proponessi|parlassi|facessi
e se ci vedessimo|sentissimo|fermassimo
`)
const questioned = phrases(`
a|di|con|da|in cosa|che|chi|quale
cosa|che|come|chi|quali|quale|dove hai|ha|avete|altro|strade|cose
`)
const nounOffers = phrases(`
non? so? e|magari|allora|ma un|una|uno|un'|qualche
un|una|uno ... no
magari|forse con|da|in|al|alla
`)
const persons = phrases('tu|te|lei|voi|loro|lui|adesso|ora|poi|oggi|tuo|tua|i|gli|le|il @your|ex')

/** “E uno psicologo?”, “Magari un giro in biblioteca?”: a thing put forward with no verb. */
function isBareOffer(sentence: Sentence): boolean {
  const { tokens, asks } = sentence
  if (!asks || tokens.length > 14) return false
  const words = sentenceWords(sentence)
  if (!asks || words.slice(words[0]?.word === 'non' ? 2 : 0).some(isPlainVerb) || tokens.length > 14) return false
  return nounOffers.matchAt(words, 0) !== undefined && persons.matchAt(words, 1) === undefined
}

/** After “perché non”: something to do, not a state nor something past. */
function isProposal(after: readonly Token[]): boolean {
  const [verb, next, third] = after
  const auxiliary = /^(?:hai|sei|ti|avete|siete|ha|è)$/.test(verb?.word ?? '')
  if (auxiliary && (hasForm(next, 'participle') || hasForm(third, 'participle'))) return false
  return !hasLemma(verb, stays)
}

/** “Ma chiedere a tua madre?” */
function isBareAct(sentence: Sentence): boolean {
  const { tokens, asks } = sentence
  if (
    !asks ||
    tokens.some((token, at) => isPlainVerb(token) && !(token.word === 'basta' && tokens[at - 1]?.word === 'e'))
  )
    return false
  const words = sentenceWords(sentence)
  const first = words.findIndex(({ word }) => !/^(?:e|ma|o|magari|allora|se|perché|non|scusa|scusi|dai)$/.test(word))
  return hasForm(words[first], 'infinitive')
}

const politeProposals = phrases(
  'perché non si|ci|lo|la|gli|le|ne? ci|lo|ne? prova|prende|chiama|va|chiede|parla|fa|scrive|telefona|torna|esce|passa|porta|manda|accetta|comincia|racconta|dice|mette|tiene|sente|usa|vende|cambia|lascia',
)

/** Whether a sentence is a suggestion in a question's clothes. */
export const isDisguised = remember((sentence: Sentence): boolean => {
  const { asks } = sentence
  const words = sentenceWords(sentence)
  if (isBareOffer(sentence) || isBareAct(sentence)) return true
  if (asks && politeProposals.matchAt(words, words[0]?.word === 'e' ? 1 : 0) !== undefined) return true
  const match = disguises.find(words)
  if (match === undefined || permission.find(words) !== undefined) return false
  const first = words[match.from]?.word
  const before = words.slice(0, match.from)
  if (
    /^(?:ti|le|vi|vuoi|vorresti)$/.test(first ?? '') &&
    before.some(({ word }) => /^(?:cosa|che|chi|come|quale|quali|dove|quando)$/.test(word))
  )
    return false
  if (first === 'che' && (match.from > 1 || before.some(({ word }) => word === 'quello'))) return false
  if (first === 'perché' && !isProposal(words.slice(match.to - 1))) return false
  if (!asks && !['perché', 'e', 'che', 'come'].includes(first ?? ''))
    return /^(?:non|hai|ci)$/.test(first ?? '') ? false : hasForm(words[match.from], 'conditional')
  if (first === 'perché' && !asks && match.from > 0) return false
  if (/^(?:hai|ha|avete)$/.test(first ?? '') && questioned.matchAt(words, Math.max(0, match.from - 2)) !== undefined)
    return false
  if (
    /^(?:hai|ha|avete)$/.test(first ?? '') &&
    words.slice(0, match.from).some(({ word }) => /^(?:cosa|chi|come|quale|quali|dove|quando|perché)$/.test(word))
  )
    return false
  return open.matchAt(words, match.from) === undefined
})
