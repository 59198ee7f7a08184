import type { Draft, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { isFormal } from './address.ts'
import { advises } from './advises.ts'
import { classifyQuestion } from './classify-question.ts'
import { drawsFromTold } from './draws-from-told.ts'
import { findOffer } from './find-offer.ts'
import { findOrder } from './find-order.ts'
import { isAffirmation } from './is-affirmation.ts'
import { isBlame } from './is-blame.ts'
import { isBreach } from './is-breach.ts'
import { isDiagnosis } from './is-diagnosis.ts'
import { isEcho } from './is-echo.ts'
import { isOwnStory } from './is-own-story.ts'
import { isPractical } from './is-practical.ts'
import { isPraise } from './is-praise.ts'
import { isPromise } from './is-promise.ts'
import { isReassuring } from './is-reassuring.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfYou } from './speaks-of-you.ts'
import { tellsOfFeeling } from './tells-of-feeling.ts'
import { tellsOfReader } from './tells-of-reader.ts'
import { tellsUnnamed } from './tells-unnamed.ts'
import { hasForm, hasPart, isFiniteVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const saysBack = phrases(`
sembra|pare|sembrano che|di|una|un|quasi|proprio|esserci|tanto|ti|davvero|molto|come|sia
mi sembra|pare|arriva|viene|giunge di|che|tant~|un|una|tutta|quanto
mi sembri|pari|arrivi
sento|colgo|percepisco|avverto|intuisco|leggo|vedo|immagino|capisco|comprendo|riconosco che|quant~|tant~|molta|come|dietro|@feeling
sento|colgo|percepisco|avverto|intuisco|immagino|capisco nell~|in|la|il|un|una|lo|ti|sia|cosa
da quello|come|quanto che|ne|scrivi|racconti|dici|mi ...
a|per quanto|sentirti|leggerti|come
se ho? capisco|capito|sento|intendo|colgo bene|tutto? _
mi|ci hai|ha|avete raccontato|detto|scritto|parlato|confidato
hai|avevi detto|scritto
dicevi|scrivevi|raccontavi|dici che|di
mi|ci dici|racconti|scrivi|parli|dice|racconta|scrive|dicevi|scrivevi|raccontavi|parlavi|diceva
dev'|deve|devono|dovevi|doveva|devi|avrai|sarà|sarai|avrà|sarà essere|esser|averti|avere|averla|sentirti|sentire|far|fare|stat~|aver|avuto|dura|pesante|fatto
può essere che
è come se|@inf
è che ti|non|hai|sei
non è tanto
dentro di te|lei
ai|agli tuoi|suoi occhi
quello|ciò che @present3 è
sentirsi|vedersi|trovarsi|ritrovarsi|sapersi|doversi _
non? è|era la|il|l'|una|un|questo|quest'|quel|quella @feeling|silenzio|attesa|modo
non è|era|sono @det _ ... è|era
è @det @noun che non|ti|pesa|fa|manca|spaventa
il|la problema|punto|difficoltà|guaio|nodo è
da un lato|parte
quello|ciò che ti|conta|pesa|fa|cerchi|vuoi|manca|le
la|il cosa|parte|fatica|momento|peso ... più|peggiore|brutta|dura|difficile|è
per te|lei|voi
che @feeling|giornata|nottata|periodo|attesa|mese|settimana|freddo
quant~ @feeling|@span|strada|cose|tempo|pazienza|pesi|porte|volte|attesa
chissà che|quant~|come
c'|ci è|sono|era ... in|dietro|dentro|di|che @your|quello|te|un|come|le
c' è|era anche|soprattutto|la|il|un|una|un'|tant~|molta? anche? @feeling|voglia|pezzo|parte|bisogno|qualcosa
la|il|lo|l'|un|una|quella|quel|tutta|tant~|molta|troppa questa|quella? @feeling
da allora|anni|mesi|giorni|settimane|quel|quella|quando
@span|giorni sono|è|era|erano|diventa|diventano|resta ... lung~|lunghe|lunghi|vuot~|pesant~|dur~|brutt~|infinit~|interminabil~|difficil~
@number|due|tre|quattro|cinque|sei|un|una|tanti|troppi @span|giorni ... senza
`)
/** States of mind and body with no verb beside them: “stufo marcio, insomma”. */
const states = phrases('@state')
const notSaidBack = phrases('@mine|non')
const writer = phrases(`
ti|vi|le @mine|sono|chiedevo
te|ve|gliel~|gliene lo|la|li|le|ne? @mine
io|noi ci|ti|ho|sono|non|il|la|le|lo|mi|@mine|oggi|domani|per|in
@mine|sono|grazie|scusa|scusami|auguri
noi
ciascun~|ognun~
ci vediamo|sentiamo|risentiamo|troviamo|incontriamo|aggiorniamo
a domani|presto|dopo|lunedì|giovedì|martedì|stasera|più|venerdì|mercoledì|sabato|domenica
a te buon~|$
grazie|scusa|scusami|scusi|auguri|ciao|buongiorno|buonasera|salve|car~|gentile|saluti|baci|abbraccio|benvenut~|forza|buon|buon~
sono qui|qua|con|a|al
ci sono|siamo io|qui|anche
se vuoi|vieni|preferisci|serve|non|vuole
se ti|le va|serve|interessa
hai|ha|avete ragione|tutt~|presente
mi|ci hai|ha|avete chiesto
non sei|siete solo|sola|soli|obbligat~|tenut~
non hai|ha bisogno|obblighi|alcun|nessun
non serve|importa|c'
non devi|deve|dovete per? ... rispondere|rispondermi|dirmi|dirlo|raccontarmi|raccontare|scusarti|spiegare|spiegarmi|decidere|convincermi|giustificarti|ringraziarmi|sentirti|farlo|dimostrare|avere
puoi|può|potete|potrai|potresti|dovresti
è|va normale|giusto|tutto|comprensibile|importante|possibile|vero|arrivato|libero|aperto|gratis
va bene
la|il|lo|l' @noun ... tua|tuo|sua|suo $
sei tu|lei che conosci|sai|decidi|scegli
fai|fa'|vai con calma|comodo
senti|guarda questa|qua
ti|le va se|di|un|una|bene
quando|come|dove vuoi|preferisci|puoi|vuole
decidi|scegli|vedi|fai|dimmi|vai|scegliete|decide tu|lei|voi|te|come
il|la|lo @your messaggio|mail|lettera|numero|foglio|pacco|appuntamento|posto|turno|racconto|domanda è|mi|ti|l'|te
`)

function isStatement(sentence: Sentence, draft: Draft): boolean {
  return !sentence.asks && classifyQuestion(sentence, draft) === undefined
}

/** What carries another label is not said back; own stories and fair words can hold both. */
function isSomethingElse(sentence: Sentence, draft: Draft): boolean {
  return (
    advises(sentence, draft) ||
    isBlame(sentence) ||
    isPraise(sentence) ||
    isReassuring(sentence) ||
    isDiagnosis(sentence) ||
    isPromise(sentence) ||
    isBreach(sentence, draft.sentences)
  )
}

/** In an offer, or with an order: *prenditi un momento*. */
function isMove(sentence: Sentence, draft: Draft): boolean {
  const offer = findOffer(draft)
  if (offer !== undefined && offer.start <= sentence.start && sentence.end <= offer.end) return true
  const words = sentenceWords(sentence)
  if (moves.matchAt(words, 0) !== undefined && words.length < 6) return true
  return sentence.clauses.some((clause) => findOrder(clause, sentence, isFormal(draft)) !== undefined)
}

/** Whether a sentence says back facts, words, a feeling or a meaning of the reader. */
export function isReflection(sentence: Sentence, draft: Draft): boolean {
  if (!isStatement(sentence, draft) || isSomethingElse(sentence, draft) || isMove(sentence, draft)) return false
  const words = sentenceWords(sentence)
  const formal = isFormal(draft)
  const spoken = speaksOfYou(sentence, formal)
  if (isOwnStory(sentence)) return spoken && besides.find(words) !== undefined
  if (mine.find(words) !== undefined) return false
  const back = saysBack
    .findAll(words)
    .some(({ from }) => from < 4 && notSaidBack.find(words.slice(0, from)) === undefined)
  if (back) return true
  if (isAffirmation(sentence)) return isDeed(sentence, formal) || (spoken && hard.find(words) !== undefined)
  if (likened.matchAt(words, 0) !== undefined || isHandedBack(sentence) || isConfirmed(sentence, draft)) return true
  const opening = writer.matchAt(words, 0) ?? writer.matchAt(words, 1)
  if (opening !== undefined) return false
  if (isVerbless(sentence) && (states.find(words) !== undefined || isEcho(sentence))) return true
  if (!words.some(isTold)) return spoken && words.some((token) => hasForm(token, 'present', 2))
  if (!spoken)
    return (
      tellsOfThem.matchAt(words, 0) !== undefined ||
      ((tellsOfFeeling(sentence) || drawsFromTold(sentence) || tellsUnnamed(sentence, draft)) && !isPractical(sentence))
    )
  if (aside.matchAt(words, 0) !== undefined || isPractical(sentence) || !tellsOfReader(sentence, formal)) return false
  const main = sentence.clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  const token = main?.words[main.verb]
  const own = hasForm(token, 'present', 1, 4) && !hasForm(token, 'present', 2, 3, 5, 6)
  return !own && !hasForm(token, 'future', 1, 2, 3, 4) && !(main?.subject === 'io')
}

const isTold = (token: Token | undefined) => isFiniteVerb(token) && !hasPart(token, 'noun', 'adjective')

/** Whether nothing but a clause with *che* has a verb: “mai nessuno che ti aspetta”. */
const isVerbless = ({ clauses }: Sentence): boolean =>
  clauses.every(({ tokens }) => {
    const asked = tokens.filter(({ word }) => /^(?:come|dove|perché|quando|cosa)$/.test(word)).length
    return tokens.filter(isTold).length <= (tokens[0]?.word === 'che' ? 1 + asked : 0)
  })

/** “Sobbalzi a ogni rumore, mi dici”. */
const handed = phrases('mi|ci? dici|dicevi|scrivi|scrivevi|racconti|raccontavi')

const isHandedBack = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ tokens }, at) => at > 0 && tokens.length < 4 && handed.matchAt(tokens, 0)?.to === tokens.length,
  )

