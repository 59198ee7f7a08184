import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

const strengths =
  'coraggio|forza|costanza|tenacia|pazienza|dignità|cura|impegno|determinazione|carattere|fegato|cuore|generosità|lucidità|delicatezza|onestà|ironia|memoria|precisione|garbo|eleganza|calma|attenzione|resistenza|sensibilità|gentilezza|umiltà|forza|talento|passione|perseveranza|volontà|sincerità|rispetto|senso|fantasia|capacità|umanità|disciplina|fermezza|amore|affidabile|attent~|generos~|tenace|paziente|coraggios~|determinat~|onest~|forte|leale|presente|premuros~|precis~|capace|resistente|sincer~|gentile'
const names = phrases(`
ci vuole|voleva|vogliono|è|vuole|volevano|serve ... ${strengths}
che ${strengths}
la|il|l' @your ${strengths}
sei|è|siete uno|una|stat~|molto|così|davvero? molto|così|davvero? ${strengths}
sei|è|siete una|uno persona|che|madre|padre|amic~|donna|uomo che|capace|_
sai|sa|sapete ascoltare|aspettare|chiedere|stare|accogliere|fare|dire|prenderti|far|riconoscere|cucinare|voler|dare|aggiustare|riparare|come
hai|ha|avete ... ${strengths} ... di|da|che
si vede|sente|nota quanto|che|come|la
ammiro|apprezzo|stimo
mi colpisce|colpiscono|piace|colpito|tocca|commuove|ha che|come|quanto|la|il|il
mi ha|hai colpit~|toccato|commosso|insegnato che|come|quanto|la|il
grazie di|per aver|avermi|averci|averlo|esserti|la @part|fiducia|sincerità|@part
ti|le fa onore|sei|è|vi
ci tieni|tiene|tenete|tenevi
è|e' stata? ... tua|sua ... idea|e
l' hai|ha|avete fatt~|costruito|scritta|deciso|detta tu|lei|voi|da
non ti|si|vi sei|è|siete tirat~|arres~|fermat~|dat~|lasciat~
non hai|avete mollato|ceduto|bevuto|usato|rinunciato|alzato|risposto|smesso|saltato|fumato|lasciato
nonostante|malgrado ... hai|sei|avete|vai|fai
sei|è|siete uno|una che
tu|lei l' hai|ha @part
hai|ha|avete|sei|è|siete già|anche? @deed
ti|si prendi|prende|sei|è cura
ti alzi|presenti|impegni|dai|fai|rialzi|prendi ... ogni|sempre|lo|per|avanti
ogni sera|mattina|giorno|volta|settimana|mese ... rimetti|fai|vai|scrivi|porti|cucini|prepari|torni|pulisci|chiami|accompagni|mandi
lei|tu ha|hai una|un memoria|talento|dono|modo|cuore|capacità|occhio|mano|pazienza|forza
`)

/** Deeds that need a good object, place or effort beside them to be named as such. */
const loose = new Set(splitWords(`hai ha avete sei è siete ti si vi`))
/** What makes a plain deed worth naming: it was hard, it was for someone, it was done by oneself. */
const effort = phrases(`
davanti a|al|alla|ai|tutti
lo stesso|da|solo|sola|soli
fino in|a|alla|all' fondo|qui|fine|ultimo
senza mai|mollare|abbassare|perdere|alzare|arrenderti
@gerund
testa|puntuale
anche|pure|persino se|quando|con|sotto
nonostante|malgrado
dopo ... anni|mesi|ricaduta|la|dieci|quella
ogni|tutt~ giorno|sera|mattina|weekend|settimana|i|il|la|le
di|per prim~|scusarti|altri
con la|tutto|tre|due|il|un|una|calma|garbo ... paura|quello|febbre|bambini|avevi|fatica|telefono|pazienza|cura|gentilezza
a piedi|scusa|aiuto|no|testa
scusa|aiuto|cura|curriculum|calma|duro|tempo|coraggio|forza|verità|parte|muro|cento|momento|reclamo|limite|limiti|ordine|posto|promessa|no
tuo|tua|suo|sua padre|madre|figli~|compagn~|fratello|sorella|tempo|nonn~|vicino|amic~|coperta|panino
dal|dalla|dai|al|alla|in dentista|medico|bambini|tribunale|orario|visita|colloquio|ambulatorio|gruppo|tempo|servizi
tu
due|tre|quattro|mille volte|nipoti|figli|bambini
l' italiano|inglese
la|il|lo tua|tuo|suo|sua|stesso
a perdonare|perdonarl~|dire|dirlo|chiedere|parlare|chiamare|tornare|finire|stare|resistere|farlo|fare|leggere|alzarti
`)
const hardship = phrases(`
paura|vergogna|rabbia|male|freddo|fame|dolore|tristezza|colpa|vuoto|ansia|stanc~|sfinit~|umiliat~|tradit~|delus~|confus~|botta|sfratto|pianto|perso|persa|terrore|timore|ladro|tagliata|invisibile|addosso
ti senti|pesa|manca|spaventa|brucia|fa|sembra|pare|sentivi|mancava|tremava|tremavano|tremano
hai|ha perso|sofferto|pianto|subito|litigato|smesso|dormito|paura|provato
ha|hanno|è|sono
`)
const notDone = phrases(`
non ti|si|vi? hai|sei|ha|è|avete|siete ancora|mai|più|neanche? fatto|chiesto|detto|andat~|riuscit~|trovato|avuto|parlato|chiamato|aperto|dormito
perché|quando|se|come|cosa|che|quello
`)
const bad = phrases(
  'hai|ha|avete fatto|detto|buttato|sbagliato|smesso|rovinato|perso male|una|la|solo|un ... cavolata|errore|sciocchezza|figuraccia|bugi~|male',
)

/** Names something the reader did or is, specific and real. */
export const isAffirmation = remember((sentence: Sentence): boolean => {
  if (sentence.asks) return false
  const words = sentenceWords(sentence)
  const found = names.findAll(words)
  if (found.length === 0 || bad.find(words) !== undefined) return false
  return found.some((match) => {
    const first = words[match.from]?.word ?? ''
    const deed =
      loose.has(first) &&
      words.slice(match.from, match.to).some((token) => hasForm(token, 'participle')) &&
      match.to - match.from <= 3
    if (!deed) return true
    if (words[match.from - 1]?.word === 'mi' || words[match.from - 2]?.word === 'che') return false
    if (words[match.from - 1]?.word === 'non' && notDone.find(words) !== undefined) return false
    const rest = words.slice(match.from)
    return effort.find(rest) !== undefined && hardship.find(rest) === undefined
  })
})
