import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { talkMoves } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { isBlame } from './is-blame.ts'
import { isPromise } from './is-promise.ts'
import { isReassuring } from './is-reassuring.ts'
import { phrases } from './match-clauses.ts'
import type { Order } from './order.ts'
import { hasPart } from './verb-forms.ts'

const toMe = new Set(['mi', 'me', 'm', "m'"])
const withMe = new Set(splitWords('me mi qui noi'))
/** Talk moves without anyone named: “continua”, “vai pure avanti”, “scegli tu”. */
const openEnded = phrases(`
continua|continui|continuate
prendetevi|prenda|prendi|prenditi tutto? il|un|i|del|qualche ... momento|tempo|calma|attimo
fai|fate|fa'|faccia|scegli|decidi|decidete|scelga|scegliete|decida|di'|veda|vedi|dica|dite con|lei|voi|tu|quello|tutto
fai|fate|fa'|faccia come ti|le|vi|sei|vuole|vuoi|volete|crede|credi|preferisci|preferisce
scegli|decidi|decidete|scelga|scegliete|decida cosa|da|come|se|quando|dove
va|vai|vada|andate|va' avanti ti|tu|pure|$
cominci|inizia|comincia|parti da? cosa|come|quello|quando|dove|lì|qui
sappiate|sappia che|anche|solo|comunque
scusa|scusi|perdona|perdoni
aspetta|aspetti un|che|anche|solo
figurati|immagina|figuri
vedi|guardi|guarda|senti|pensi|pensa|senta che
pensi|pensa a qualcosa|quella|@some ... momento|volta|giorno|cui
prova|provate|provi a dirmi|raccontarmi|spiegarmi|descrivermi|raccontare|immaginare|pensare|farmi
racconta|scrivi|parla|chiami|chiama|scriva|torni|venga|vieni|torna quando
venga|vieni|venite a sentire|vedere|trovarci|trovarmi
stammi bene
sia chiar~
lasciatelo dire
abbia|abbiate|abbi pazienza un|$
abbia|abbi cura di te|lei|sé
riguardati
passa|passi un|una buon|buona|bella|bel
risponda|rispondete|rispondi a|con|come|anche|solo|se|quando
non rispondere|risponda|rispondete adesso|ora|per|oggi|se|qui|$|subito
non dirlo|scusarti|spiegare|ringraziarmi|dirmi|raccontarmi
non ti|si scusi|scusare
non sentirti in|obbligat~
non avere|esiti|esitare ... chiamarmi|=chiedere|=scrivere|=rispondere|=dire
mettiti|metta comod~
senta|sentiti|sentitevi a|liber~
fidati|fidi di? me
pensa a|ai chi|bambini
passa a|anche|pure|sempre|tutto|presto
resta|rimani|stai|sta|sta'|state|stia su|tranquill~|seren~|calm~|tranquillissim~
non ti|le|vi|si? =allarmare|=agitare|=preoccupare|=angosciare
non ne|farla|farci|farne una? caso|dramma|tragedia
non aver|avere|abbia|abbiate paura
non fare la|il|lo
non ci|pensarci pensare più|troppo?
non ti? temere|piangere|disperare|abbatter~
non te la prendere
vai|vada|dorma|dormi bene|tranquill~|seren~
vieni|resta|rimani|stai con|qui|vicino a|con|me?
`)

const agreed = phrases(`
se ho|sbaglio|manca
come|già ci|d'|già? detto|abbiamo|avevamo|deciso|d'accordo|concordato|eravamo|accordo
ci vediamo|incontriamo|troviamo
ti aspetto|apro
passo|pago|vengo|arrivo|offro io
`)

const isAgreed = remember(({ tokens }: Sentence) => agreed.find(tokens) !== undefined)

/** How one asks in, and takes leave. */
const courtesies = new Set(['accomodare', 'sedere', 'divertire', 'salutare', 'indovinare'])
const names = new Set(['lo', 'la'])

/** Orders that only soothe, or that go with a promise: “non pensarci, sistemo io”. */
const soothing = new Set(
  splitWords(
    'badare piangere disperare sorridere pensare temere preoccupare dormire credere fidare abbattere agitare stare contare',
  ),
)

const alone = new Set(
  splitWords(
    'continuare lasciare aspettare ascoltare tenere guardare fidare sentire vedere venire scusare pensare entrare dire immaginare credere sapere',
  ),
)

/** Whether an order is a move of the talk itself and not about the reader's life. */
export function isTalkMove(order: Order, sentence: Sentence): boolean {
  const { words, at, lemma, clitics } = order
  if (clitics.some((clitic) => toMe.has(clitic)) || courtesies.has(lemma)) return true
  const next = words[at + 1]
  // “Chiamala fortuna”.
  if (lemma === 'chiamare' && names.has(clitics[0] ?? '') && hasPart(next, 'noun', 'adjective')) return true
  // “Chieda, chieda pure”.
  const repeated = sentence.clauses.some(
    ({ tokens }) => tokens[0]?.word === words[at]?.word && tokens[1]?.word === 'pure',
  )
  if (repeated && words.length === 1) return true
  if ((lemma === 'vergognare' || lemma === 'guardare') && isBlame(sentence)) return true
  if (soothing.has(lemma) && (lemma !== 'pensare' || order.negated) && (isReassuring(sentence) || isPromise(sentence)))
    return true
  if (
    words[at + 1]?.word === 'pure' &&
    words[0]?.word !== 'magari' &&
    !/^(?:tu|te|lei|voi)$/.test(words[at + 2]?.word ?? '')
  )
    return true
  const start = words.slice(0, at).findIndex(({ word }) => word === 'non' || clitics.includes(word))
  if (
    (start >= 0 && openEnded.matchAt(words, start) !== undefined) ||
    (!order.negated && openEnded.matchAt(words, at) !== undefined)
  )
    return true
  const after = words.slice(at + 1)
  if (
    talkMoves.has(lemma) &&
    after.slice(0, 4).some(({ word }, index) => withMe.has(word) && !(word === 'mi' && index > 1))
  )
    return true
  if (lemma === 'parlare' || lemma === 'raccontare' || lemma === 'dire' || lemma === 'spiegare') {
    // “Parlane quando vuoi”, “racconta”: nobody else is to hear it.
    if (/^(?:di|basta)$/.test(after[0]?.word ?? '') && /^(?:no|sì|basta)$/.test(after[1]?.word ?? 'no')) return false
    const told = words.some(({ word }) => /^(?:con|a|al|alla|all'|ai|agli|alle|col|allo|in)$/.test(word))
    return !told && !clitics.some((clitic) => /^(?:gli|le|vi)/.test(clitic))
  }
  if (lemma === 'pensare' && clitics.includes('ci'))
    return after.every(({ word }) => /^(?:con|calma|pure|su|un|po'|tu|senza|fretta|quanto|vuoi|bene)$/.test(word))
  if (lemma === 'respirare' && sentence.clauses[0]?.tokens[0] === words[0]) return true
  if (isAgreed(sentence) || after.some(({ word }, index) => word === 'me' && after[index - 1]?.word === 'con'))
    return true
  return words.length === 1 && clitics.every((clitic) => clitic === 'ti') && alone.has(lemma)
}