/** The writer asks next whether they understood: “Ho capito bene?”, “È così?”. */
const checks = phrases(`
ho capito|inteso|seguito
è|e' così|giusto|questo
giusto|corretto
ti ci? ritrovi|riconosci|torna
`)

function isConfirmed(sentence: Sentence, { sentences }: Draft): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next?.asks === true && sentenceWords(next).length < 6 && checks.matchAt(sentenceWords(next), 0) !== undefined
}

/** A deed told in the second person is said back as well as affirmed: “hai chiesto scusa per primo”. */
function isDeed(sentence: Sentence, formal: boolean): boolean {
  const main = sentence.clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  if (main === undefined) return false
  const token = main.words[main.verb]
  if (
    /^(?:hai|avete|ha|avevi)$/.test(token?.word ?? '') &&
    !main.words.slice(main.verb + 1, main.verb + 5).some((word) => hasForm(word, 'participle'))
  )
    return false
  const persons = formal ? [2, 3, 5] : [2, 5]
  const told = (['present', 'imperfect', 'past'] as const).some((form) => hasForm(token, form, ...persons))
  const named =
    /^(?:sei|siete|è|sai|sa|eri)$/.test(token?.word ?? '') &&
    !main.words
      .slice(main.verb + 1, main.verb + 4)
      .some((word) => hasForm(word, 'participle') && !/^stat/.test(word.word))
  return told && !named && main.subject !== 'other'
}

