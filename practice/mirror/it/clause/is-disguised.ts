import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { states } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { isTagged } from './is-tagged.ts'
import { lasting } from './lasting.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isPlainVerb } from './verb-forms.ts'

const stays = new Set(splitWords('fidare mangiare ricordare'))
const deeds = new Set(['andare', 'fare', 'dare', 'dire', 'tenere', 'uscire', 'venire', 'stare'])
const isState = (token: Token | undefined) =>
  (hasLemma(token, states) && !hasLemma(token, deeds)) || hasLemma(token, stays)
const put = "mai|già|anche|per|caso|almeno|magari|solo|forse|un|po'"
const disguises = phrases(`
hai|ha|avete ${put}? ${put}? provato|tentato a|con|ad|di|col|coi|dal|al|da|in
hai|ha|avete ${put}? ${put}? pensato|valutato|considerato|preso ... di|a|ad|in|l'|la|il|un|una|un' @inf
hai|ha|avete ${put}? ${put}? valutato|considerato|cercato|chiesto|sentito|chiamato
hai|ha|avete ${put}? ${put}? pensato a|ad|all~|al|all'|di|agli
ci hai|ha|avete ${put}? provato|pensato
non @clitic hai|ha|avete mai @part
mai|già pensato|provato|considerato|valutato|sentito|chiesto a|al|all'|di|ad|con|@inf|l'idea
hai|ha|avete mai fatto|preso|parlato|scritto|usato|pensato
hai|ha|avete mai provato il|lo|la|l'|@some
hai|ha|avete ${put}? visto|guardato|controllato|sentito se|su|sul|sulla
che|cosa ne dici|dice|dite|diresti|direbbe di|se|d'|a
che|cosa ne dici|dice|diresti|pensi|pensa di|se @inf|ti|ci|andassi|provassi
che ne dici|dice|diresti
e se ... ... @pastsubj2
non è|e che ... ... @cond|@subj
e se invece|magari|per|domani|oggi|intanto? @present2
perché non|no @clitic? @clitic? @present2|@inf
cosa|che aspetti|aspetta a|ad|per
quando ti|si|vi decidi|decide|decidete a
cosa|che|cos'|nulla ti|le|hai|ha costa|costerebbe|da perdere|@inf
cosa|che ci perdi|rimetti
vogliamo ci|ti|provare? @inf|provare
che|cosa ci vuole|vorrebbe a
che male c' è
non te|se la|lo|ne vuoi|vuole @inf
non faresti|farebbe|fareste|fai|fa|fate prima|meglio|bene
sicur~|certo|certa che non
che dici
non varrebbe|vale la
ti|le costerebbe|costa tanto|molto|così
non sarebbe|è|era|sarà forse|più|l'? meglio|utile|il|ora|bene|più|giusto|opportuno|saggio|bello|importante
non ti|le|vi? converrebbe|conviene|farebbe|aiuterebbe|servirebbe|gioverebbe|andrebbe|piacerebbe ... @inf
non ti|le? converrebbe|conviene|farebbe|aiuterebbe|servirebbe
non credi|crede|credete|pensi|pensa|pensate|trovi|trova che|di|@clitic|sia|sarebbe
non ti|le|vi va|andrebbe proprio|mica|un|una
non ti|le|vi sembra|pare che|@clitic|sia|sarebbe|l'|il|ora|tempo
non ti|le|vi tenta|attira|ispira|incuriosisce
non @clitic? @clitic? @cond2|potrebbe|dovrebbe|puoi
vuoi|vorresti|vuole provare con|a
ti|le|vi sei|è|siete ${put}? ${put}? iscritt~|mess~|informat~|rivolt~ ... a|al|alla|in|per|sui|su|sul
`)
const open = phrases(`
ti|le va|andrebbe|dispiace se
e se fossi|avessi|non
hai|ha|avete pensato a cosa|come|chi|quando|quanto
non credi|crede|pensi|pensa di aver|avere|essere
hai|ha|avete sentito|visto|chiamato tu|lei|che
`)
const questions = /^(?:cosa|che|chi|come|quale|quali|dove|quando|perché|mai)$/
const permission = phrases(`
provare a =raccontare|=dire|=spiegare
e se ti|le|vi|ci dicessi|raccontassi|chiedessi|vedessimo|sentissimo|fermassimo
ne dici|dice|dite di vederci|sentirci|rivederci|fermarci
`)
const nounOffers = phrases(`
un|una|due|quattro salto|giro|giretto|passi|telefonata|passeggiata|parole
non? so? e|magari|allora|ma scusa? un|una|uno|un'|qualche
magari|forse con|da|in|al|alla
`)
const some = phrases('@some')
const persons = phrases('tu|te|lei|voi|loro|lui|adesso|ora|poi|oggi|tuo|tua|i|gli|le|il @your|ex')

