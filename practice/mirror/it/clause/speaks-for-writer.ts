import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'

/** The writer's own doings, greetings, what the reader is free to do: nothing is said back. */
const openings = phrases(`
ti|le|vi sono|passo|giro|@mine|porto|chiedevo|mando
te|gliel~|ve|gliene le|la|lo|ne|li? dice|scrive|@mine
noi|io ti|le|la|il|lo|ci|mi|ho|sono|in|domani|oggi|per|non|@mine
scusa|auguri|scusami|grazie|@mine
ci vediamo|sentiamo|incontriamo|troviamo|risentiamo|aggiorniamo
a martedì|lunedì|giovedì|venerdì|mercoledì|domani|stasera|più|presto|dopo|sabato|domenica
scusa|scusi|buon|forza|benvenut~|auguri|scusami|grazie|buon~|saluti|gentile|ciao|car~|buongiorno|buonasera|salve|baci|abbraccio
non? sono un|una|a|in|al|con|qui|d'|sicur~|convint~|fuori|giù|sotto|stata|stato|qua
vi|la saluto|ringrazio
sono|siamo proprio|davvero|molto? orgoglios~|content~|fier~|liet~|felic~ che|di|per|@inf|del|della
se non|serve|vuole|vuoi|preferisci|vieni
se ti|le serve|va|interessa
hai|ha|avete ragione|tutt~|presente
non sei|è|siete solo|sola|soli|obbligat~|tenut~
non serve|c'|importa
non deve|devi|dovete per? ... avere|sentirti|raccontarmi|dirmi|spiegarmi|raccontare|dirlo|spiegare|scusarti|ringraziarmi|rispondere|farlo|rispondermi|giustificarti|dimostrare|decidere|convincermi
può|puoi|dovresti|potresti|potrai|potete
è|sarebbe|va tutto|bene|meglio|giusto|ora|utile|importante|arrivato|normale|gratis|vero|possibile|opportuno|libero|comprensibile|aperto
va bene
di|in solito|norma|genere
come detto|deciso|d'accordo|concordato
sei|è|siete sempre? le|la|il|i benvenut~|benvenuti
la|il|lo|l' @noun ... tua|sua|suo|tuo $
la scelta|decisione è|resta|spetta|rimane
sei lei|tu che scegli|decidi|sai|conosci
senti|guarda questa|qua
come|quando|dove vuole|vuoi|preferisci|puoi
la|il|lo @your posto|numero|mail|racconto|messaggio|domanda|pacco|foglio|turno|lettera|appuntamento ti|è|l'|mi|te
`)

/** Whether the words open with the writer's part of the talk, at once or after a small word. */
export const speaksForWriter = (words: readonly Token[]): boolean =>
  words.some(
    (_, at) =>
      (at < 2 ||
        words.slice(0, at).every(({ word, capital }) => capital || /^(?:no|sì|ma|eh|ah|e|ok|signora?)$/.test(word))) &&
      openings.matchAt(words, at) !== undefined,
  )