const aside = phrases(`
mi dispiace|spiace|fa
benvenut~|diritto
che tu|tu
qualunque|qualsiasi
tutti|nessuno ti|qui dicono|dice|ti
guardi|senta|scusi
`)

const likened = phrases(`
come se ... @pastsubj
come un|una @noun
`)
const tellsOfThem = phrases('lui|loro @finite|non|ti')
const moves = phrases(`
vai|vada|va avanti
@finite pure
`)
/** The reader comes in beside the writer's story: “tu sei rimasta di ghiaccio”. */
const besides = phrases(`
tu sei|hai|dici|eri|ci|ti|vai
a te
per te
ti ha|è|hanno|dà
`)
const mine = phrases(`
anche me
quello che posso
tocca|spetta|sta a me|noi|te|lei
nessuno|qui ti obbliga|giudica
li|lo|la|le trovi|trova
mi sembra|pare un|una|il|la? buon~|bell~|ottim~|brutt~|giust~|sbagliat~|stran~|assurd~|ingiust~
tieni|tenga|tenete duro|botta
quello|ciò che mi
`)

const hard = phrases(`
ti|le|vi pesa|manca|spaventa|brucia|fa|sembra|pare|tremava|tremavano|tremano|sentivi|senti|preme|toglie|tiene|stanca|ha|hanno|costava|è|era|sono
paura|vergogna|rabbia|tremava|tremavano|tremare|sentivi|tentazione|volevi|piccol~|stanc~|solo|sola|fatica|umiliat~|costava|motivi|pianto|costa|stuf~
`)
