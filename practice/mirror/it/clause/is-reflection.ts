import type { Draft, Sentence } from '../../draft.ts'
import { isFormal } from './address.ts'
import { advises } from './advises.ts'
import { classifyQuestion } from './classify-question.ts'
import { isAffirmation } from './is-affirmation.ts'
import { isBlame } from './is-blame.ts'
import { isBreach } from './is-breach.ts'
import { isDiagnosis } from './is-diagnosis.ts'
import { isOwnStory } from './is-own-story.ts'
import { isPraise } from './is-praise.ts'
import { isPromise } from './is-promise.ts'
import { isReassuring } from './is-reassuring.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksOfYou } from './speaks-of-you.ts'
import { hasForm, isFiniteVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const saysBack = phrases([
  'sembra|pare|sembrano che|di|una|un|quasi|proprio|esserci|tanto|ti|davvero|molto|come|sia',
  'mi sembra|pare|arriva|viene|giunge di|che|tanta|tanto|un|una|tutta|quanto',
  'mi sembri|pari|sembra|arrivi',
  'sento|leggo|colgo|percepisco|avverto|intuisco|vedo che|quanto|quanta|tanta|tanto|molta|nelle|nella|la|il|un|una|tutta|come|rabbia|dolore|in|in|dietro|stanchezza|fatica|forte',
  'immagino|capisco|comprendo|riconosco che|quanto|quanta|come|il|la|lo|ti|sia|bene|cosa',
  'da quello|come|quanto che|ne|scrivi|racconti|dici|mi ...',
  'a|per quanto|sentirti|leggerti|come',
  'se ho? capisco|capito|sento|intendo|colgo bene|tutto|_',
  'mi|ci hai|ha|avete raccontato|detto|scritto|parlato|confidato',
  'mi|ci dici|racconti|scrivi|parli|dice|racconta|scrive|dicevi|scrivevi|raccontavi|parlavi|diceva',
  "dev'|deve|devono|dovevi|doveva|devi|avrai|sarà|sarai|avrà|sarà essere|esser|averti|avere|averla|sentirti|sentire|far|fare|stato|stata|aver|avuto|dura|pesante|fatto",
  "deve|dev' ... aver|averti|essere|far|fare|pesare|costare|mancare",
  'è come se|@inf',
  'è che ti|non|hai|sei',
  'una parte di te|lei',
  'una voce|pezzo',
  'dentro di te|lei',
  'da un lato|parte',
  'quello|ciò che ti|conta|pesa|fa|cerchi|vuoi|manca|le',
  'la|il cosa|parte|fatica|momento|peso ... più|peggiore|brutta|dura|difficile|è',
  'per te|lei|voi',
  'che fatica|rabbia|botta|gioia|solitudine|peso|dolore|giornata|tristezza|sollievo|paura|delusione|nottata|periodo|attesa|freddo|vergogna|stanchezza|nostalgia|beffa|sfinimento|colpo|umiliazione|bella|brutta|mese|settimana|strazio|angoscia|confusione|amarezza',
  'quanta|quanto|quanti|quante fatica|rabbia|attesa|paura|dolore|strada|cose|notti|tempo|solitudine|pazienza|pesi|peso|porte|volte|stanchezza|porte',
  'chissà che|quanto|quanta|come',
  "c'|ci è|sono|era ... in|dietro|dentro|di|che @your|quello|te|un|come|le",
  "c' è voglia|rabbia|un|tanta|tanto|una|anche|molta|paura|il|lo|la|stanchezza|dolore|amarezza|speranza",
  'tanta|tanto|molta|troppa rabbia|stanchezza|fatica|paura|dolore|solitudine|voglia|amarezza|tristezza|confusione|attesa',
])
/** States of mind and body with no verb beside them: “stufo marcio, insomma”. */
const states = phrases([
  'stanco|stanca|stufo|stufa|arrabbiato|arrabbiata|spaventato|spaventata|ferito|ferita|deluso|delusa|confuso|confusa|sollevato|sollevata|sfinito|sfinita|solo|sola|preoccupato|preoccupata|esausto|esausta|triste|felice|contento|contenta|orgoglioso|umiliato|umiliata|smarrito|smarrita|svuotato|svuotata|distrutto|distrutta|commosso|commossa|nervoso|nervosa|incastrato|incastrata|sospeso|sospesa|bloccato|bloccata|tradito|tradita|abbandonato|abbandonata|invisibile|curiosa|curioso|sereno|serena|agitato|agitata|perso|persa|impotente',
])
const writer = phrases([
  'ti|vi|le scrivo|ringrazio|ascolto|aspetto|chiamo|penso|mando|allego|saluto|abbraccio|leggo|rispondo|richiamo|confermo|ricordo|auguro|passo|faccio|prego|dico|dirò|giro|credo|accompagno|capisco|vedo|porto|chiedo|sono|sto|tengo|stringo|seguo|propongo|invio|lascio|ridico|ripeto|conosco|voglio|spiego|racconto|seguo|do|chiedevo|avevo|ho|posso|vorrei|devo',
  'te|ve|gliela|glielo|gliene lo|la|li|le|ne? ho|scrivo|dico|spiego|racconto|faccio|porto|chiedo|posso|lascio|avevo',
  'io|noi ci|ti|ho|sono|non|il|la|le|lo|resto|vengo|mi|posso|penso|credo|vorrei|leggo|oggi|domani|per|in',
  'posso|possiamo|vorrei|devo|dobbiamo|dovrei|volevo|spero|speriamo|credo|penso|so|lo|mi|confermo|passo|vengo|arrivo|ho|abbiamo|sono|resto|rimango|chiedo|leggo|rispondo|grazie|scusa|scusami|auguri|ci|chiamo|torno|porto|aspetto|mando|allego|prometto|giuro|garantisco|sto|non_so',
  'ci vediamo|sentiamo|risentiamo|troviamo|incontriamo|aggiorniamo',
  'a domani|presto|dopo|lunedì|giovedì|martedì|stasera|più|te|venerdì|mercoledì|sabato|domenica',
  'grazie|scusa|scusami|scusi|auguri|ciao|buongiorno|buonasera|salve|caro|cara|gentile|saluti|baci|abbraccio|benvenuto|benvenuta|forza|buon|buona|buone',
  'sono qui|qua|con|a|al',
  'ci sono|sei|siamo',
  'se vuoi|ti|vieni|hai|preferisci|serve|non|vuole|le',
  'hai|ha|avete ragione|tutto|tempo|fatto|presente|tutta ...',
  'non sei|è|siete solo|sola|soli|obbligato|obbligata|tenuto|tenuta',
  'non hai|ha bisogno|obblighi|alcun|nessun',
  "non devi|deve|serve|c'|importa|ti|fa|la",
  'puoi|può|potete|potrai|potresti|dovresti',
  'è|va normale|bene|giusto|tutto|comprensibile|importante|bello|una|un|stato|possibile|vero|chiaro|arrivato|libero|aperto|gratis',
  'la|il|lo|i|gli decisione|scelta|tempo ... tua|tuo|sua',
  'ti|le va',
  'quello|ciò|tutto che mi|hai|ha ... resta|rimane|tra|dici',
  'quando|come|dove vuoi|preferisci|puoi|vuole',
  'decidi|scegli|vedi|fai|dimmi|vai|scegliete|decide tu|lei|voi|te|come',
  'ho|abbiamo|ti|le letto|sentito|visto|ricevuto|ricevo|saputo',
  "il|la|lo @your messaggio|mail|lettera|numero|foglio|pacco|appuntamento|posto|turno|racconto|domanda è|mi|ti|l'|te",
])
const outcome = phrases(['ti|le|vi succederà|richiameranno|aiuterà|servirà'])

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

/** Whether a sentence says back facts, words, a feeling or a meaning of the reader. */
export function isReflection(sentence: Sentence, draft: Draft): boolean {
  if (!isStatement(sentence, draft) || isSomethingElse(sentence, draft)) return false
  const words = sentenceWords(sentence)
  const formal = isFormal(draft)
  const back = saysBack.findAll(words).some(({ from }) => from < 4)
  if (back)
    return (
      speaksOfYou(sentence, formal) ||
      !words.some((token) => hasForm(token, 'future') && token.word !== 'sarà' && token.word !== 'avrà')
    )
  if (isAffirmation(sentence)) return felt.find(words) !== undefined
  if (isOwnStory(sentence)) return false
  const opening = writer.matchAt(words, 0) ?? writer.matchAt(words, 1)
  if (opening !== undefined && opening.from < 2) {
    const rest = sentence.clauses.slice(1)
    return (
      rest.length > 0 &&
      rest.some((clause) => felt.find(clause.tokens) !== undefined) &&
      !words.some(
        (token) =>
          hasForm(token, 'present', 1) && isFiniteVerb(token) && !token.readings.some(({ part }) => part !== 'verb'),
      )
    )
  }
  if (outcome.find(words) !== undefined) return false
  const spoken = speaksOfYou(sentence, formal)
  if (!words.some(isFiniteVerb)) return states.find(words) !== undefined || (spoken && words.length > 3)
  if (!spoken) return false
  const main = sentence.clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  const token = main?.words[main.verb]
  return (
    !(hasForm(token, 'present', 1, 4) && !hasForm(token, 'present', 2, 3)) &&
    !hasForm(token, 'future', 1, 4) &&
    !hasForm(token, 'future', 2, 3)
  )
}

const felt = phrases([
  'ti|le|vi pesa|manca|spaventa|brucia|fa|sembra|pare|tremava|tremavano|tremano|sentivi|senti|preme|toglie|tiene|stanca|ha|hanno|costava|è|era|sono',
  'paura|vergogna|rabbia|tremava|tremavano|tremare|sentivi|tentazione|volevi|piccola|piccolo|stanco|stanca|solo|sola|fatica|umiliato|umiliata|tieni|tieni|costava|motivi|pianto|costa|stufo|stufa',
])
