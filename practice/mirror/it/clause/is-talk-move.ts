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
prenditi|prendi|prenda|prendetevi tutto? il|un|qualche|i|del ... tempo|momento|attimo|calma
scegli|scelga|scegliete|decidi|decida|decidete|vedi|veda|fai|faccia|fate|fa'|di'|dica|dite tu|lei|voi|con|quello|tutto
fai|faccia|fate|fa' come ti|le|vi|vuoi|preferisci|credi|vuole|preferisce|crede|volete|sei
scegli|scelga|scegliete|decidi|decida|decidete da|cosa|quando|come|se|dove
vai|va|va'|vada|andate avanti $|pure|ti|tu
comincia|parti|cominci|inizia da? dove|cosa|quello|quando|come|lì|qui
sappia|sappiate che|solo|comunque|anche
scusa|scusi|perdona|perdoni
aspetta|aspetti un|che|solo|anche
figurati|figuri|immagina
pensa|pensi|guarda|guardi|senti|senta|vedi che
pensa|pensi a @some|qualcosa|quella ... volta|momento|giorno|cui
prova|provi|provate a immaginare|pensare|dirmi|raccontarmi|raccontare|descrivermi|spiegarmi|farmi
scrivi|scriva|parla|racconta|chiama|chiami|torna|torni|venga|vieni quando
vieni|venga|venite a vedere|sentire|trovarci|trovarmi
stammi bene
sia chiar~
lasciatelo dire
abbi|abbia|abbiate pazienza $|un
abbi|abbia cura di te|lei|sé
riguardati
passa|passi una|un buona|buon|bella|bel
rispondi|risponda|rispondete solo|quando|se|con|come|a|anche
non rispondere|risponda|rispondete $|se|per|ora|adesso|subito|oggi|qui
non dirmi|dirlo|raccontarmi|scusarti|ringraziarmi|spiegare
non si|ti scusi|scusare
non sentirti obbligat~|in
non esitare|esiti|avere ... =dire|=rispondere|=scrivere|=chiedere|chiamarmi
mettiti|metta comod~
sentiti|senta|sentitevi liber~|a
fidati|fidi di? me
pensa ai|a chi|bambini
passa tutto|sempre|presto|anche|pure|a
stai|sta|sta'|stia|state|resta|rimani tranquill~|tranquillissim~|seren~|calm~|su
non ti|si|vi|le? =preoccupare|=angosciare|=agitare|=allarmare
non farne|farci|farla|ne una? tragedia|dramma|caso
non abbia|avere|abbiate|aver paura
non fare la|il|lo
non pensarci|ci pensare più|troppo?
non ti? piangere|disperare|abbatter~|temere
non te la prendere
vai|vada|dormi|dorma tranquill~|seren~|bene
resta|stai|rimani|vieni con|vicino|qui me|a|con?
`)

const agreed = phrases(`
se ho|sbaglio|manca
come|già ci|già|d'? eravamo|avevamo|abbiamo|deciso|accordo|concordato|detto|d'accordo
ci vediamo|troviamo|incontriamo
ti aspetto|apro
vengo|passo|arrivo|offro|pago io
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
