import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'

/** The writer's own doings, greetings, what the reader is free to do: nothing is said back. */
const openings = phrases(`
ti|le|vi sono|chiedevo|mando|giro|passo|@mine|porto
te|gliel~|ve|gliene la|le|lo|ne|li? dice|@mine|scrive
noi|io la|il|in|ti|le|lo|non|ci|mi|ho|sono|domani|per|oggi|@mine
auguri|scusa|@mine|grazie|scusami
ci vediamo|sentiamo|incontriamo|troviamo|aggiorniamo|risentiamo
a più|presto|domani|venerdì|mercoledì|giovedì|lunedì|martedì|sabato|domenica|stasera|dopo
forza|buonasera|gentile|buongiorno|saluti|car~|ciao|benvenut~|auguri|scusa|scusi|buon|grazie|scusami|salve|abbraccio|baci|buon~
non? sono un|una|a|con|al|in|qui|sotto|giù|fuori|d'|qua|stato|stata|sicur~|convint~
se non|vuole|vuoi|serve|preferisci|vieni
non è|sei|siete solo|sola|soli|tenut~|obbligat~
non serve|c'|importa
non devi|deve|dovete per? ... farlo|dirlo|scusarti|spiegare|ringraziarmi|dirmi|raccontarmi|spiegarmi|raccontare|decidere|rispondermi|dimostrare|convincermi|giustificarti|rispondere|avere|sentirti
può|puoi|potrai|potete|potresti|dovresti
è|sarebbe|va meglio|bene|tutto|ora|arrivato|importante|utile|opportuno|giusto|normale|libero|comprensibile|aperto|possibile|vero|gratis
come detto|deciso|d'accordo|concordato
è|sei|siete sempre? la|il|le|i benvenut~|benvenuti
la|il|lo|l' @noun ... tua|sua|suo|tuo $
la scelta|decisione è|resta|spetta|rimane
sei lei|tu che scegli|decidi|sai|conosci
guarda|senti qua|questa
come|quando|dove vuole|vuoi|preferisci|puoi
`)

/** Whether the words open with the writer's part of the talk, at once or after a small word. */
export const speaksForWriter = (words: readonly Token[]): boolean =>
  words.some(
    (_, at) =>
      (at < 2 ||
        words.slice(0, at).every(({ word, capital }) => capital || /^(?:no|sì|ma|eh|ah|e|ok|signora?)$/.test(word))) &&
      openings.matchAt(words, at) !== undefined,
  )
