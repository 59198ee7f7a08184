import type { Draft, Sentence } from '../../draft.ts'
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
import { hasForm, hasPart, isFiniteVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const saysBack = phrases(`
sembra|pare|sembrano che|di|una|un|quasi|proprio|esserci|tanto|ti|davvero|molto|come|sia
mi sembra|pare|arriva|viene|giunge di|che|tant~|un|una|tutta|quanto
mi sembri|pari|sembra|arrivi
sento|colgo|percepisco|avverto|intuisco che|quant~|tant~|molta|nell~|la|il|un|una|tutta|come|rabbia|dolore|in|dietro|stanchezza|fatica|forte
leggo|vedo che|quant~|tant~|molta|come|rabbia|dolore|stanchezza|fatica
immagino|capisco|comprendo|riconosco che|quant~|come|il|la|lo|ti|sia|cosa
da quello|come|quanto che|ne|scrivi|racconti|dici|mi ...
a|per quanto|sentirti|leggerti|come
se ho? capisco|capito|sento|intendo|colgo bene|tutto? _
mi|ci hai|ha|avete raccontato|detto|scritto|parlato|confidato
mi|ci dici|racconti|scrivi|parli|dice|racconta|scrive|dicevi|scrivevi|raccontavi|parlavi|diceva
dev'|deve|devono|dovevi|doveva|devi|avrai|sarà|sarai|avrà|sarà essere|esser|averti|avere|averla|sentirti|sentire|far|fare|stat~|aver|avuto|dura|pesante|fatto
è come se|@inf
è che ti|non|hai|sei
non è tanto
una parte di te|lei
dentro di te|lei
è|era la|il|l'|una|un|questo solitudine|paura|vergogna|attesa|silenzio|rabbia|fatica|modo|dolore|ingiustizia|umiliazione|incertezza|vuoto
il|la problema|punto|difficoltà|guaio|nodo è
da un lato|parte
quello|ciò che ti|conta|pesa|fa|cerchi|vuoi|manca|le
la|il cosa|parte|fatica|momento|peso ... più|peggiore|brutta|dura|difficile|è
per te|lei|voi
che fatica|rabbia|botta|gioia|solitudine|peso|dolore|giornata|tristezza|sollievo|paura|delusione|nottata|periodo|attesa|vergogna|stanchezza|nostalgia|beffa|sfinimento|colpo|umiliazione|mese|settimana|strazio|angoscia|confusione|amarezza
quant~ fatica|rabbia|attesa|paura|dolore|strada|cose|notti|tempo|solitudine|pazienza|pesi|peso|porte|volte|stanchezza|porte
chissà che|quant~|come
c'|ci è|sono|era ... in|dietro|dentro|di|che @your|quello|te|un|come|le
c' è anche|la|il|un|una|tant~|molta? voglia|rabbia|paura|stanchezza|dolore|amarezza|speranza|pezzo|parte|vuoto|bisogno|peso|fatica|terrore|qualcosa|vergogna
tant~|molta|troppa rabbia|stanchezza|fatica|paura|dolore|solitudine|voglia|amarezza|tristezza|confusione|attesa
`)
/** States of mind and body with no verb beside them: “stufo marcio, insomma”. */
const states = phrases(
  'stanc~|stuf~|arrabbiat~|spaventat~|ferit~|delus~|confus~|sollevat~|sfinit~|solo|sola|preoccupat~|esaust~|triste|felice|content~|orgoglioso|umiliat~|smarrit~|svuotat~|distrutt~|commoss~|nervos~|incastrat~|sospes~|bloccat~|tradit~|abbandonat~|invisibile|curios~|seren~|agitat~|perso|persa|impotente',
)
const notSaidBack = phrases('@mine|non')
const writer = phrases(`
ti|vi|le @mine|sono|chiedevo
te|ve|gliel~|gliene lo|la|li|le|ne? @mine
io|noi ci|ti|ho|sono|non|il|la|le|lo|mi|@mine|oggi|domani|per|in
@mine|sono|grazie|scusa|scusami|auguri
noi
ogni person~|famiglia|un~
ciascun~|ognun~
ci vediamo|sentiamo|risentiamo|troviamo|incontriamo|aggiorniamo
a domani|presto|dopo|lunedì|giovedì|martedì|stasera|più|te|venerdì|mercoledì|sabato|domenica
grazie|scusa|scusami|scusi|auguri|ciao|buongiorno|buonasera|salve|car~|gentile|saluti|baci|abbraccio|benvenut~|forza|buon|buon~
sono qui|qua|con|a|al
ci sono|siamo io|qui|anche
se vuoi|vieni|preferisci|serve|non|vuole
se ti|le va|serve|interessa
hai|ha|avete ragione|tutt~|presente
hai|ha detto|scritto|chiesto
non sei|siete solo|sola|soli|obbligat~|tenut~
non hai|ha bisogno|obblighi|alcun|nessun
non serve|importa|c'
non devi|deve|dovete per? ... rispondere|dirmi|dirlo|raccontarmi|raccontare|scusarti|spiegare|spiegarmi|decidere|convincermi|giustificarti|ringraziarmi|sentirti|farlo|dimostrare|avere
puoi|può|potete|potrai|potresti|dovresti
è|va normale|giusto|tutto|comprensibile|importante|possibile|vero|arrivato|libero|aperto|gratis
va bene
la|il|lo|i|gli decisione|scelta|tempo ... tua|tuo|sua
ti|le va se|di|un|una|bene
quello|ciò|tutto che mi|hai|ha ... resta|rimane|tra|dici
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
    isDiagnosis(sentence, draft.sentences) ||
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
  const opening = writer.matchAt(words, 0) ?? writer.matchAt(words, 1)
  if (opening !== undefined) return false
  if (likened.matchAt(words, 0) !== undefined) return true
  if (!words.some((token) => isFiniteVerb(token) && !hasPart(token, 'noun', 'adjective')))
    return (
      states.find(words) !== undefined ||
      isEcho(sentence) ||
      (spoken && words.some((token) => hasForm(token, 'present', 2)))
    )
  if (!spoken)
    return (
      tellsOfThem.matchAt(words, 0) !== undefined ||
      ((tellsOfFeeling(sentence) || drawsFromTold(sentence)) && !isPractical(sentence))
    )
  if (aside.find(words.slice(0, 4)) !== undefined || isPractical(sentence) || !tellsOfReader(sentence, formal))
    return false
  const main = sentence.clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  const token = main?.words[main.verb]
  const own = hasForm(token, 'present', 1, 4) && !hasForm(token, 'present', 2, 3, 5, 6)
  return !own && !hasForm(token, 'future', 1, 2, 3, 4) && !(main?.subject === 'io')
}

/** A deed told in the second person is said back as well as affirmed: “hai chiesto scusa per primo”. */
function isDeed(sentence: Sentence, formal: boolean): boolean {
  const main = sentence.clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  if (main === undefined) return false
  const token = main.words[main.verb]
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
non occorre|importa|bisogna
che tu|tu
qualunque|qualsiasi
tutti|nessuno ti|qui dicono|dice|ti
oppure
guardi|senta|scusi
così mi piaci
niente
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
tocca|spetta|sta a me|noi
nessuno|qui ti obbliga|giudica
nessuno ti dice cosa|come|di
li|lo|la|le trovi|trova
mi sembra|pare un|una|il|la? buon~|bell~|ottim~|brutt~|giust~|sbagliat~|stran~|assurd~|ingiust~
tieni|tenga|tenete duro|botta
quello|ciò che mi
`)

const hard = phrases(`
ti|le|vi pesa|manca|spaventa|brucia|fa|sembra|pare|tremava|tremavano|tremano|sentivi|senti|preme|toglie|tiene|stanca|ha|hanno|costava|è|era|sono
paura|vergogna|rabbia|tremava|tremavano|tremare|sentivi|tentazione|volevi|piccol~|stanc~|solo|sola|fatica|umiliat~|tieni|tieni|costava|motivi|pianto|costa|stuf~
`)
