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
avete|hai|ha ${put}? ${put}? provato|tentato di|a|con|al|in|da|dal|col|coi|ad
avete|hai|ha ${put}? ${put}? pensato|considerato|valutato|preso ... la|il|un|una|di|a|in|l'|un'|ad @inf
avete|hai|ha ${put}? ${put}? considerato|valutato|chiesto|sentito|chiamato|cercato
avete|hai|ha ${put}? ${put}? pensato di|a|al|agli|all'|ad|all~
ci avete|hai|ha ${put}? pensato|provato
non @clitic avete|hai|ha mai @part
mai|già pensato|considerato|valutato|chiesto|provato|sentito di|a|con|al|@inf|all'|ad|l'idea
avete|hai|ha mai scritto|parlato|pensato|fatto|preso|usato
avete|hai|ha mai provato la|il|lo|l'|@some
avete|hai|ha ${put}? sentito|visto|guardato|controllato se|sulla|sul|su
cosa|che ne dici|dice|dite|direbbe|diresti di|a|se|d'
cosa|che ne dici|dice|pensi|pensa|diresti di|se ti|ci|@inf|andassi|provassi
che ne dici|dice|diresti
e se ... ... @pastsubj2
non è|e che ... ... @subj|@cond
e se domani|per|oggi|magari|invece|intanto? @present2
perché non|no @clitic? @clitic? @present2|@inf
cosa|che aspetta|aspetti a|per|ad
quando ti|vi|si decidi|decidete|decide a
cosa|che ci perdi|rimetti
vogliamo ti|ci|provare? @inf|provare
cosa|che ci vuole|vorrebbe a
che male c' è
non te|se la|lo|ne vuole|vuoi @inf
non fa|farebbe|fai|fate|faresti|fareste meglio|bene|prima
certo|certa|sicur~ che non
che dici
non varrebbe|vale la
ti|le costa|costerebbe molto|tanto|così
non è|sarebbe|sarà|era l'|più|forse? il|meglio|bene|più|ora|importante|utile|opportuno|giusto|bello|saggio
non ti|le|vi? farebbe|servirebbe|aiuterebbe|conviene|converrebbe|andrebbe|piacerebbe|gioverebbe ... @inf
non ti|le? farebbe|servirebbe|aiuterebbe|conviene|converrebbe
non crede|credi|pensi|pensa|pensate|credete|trovi|trova che|di|sarebbe|@clitic|sia
non ti|le|vi va|andrebbe un|una|proprio|mica
non ti|le|vi sembra|pare il|che|l'|ora|sarebbe|@clitic|sia|tempo
non @clitic? @clitic? dovrebbe|potrebbe|puoi|@cond2
vuole|vuoi|vorresti provare a|con
ti|le|vi è|sei|siete ${put}? ${put}? iscritt~|rivolt~|informat~|mess~ ... a|al|alla|in|per|sul|sui|su
`)
const open = phrases(`
ti|le va|andrebbe|dispiace se
e se non|fossi|avessi
avete|hai|ha pensato a chi|cosa|come|quando|quanto
non crede|credi|pensi|pensa di essere|aver|avere
avete|hai|ha sentito|visto|chiamato che|lei|tu
`)
const questions = /^(?:cosa|che|chi|come|quale|quali|dove|quando|perché|mai)$/
const permission = phrases(`
provare a =dire|=spiegare|=raccontare
e se ti|le|vi|ci chiedessi|fermassimo|dicessi|raccontassi|vedessimo|sentissimo
ne dici|dice|dite di sentirci|vederci|rivederci|fermarci
`)
const nounOffers = phrases(`
un|una|due|quattro giro|passeggiata|telefonata|salto|giretto|passi|parole
non? so? magari|e|ma|allora scusa? un|una|uno|un'|qualche
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
