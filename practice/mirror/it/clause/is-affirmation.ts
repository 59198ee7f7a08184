import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

const strengths =
  'coraggio|forza|costanza|pazienza|dignità|cura|impegno|carattere|fegato|cuore|generosità|delicatezza|onestà|garbo|attenzione|sensibilità|gentilezza|umiltà|volontà|sincerità|rispetto|generos~|tenace|paziente|coraggios~|onest~|forte|leale|precis~|sincer~'
/** A trait, or thanks for something real. */
const traits = phrases(`
ci è|vuole|vogliono|voleva|serve ... ${strengths}
che ${strengths}
la|il|l' @your ... ${strengths}
è|sei|siete davvero|molto|così|stat~? ${strengths}
sei|siete|lei è? una|uno|quello|quella che|madre|padre|donna|uomo|persona
è|sei|siete rimast~ calm~|lucid~
lei|tu @det @noun la|le|lo|li @present2|@present3
sai|sapete @inf
avete|hai|ha la|il|un|una|uno ... modo|pazienza|testa|mano|dono|orecchio|memoria|sguardo|talento|occhio
avete|hai|ha messo|avuto|tirato|mostrato|dimostrato ... ${strengths}
si sente|vede la|che|quanto ... sei|cura|tieni|impegn~|impegni|mano
apprezzo|stimo|ammiro
mi tocca|piace|commuove|colpiscono|colpito|colpisce la|il|che|come|quanto|quest~
mi hai|ha toccato|insegnato|colpit~|commosso
${strengths} con che|cui hai|ha|metti
grazie di|per la|aver|esserti|avermi|averci|averlo @part|fiducia|franchezza|sincerità
ti|le fa onore
ci tiene|tieni a|alla|proprio|davvero|molto|ai|agli ... ogni|sei|hai|tutt~|mandi
è|e' stata|merito tua|tuo|della|un'
non è da tutti $
l' avete|hai|ha @part lei|voi|tu
è raro|rara
passi da gigante
non ti|vi sei|siete dat~|tirat~|arres~
non avete|hai rovinato|fumato|ceduto|risposto|mollato|alzato|bevuto|usato|saltato
`)
const deeds = phrases('ti|vi? hai|ha|avete|sei|è|siete già|anche? @deed')
/** What makes a plain deed worth naming: it was hard, it was for someone, it was done by oneself. */
const effort = phrases(`
di|da|lo|per solo|sola|soli|stesso|prim~
fino a|alla|in|all' qui|ultimo|fine|fondo
senza mai|@inf
invece|malgrado|nonostante
davanti a|al|alla|tutti|ai
con la|il|un|una|tutto|due|tre|quella|quel|pazienza|calma|cura|garbo
per la|i|gli ... bambini|figli|altri|tuoi
un|una|passo|pezzo ... alla|per uno|pezzo|volta
a|da testa|piedi|zero
detto no
scusa|aiuto|tempo|calma|cura|giudice|reclamo|limite|coperta|dentista|limiti|verità|promessa|duro|curriculum|ordine|testa
un|due|tre|quattro|mille volte|nipoti|bambini|figli|giorni|mesi
da|per|dopo un|sei|due|tre|quattro|@number|dieci|sette la|mesi|anni|settimane|anno
un|due|tre|quattro|cinque|venti|cento mesi|anni|settimane|euro
saputo @inf
e poi? hai
tua|tuo madre|padre|figlio|fratello|sorella|figlia
tu la|il|$
a guardare|resistere|perdonarl~|perdonare|alzarti|finire|tornare|leggere|chiedere|ascoltare|dire
`)
const hardship = phrases(`
male|niente|nessuno|zitt~|umiliat~|delus~|persa|invisibile|ladro|stanc~|confus~|tradit~|freddo|@feeling|perso|addosso
sei|hai|ha subito|cancellat~|pianto|sofferto|scusat~|litigato|chiamata|chiuso|dormito|perso|lasciato|sbagliato|buttato|rovinato|toccato
è|ha|hanno
`)

/** “Avevi dieci euro e hai diviso la cena”: it could have gone otherwise. */
function isDespite({ clauses }: Sentence): boolean {
  const told = clauses.map(readClause)
  const could = told.findIndex(
    ({ words, verb, clitics }) =>
      hasForm(words[verb], 'imperfect', 2) || (clitics.includes('ti') && hasForm(words[verb], 'imperfect', 3, 6)),
  )
  return (
    could >= 0 &&
    told
      .slice(could + 1)
      .some(({ words, verb }) => /^(?:hai|sei)$/.test(words[verb]?.word ?? '') && deeds.find(words) !== undefined)
  )
}

/** Names something the reader did or is, specific and real. */
export const isAffirmation = remember((sentence: Sentence): boolean => {
  if (sentence.asks) return false
  const words = sentenceWords(sentence)
  // “Ho letto la sua mail con calma” praises nobody.
  if ((traits.find(words) !== undefined && words[0]?.word !== 'ho') || isDespite(sentence)) return true
  return deeds.findAll(words).some(({ from }) => {
    if (words[from - 1]?.word === 'mi' || words[from - 2]?.word === 'che' || words[from - 1]?.word === 'che')
      return false
    const rest = words.slice(from)
    const hard = /^(?:nonostante|malgrado|ogni|con)$/.test(words[0]?.word ?? '') && from > 0
    return (hard || effort.find(rest) !== undefined) && hardship.find(rest) === undefined
  })
})
