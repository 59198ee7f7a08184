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
ci vuole|voleva|vogliono|è|serve ... ${strengths}
che ${strengths}
la|il|l' @your ... ${strengths}
sei|è|siete stat~|molto|così|davvero? ${strengths}
sei|siete|lei è? una|uno|quello|quella persona|madre|padre|donna|uomo|che
sai|sapete @inf
hai|ha|avete un|una|uno|il|la ... dono|modo|orecchio|occhio|mano|testa|sguardo|talento|memoria|pazienza
hai|ha|avete dimostrato|mostrato|messo|avuto|tirato ... ${strengths}
si vede|sente quanto|la|che ... sei|cura|mano|tieni|impegn~|impegni
ammiro|apprezzo|stimo
mi colpisce|colpiscono|colpito|commuove|tocca|piace che|come|quanto|la|il|quest~
mi ha|hai colpit~|toccato|commosso|insegnato
${strengths} con cui|che hai|ha|metti
grazie di|per aver|avermi|averci|averlo|esserti|la @part|fiducia|sincerità|franchezza
ti|le fa onore
ci tieni|tiene davvero|molto|proprio|a|alla|agli|ai ... ogni|tutt~|hai|sei|mandi
è|e' merito|stata tuo|tua|della|un'
non è da tutti $
l' hai|ha|avete @part tu|lei|voi
è raro|rara
passi da gigante
non ti|vi sei|siete tirat~|arres~|dat~
non hai|avete mollato|ceduto|bevuto|usato|alzato|risposto|saltato|fumato|rovinato
`)
const deeds = phrases('ti|vi? hai|ha|avete|sei|è|siete già|anche? @deed')
/** What makes a plain deed worth naming: it was hard, it was for someone, it was done by oneself. */
const effort = phrases(`
lo|da|per|di stesso|solo|sola|soli|prim~
fino in|a|alla|all' fondo|qui|fine|ultimo
senza mai|@inf
nonostante|malgrado|invece
davanti a|al|alla|ai|tutti
con la|tutto|tre|due|il|un|una|quella|quel|calma|garbo|pazienza|cura
per i|gli|la ... altri|bambini|figli|tuoi
una|un|passo|pezzo ... alla|per volta|pezzo|uno
a|da piedi|zero|testa
di no
detto no
scusa|aiuto|curriculum|tempo|duro|calma|cura|testa|verità|limite|limiti|reclamo|promessa|ordine|coperta|giudice|dentista
un|due|tre|quattro|mille volte|nipoti|figli|bambini|giorni|mesi
per|dopo|da @number|un|due|tre|quattro|sei|sette|dieci anno|anni|mesi|settimane|la
un|due|tre|quattro|cinque|cento|venti euro|mesi|settimane|anni
saputo @inf
e poi? hai
tuo|tua padre|madre|figlia|figlio|fratello|sorella
tu $|la|il
la|il|lo suo|sua|stesso
a perdonare|perdonarl~|chiedere|tornare|finire|resistere|leggere|alzarti|dire|ascoltare|guardare
`)
const hardship = phrases(`
@feeling|freddo|male|persa|perso|ladro|invisibile|addosso|zitt~|stanc~|umiliat~|tradit~|delus~|confus~|niente|nessuno
hai|ha|sei perso|sofferto|pianto|subito|litigato|dormito|chiuso|cancellat~|scusat~|toccato|buttato|sbagliato|rovinato|lasciato|chiamata
ha|hanno|è
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
  if (traits.find(words) !== undefined || isDespite(sentence)) return true
  return deeds.findAll(words).some(({ from }) => {
    if (words[from - 1]?.word === 'mi' || words[from - 2]?.word === 'che' || words[from - 1]?.word === 'che')
      return false
    const rest = words.slice(from)
    const hard = /^(?:nonostante|malgrado|ogni|con)$/.test(words[0]?.word ?? '') && from > 0
    return (hard || effort.find(rest) !== undefined) && hardship.find(rest) === undefined
  })
})