/** “E uno psicologo?”, “Magari un giro in biblioteca?”: a thing put forward with no verb. */
function isBareOffer(sentence: Sentence): boolean {
  const { tokens, asks } = sentence
  if (!asks || tokens.length > 14) return false
  const words = sentenceWords(sentence)
  if (!asks || words.slice(words[0]?.word === 'non' ? 2 : 0).some(isPlainVerb) || tokens.length > 14) return false
  if (persons.matchAt(words, 1) !== undefined) return false
  if (nounOffers.matchAt(words, 0) !== undefined) return true
  return (
    (some.matchAt(words, 0) !== undefined || words.some((word) => hasForm(word, 'infinitive'))) &&
    words.findLast(({ word }) => word !== 'eh')?.word === 'no'
  )
}

/** After “perché non”: something to do, not a state nor something past. */
function isProposal(after: readonly Token[]): boolean {
  const [verb, next, third] = after
  const auxiliary = /^(?:hai|sei|ti|avete|siete|ha|è)$/.test(verb?.word ?? '')
  if (auxiliary && (hasForm(next, 'participle') || hasForm(third, 'participle'))) return false
  return !isState(verb)
}

/** “Ma chiedere a tua madre?” */
function isBareAct(sentence: Sentence): boolean {
  const { tokens, asks } = sentence
  const end = tokens.findIndex(({ word }) => word === 'che' || word === 'se' || word === 'finché')
  const own = end < 0 ? tokens : tokens.slice(0, end)
  if (!asks || own.some((token, at) => isPlainVerb(token) && !(token.word === 'basta' && own[at - 1]?.word === 'e')))
    return false
  const words = sentenceWords(sentence)
  const first = words.findIndex(({ word }) => !/^(?:e|ma|o|magari|allora|se|perché|non|scusa|scusi|dai)$/.test(word))
  return hasForm(words[first], 'infinitive')
}

const politeProposals = phrases('perché non @clitic? @clitic? @present3')

/** Whether a sentence is a suggestion in a question's clothes. */
export const isDisguised = remember((sentence: Sentence): boolean => {
  const { asks } = sentence
  const words = sentenceWords(sentence)
  if (isBareOffer(sentence) || isBareAct(sentence)) return true
  const proposal = asks ? politeProposals.find(words) : undefined
  if (
    proposal !== undefined &&
    isProposal(words.slice(proposal.to - 1)) &&
    !lasting.has(words[proposal.to]?.word ?? '')
  )
    return true
  const match = disguises.find(words)
  if (match === undefined || permission.find(words) !== undefined || words.at(-1)?.word === 'posso') return false
  const first = words[match.from]?.word ?? ''
  // “Ci hai pensato tutta la notte, vero?”
  if (/^(?:hai|ha|ci)$/.test(first) && isTagged(sentence)) return false
  const before = words.slice(0, match.from)
  if (/^(?:ti|le|vi|vuoi|vorresti|hai|ha|avete)$/.test(first) && before.some(({ word }) => questions.test(word)))
    return false
  if (
    first === 'che' &&
    words[match.from + 1]?.word !== 'ti' &&
    (match.from > 1 ||
      words.slice(match.to).some(({ word }) => questions.test(word)) ||
      before.some(({ word }) => word === 'quello'))
  )
    return false
  const last = words.slice(match.from, match.to + 1)
  if (
    first === 'perché' &&
    (!isProposal(words.slice(match.to - 1)) ||
      last.some(({ word }) => /^(?:me|mi|mai)$/.test(word)) ||
      (!asks && match.from > 1 && !/^(?:ma|e|allora|senti|scusa)$/.test(before.at(-1)?.word ?? '')))
  )
    return false
  if (!asks && !/^(?:perché|e|che|come)$/.test(first))
    return !/^(?:non|hai|ci)$/.test(first) && hasForm(words[match.from], 'conditional')
  return open.matchAt(words, match.from) === undefined
})
