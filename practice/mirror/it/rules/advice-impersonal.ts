import type { Clause, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { clausesBefore } from '../clause/clauses-before.ts'
import { findNote } from '../clause/find-note.ts'
import { isSlogan } from '../clause/is-slogan.ts'
import { isTagged } from '../clause/is-tagged.ts'
import { matchClauses, matchSentences, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'
import { sentenceWords } from '../clause/sentence-words.ts'
import { hasForm } from '../clause/verb-forms.ts'
import { wouldHelp } from '../clause/would-help.ts'

const act = '@small? @small? @inf'
const worth =
  'meglio|bene|utile|importante|fondamentale|necessario|opportuno|essenziale|giusto|saggio|prudente|sano|ideale|comodo|buono'
const needs = 'bisogna|occorre|conviene|bisognerebbe|occorrerebbe|converrebbe'
const time = 'ora|tempo|caso|momento'

const impersonals = phrases(`
${needs} ${act}
ti|le|vi toccherà @inf
conviene|converrebbe|occorre|occorrerebbe
basta|basterebbe ${act}
basterebbe @some
ti|le|vi basterebbe|basterebbero
fa|farebbe proprio? al caso tuo|suo|vostro
tutto|segreto|trucco sta nel non? @inf
come|nella te|lei|noi|voi|tua|sua situazione|condizione? deve|devono|dovrebbe|può @inf
basta @some @noun di|con|in|a|al
ti|le|vi? serve|servono @some ... avvocat~|psicolog~|medico|corso|aiuto
serve|servirebbe|servirà|aiuta|aiuterà ${act}
ti|le|vi aiuterà|servirà|farà|faranno
può|possono|potrebbe =aiutare|=servire
può|possono|potrebbe =dare una mano
è|sarebbe|sarà @small? @small? ${worth} ${act}
è|sarebbe un|una|un' buon|buona|bella|saggia|ottima idea|cosa|modo|inizio|passo|punto
è|sarebbe|sarà|sia|sembra|pare|forse|arrivat~|giunt~ @small? il|l'? ${time} buono|giusto? di|d'|per ${act}
non è|sarebbe il caso|momento di
vale|varrebbe sempre|proprio|forse? la pena
l' importante|ideale|essenziale|unica è|sarebbe _
la|il|una|un soluzione|scelta|segreto|trucco|mossa|migliore ... è|sarebbe|resta|rimane quell~|di|che? di? ${act}
la|il|l'|una|un ... cosa|via|strada|mossa|passo|modo|prim~ da fare|seguire ... è|sarebbe
la|il|una|un via|strada|mossa|cosa|modo|scelta più semplice|sagg~|furb~|utile|prudente|sicur~|veloce|pratic~|comod~|sensat~|giust~ ... è|sarebbe|resta
un|il|altro buon|bel|primo|buono? modo|inizio|passo|punto ... è|sarebbe|potrebbe
la prima|seconda|sola cosa è|sarebbe @inf
non c' è altro? da ${act}
non hai|ha|avete niente|nulla da perdere
non ci? perdi|perde|rimetti niente|nulla
meglio ${act}
meglio un|una|il|la
ci vorrebbe|vorrebbero @some|dei|delle|solo
ci vuole @some @noun
ci sarebbe|sarebbero anche|sempre? @some|il|la|lo|l'|i|le|da
@some ... ci vuole|vorrebbe|vogliono
ti|le ci vuole|vorrebbe|vogliono
non sarebbe|è una? male|cattiva|brutta idea? ${act}
non sarebbe male @some
non ti|le|vi? costa|costano|costerebbe niente|nulla
male non ti|le|vi? fa|farebbe|farà
tanto vale|varrebbe
ha|avrebbe senso ${act}
hai|ha|avete solo|proprio|davvero? bisogno di un|una|uno? aiuto|psicolog~|medico|avvocat~|farti|reagire|regole
avresti|avrebbe|avreste solo|proprio|davvero? bisogno di
si potrebbe|potrebbero anche|sempre|magari|iniziare? @inf
c' è solo da @inf
va|andrebbe|vanno|andrebbero subito|prima|anche|solo|sempre? @part
perché non @inf
ci? si dovrebbe|deve anche|un|po'? @inf
fai|fa|fate|farei|faresti|farebbe|fareste bene|meglio|prima a|ad @small? @inf
ti|la|vi ci? vedrei bene|meglio
ti|le|vi convenga
hai|ha|avete tutto|solo da =guadagnare
hai|ha il|un|da dovere|fare di|e|@some
sei|è|siete tenut~ a
la|l' unica|decisione|mossa|cosa|scelta|strada|soluzione|via ... giusta|migliore|sensata|saggia|unica|sicura ... è|sarebbe|resta
una|la soluzione|idea|strada potrebbe|può ... essere
è|resta l' unica $|soluzione|strada|scelta|via|cosa
ti|le suggerirebbe|direbbe chiunque|tutti|di
basta con
basta @noun $
@inf non ti? serve|aiuta|risolve
sarebbe un errore|sbaglio|peccato
guai a te|lei|voi|@inf
tocca a te|lei|voi @inf
non c' è altra|altro strada|scelta|via|modo|soluzione
serve|servono pazienza|polso|costanza|disciplina|grinta|coraggio
non ha mai ammazzato|ucciso nessuno
magari|forse @some ... ti|le|vi @present3|@future
insisto|mi raccomando
`)

/** “Per me è importante”: the writer's own. */
const owned = phrases(`
se|che ci? @mine
qui dentro ci
ci vediamo|sentiamo
oggi|stasera|volta tocca
per te|lei|voi ... è
è|sarebbe ... per te|lei|voi
ti|le|vi aiuta|fa
per|a me|noi
mi|m' è|sarebbe|serve|servirebbe|aiuta|aiuterebbe|farebbe|fa|conviene|basta|potrebbe
bisogno|utile|bello di|che? sapere|dirti|chiederti|capire
ci vuole un|una gran|certo|certa|coraggio|pazienza|forza
`)
const toYou = phrases('a te|lei|voi')
/** “Non c'è bisogno”, “non serve rispondere”: a duty taken away. */
const denied = phrases(`
non sei|è|siete tenut~
non serve|occorre|importa|bisogna
non c' è bisogno|fretta
non è|era necessario|importante
non devi
bisogna dire|ammettere $
`)
const stillTold = phrases(`
non serve a? niente|nulla|mollare|arrendersi|piangersi|aspettare
non bisogna
`)
const reported = phrases(
  'dicono|dicevano|dice|diceva|dicevi|dici|pensi|senti|credi|detto|scritto|spiegato|ripetono|scrivi|raccontavi|sai',
)
const warns = phrases(`
occhio $
porta pazienza
mai @inf|senza|da|in|a|con
chi non @finite non @finite
fuori|via|lontano da quel|quella|quell'|quei|lì|là
occhio|attenzione|attent~ a|al|ai|alla|alle|agli|all'|che
`)
/** A rule of a place, told as one or as a burden. */
const ruled = phrases(`
basta sentire|vedere|pensare|ricordare|guardare
da|dal lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|primo|mese ... bisogna|occorre|serve|servono
per @inf|entrare|il|la|lo|i|gli|le ... basta|bisogna|occorre|serve|servono suonare|avere|presentare|portare|compilare|firmare|bussare|pagare|@some|il|la|i
e tu ti|non|hai
e a te
`)
const isRuled = remember((sentence: Sentence) => ruled.find(sentenceWords(sentence)) !== undefined)
/** “Il meccanico sostiene”: somebody else's view. */
function isOthers(before: Clause): boolean {
  const { words, verb, subject } = readClause(before)
  return subject === 'other' && words[verb]?.word !== 'è' && hasForm(words[verb], 'present', 3, 6)
}
const asking = phrases("cosa|chi|come|quale|quali|quanto|cos'|quando|dove")

/** Said of a clause that follows: “bisogna che ti curi”, “vorrei che tu andassi”. */
const wanted = phrases(`
${needs}|bisogna|servirebbe|servirà|basterebbe che|ke ti|tu|lei|vi|si|le|gli|lo|la|non|@subj|@pastsubj|@present2
è|sarebbe|sarà|era|e' molto|più|forse|proprio|sempre? ${worth} se|che|ke ti|nn|si|vi|tu|lei|lo|la|gli|le|ne|ci|non|cominci|@subj|@pastsubj|@present2
è|sarebbe|sarà ora|tempo|il|arrivato|giunto momento|caso? che
l' ideale|importante|essenziale @adv? è|e|sarebbe che
sarebbe @adj se|che ti|tu|lei|le|lo|la|li|gli|ne? @pastsubj2
è|sarebbe @small? ${worth} ... che lei|tu|voi
meglio se|che @clitic|tu|lei|non|@present2|@subj|@pastsubj
vorrei|voglio|preferirei|preferisco|gradirei|desidero|spero|insisto|bisogna|aspetto|piacerebbe|auguro proprio|davvero|tanto|perché? che tu|lei|voi|non ti|si|lo|la|ci|ne|gli|le|li|non|più? ti|lo|la|le|gli|ci|ne? @subj|@pastsubj
`)
/** What one may wish for somebody without steering. */
const goodWishes = phrases(
  'possa|riesca|stia|sia|siate|abbia|abbiate|trovi|senta|piaccia|dorma|sappia|sappiate|dicessi|sapessi|sentissi|potessi|stessi|stesse|dica|scriva|racconti|raccontassi|fossi|fosse|venga',
)

/** What is needed, told over two clauses: “ciò che ti serve adesso è un lavoro”. */
const named = phrases(`
non ti|le|vi? resta|rimane altro? che @inf
non hai|ha|avete|c' è? altra|altro scelta|alternativa? che @inf
vedi|veda|vedete|guarda|guardi se @your|@clitic|@finite|il|la|i
quello|cosa che devi|deve|dovresti fare è
quello|ciò|cosa di|che cui? ti|hai|le? ... bisogno|serve|servirebbe ... è|sono un|una|uno|qualcuno|il|la|@inf|dei|delle
`)
/** The writer's own duty. */
const mine = phrases(`
mi|me|io|nostro|ho|sono|devo
che ti|le chieda|dica|racconti|spieghi|avvisi|scriva
`)

function isWanted(sentence: Sentence): boolean {
  const words = sentenceWords(sentence)
  if (!sentence.asks && named.find(words) !== undefined) return true
  if (mine.find(words) !== undefined && words[0]?.word === 'bisogna') return false
  const match = wanted.find(words)
  if (
    match === undefined ||
    (sentence.asks && !isTagged(sentence)) ||
    owned.find(words) !== undefined ||
    toYou.matchAt(words, 0) !== undefined
  )
    return false
  const wish = /^(?:vorrei|voglio|preferirei|preferisco|gradirei|desidero|spero|aspetto|piacerebbe|auguro)$/.test(
    words[match.from]?.word ?? '',
  )
  return (
    !(wish && goodWishes.find(words.slice(match.to - 1)) !== undefined) &&
    words[match.from - 1]?.word !== 'non' &&
    !/^(?:che|se)$/.test(words[match.from - 1]?.word ?? '')
  )
}

function isImpersonal(clause: Clause, sentence: Sentence): boolean {
  const { words, depends } = readClause(clause)
  if (warns.matchAt(words, 0) !== undefined) return true
  if (wouldHelp(clause, sentence)) return true
  if (impersonals.find(words) === undefined) return false
  if (owned.find(words) !== undefined || toYou.matchAt(words, 0) !== undefined) return false
  if (denied.find(words) !== undefined && stillTold.find(words) === undefined) return false
  if (depends !== undefined && depends !== 'che') return false
  if (sentence.asks && !isTagged(sentence) && (asking.find(words) !== undefined || impersonals.find(words)?.from !== 0))
    return false
  if (isRuled(sentence)) return false
  const before = clausesBefore(clause, sentence).at(-1)
  if (depends === 'che' && before !== undefined && (reported.find(before.tokens) !== undefined || isOthers(before)))
    return false
  return !words.some(({ word }) => /^(?:foss|stat[oaie]$)/.test(word))
}

/** Says what is needed or would be better, with no one named: bisogna, sarebbe meglio, basta, l’importante è. */
export const adviceImpersonal: Rule = {
  id: 'advice-impersonal',
  label: 'advice',
  severity: 'clear',
  check: (draft) => [
    ...matchClauses(draft, (clause, sentence) =>
      isImpersonal(clause, sentence) || findNote(clause, sentence) ? clause : undefined,
    ),
    ...matchSentences(draft, (sentence) => (isWanted(sentence) || isSlogan(sentence) ? sentence : undefined)),
  ],
}
