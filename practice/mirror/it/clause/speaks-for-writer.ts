import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'

/** The writer's own doings, greetings, what the reader is free to do: nothing is said back. */
const openings = phrases(`
ti|vi|le @mine|sono|chiedevo|giro|mando|passo|porto
te|ve|gliel~|gliene lo|la|li|le|ne? @mine|scrive|dice
io|noi ci|ti|ho|sono|non|il|la|le|lo|mi|@mine|oggi|domani|per|in
@mine|grazie|scusa|scusami|auguri
ci vediamo|sentiamo|risentiamo|troviamo|incontriamo|aggiorniamo
a domani|presto|dopo|lunedì|giovedì|martedì|stasera|più|venerdì|mercoledì|sabato|domenica
grazie|scusa|scusami|scusi|auguri|ciao|buongiorno|buonasera|salve|car~|gentile|saluti|baci|abbraccio|benvenut~|forza|buon|buon~
non? sono un|una|qui|qua|sotto|giù|fuori|con|a|al|d'|in|sicur~|convint~|stato|stata
la|vi ringrazio|saluto
sono|siamo molto|davvero|proprio? felic~|content~|liet~|fier~|orgoglios~ di|per|che|del|della|@inf
se vuoi|vieni|preferisci|serve|non|vuole
se ti|le va|serve|interessa
hai|ha|avete ragione|tutt~|presente
non sei|siete|è solo|sola|soli|obbligat~|tenut~
non serve|importa|c'
non devi|deve|dovete per? ... rispondere|rispondermi|dirmi|dirlo|raccontarmi|raccontare|scusarti|spiegare|spiegarmi|decidere|convincermi|giustificarti|ringraziarmi|sentirti|farlo|dimostrare|avere
puoi|può|potete|potrai|potresti|dovresti
è|va|sarebbe normale|opportuno|bene|meglio|utile|ora|giusto|tutto|comprensibile|importante|possibile|vero|arrivato|libero|aperto|gratis
va bene
di|in solito|genere|norma
come concordato|deciso|d'accordo|detto
sei|è|siete sempre? il|la|i|le benvenut~|benvenuti
la|il|lo|l' @noun ... tua|tuo|sua|suo $
la scelta|decisione è|rimane|resta|spetta
sei tu|lei che conosci|sai|decidi|scegli
senti|guarda questa|qua
quando|come|dove vuoi|preferisci|puoi|vuole
il|la|lo @your messaggio|mail|lettera|numero|foglio|pacco|appuntamento|posto|turno|racconto|domanda è|mi|ti|l'|te
`)

/** Whether the words open with the writer's part of the talk, at once or after a small word. */
export const speaksForWriter = (words: readonly Token[]): boolean =>
  words.some(
    (_, at) =>
      (at < 2 || words.slice(0, at).every(({ word }) => /^(?:no|sì|ma|eh|ah|e|ok)$/.test(word))) &&
      openings.matchAt(words, at) !== undefined,
  )
