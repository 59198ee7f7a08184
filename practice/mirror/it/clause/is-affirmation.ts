import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

const strengths =
  'coraggio|forza|costanza|tenacia|pazienza|dignità|cura|impegno|determinazione|carattere|fegato|cuore|generosità|lucidità|delicatezza|onestà|ironia|memoria|precisione|garbo|eleganza|calma|attenzione|resistenza|sensibilità|gentilezza|umiltà|talento|passione|perseveranza|volontà|sincerità|franchezza|rispetto|fantasia|capacità|umanità|disciplina|fermezza|amore|affidabile|attent~|generos~|tenace|paziente|coraggios~|determinat~|onest~|forte|leale|presente|premuros~|precis~|capace|resistente|sincer~|puntuale'
/** A trait, or thanks for something real. */
const traits = phrases(`
ci è|serve|vuole|vogliono|voleva ... ${strengths}
che ${strengths}
la|il|l' @your ... ${strengths}
sei|è|siete davvero|molto|così|stat~? ${strengths}
sei|siete|lei è? una|quello|quella|uno che|padre|madre|uomo|donna|persona
sei|è|siete rimast~ calm~|lucid~
lei|tu @det @noun le|la|lo|li @present2|@present3
sai|sapete @inf
hai|ha|avete la|il|un|una|uno ... modo|pazienza|testa|occhio|mano|talento|sguardo|orecchio|memoria|dono
hai|ha|avete messo|avuto|dimostrato|tirato|mostrato ... ${strengths}
si sente|vede la|che|quanto ... sei|cura|tieni|mano|impegn~|impegni
stimo|apprezzo|ammiro
mi tocca|piace|commuove|colpito|colpiscono|colpisce la|il|che|come|quanto|quest~
mi hai|ha toccato|insegnato|commosso|colpit~
${strengths} con che|cui hai|ha|metti
grazie di|per la|aver|esserti|avermi|averlo|averci @part|sincerità|franchezza|fiducia
ti|le fa onore
ci tieni|tiene a|alla|ai|agli|proprio|davvero|molto ... sei|hai|ogni|tutt~|mandi
è|e' stata|merito tua|tuo|della|un'
non è da tutti $
l' hai|ha|avete @part lei|voi|tu
è raro|rara
passi da gigante
non ti|vi sei|siete tirat~|dat~|arres~
non hai|avete usato|rovinato|saltato|bevuto|mollato|alzato|risposto|fumato|ceduto
`)
const deeds = phrases('ti|vi? hai|ha|avete|sei|è|siete già|anche? @deed')
/** What makes a plain deed worth naming: it was hard, it was for someone, it was done by oneself. */
const effort = phrases(`
lo|di|per|da solo|sola|soli|stesso|prim~
fino a|in|alla|all' qui|ultimo|fondo|fine
senza mai|@inf
invece|nonostante|malgrado
davanti a|al|alla|ai|tutti
con la|il|un|una|due|tre|tutto|quella|quel|calma|cura|pazienza|garbo
per la|i|gli ... altri|tuoi|figli|bambini
un|una|passo|pezzo ... alla|per uno|pezzo|volta
a|da testa|piedi|zero
di no
detto no
scusa|tempo|calma|cura|aiuto|testa|promessa|ordine|verità|reclamo|limiti|limite|giudice|duro|dentista|curriculum|coperta
un|due|tre|quattro|mille mesi|giorni|figli|bambini|volte|nipoti
per|da|dopo un|due|tre|quattro|@number|sei|dieci|sette la|mesi|anni|settimane|anno
un|due|tre|quattro|cinque|venti|cento mesi|anni|settimane|euro
saputo @inf
e poi? hai
tua|tuo padre|madre|figlio|sorella|fratello|figlia
tu la|il|$
la|il|lo sua|suo|stesso
a dire|ascoltare|chiedere|leggere|guardare|tornare|resistere|perdonarl~|perdonare|finire|alzarti
`)
const hardship = phrases(`
niente|male|@feeling|freddo|perso|addosso|nessuno|tradit~|zitt~|umiliat~|stanc~|persa|ladro|invisibile|delus~|confus~
sei|hai|ha subito|perso|sbagliato|rovinato|buttato|toccato|lasciato|dormito|sofferto|scusat~|pianto|litigato|chiuso|chiamata|cancellat~
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
