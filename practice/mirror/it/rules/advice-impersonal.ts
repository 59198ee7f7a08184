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
occorre|conviene|converrebbe|occorrerebbe
basta|basterebbe ${act}
basterebbe @some
ti|le|vi basterebbe|basterebbero
fa|farebbe proprio? al caso suo|tuo|vostro
tutto|trucco|segreto sta nel non? @inf
come|nella noi|te|lei|voi|tua|sua situazione|condizione? può|deve|dovrebbe|devono @inf
basta @some @noun di|a|in|al|con
ti|le|vi? serve|servono @some ... aiuto|medico|psicolog~|avvocat~|corso
servirebbe|serve|aiuta|servirà|aiuterà ${act}
ti|le|vi farà|servirà|aiuterà|faranno
potrebbe|può|possono =servire|=aiutare
potrebbe|può|possono =dare una mano
è|sarebbe|sarà @small? @small? ${worth} ${act}
è|sarebbe un|una|un' buon|buona|bella|saggia|ottima cosa|modo|passo|punto|inizio|idea
è|sarebbe|sarà|forse|sia|sembra|pare|giunt~|arrivat~ @small? il|l'? ${time} giusto|buono? di|per|d' ${act}
non è|sarebbe il momento|caso di
varrebbe|vale proprio|sempre|forse? la pena
l' importante|unica|ideale|essenziale è|sarebbe _
la|il|un|una scelta|mossa|soluzione|trucco|segreto|migliore ... è|sarebbe|resta|rimane che|di|quell~? di? ${act}
la|il|un|una|l' ... cosa|via|strada|mossa|modo|passo|prim~ da fare|seguire ... è|sarebbe
la|il|un|una cosa|via|strada|scelta|mossa|modo più utile|sicur~|pratic~|furb~|veloce|sensat~|semplice|sagg~|prudente|giust~|comod~ ... è|sarebbe|resta
il|un|altro buon|bel|buono|primo? modo|passo|punto|inizio ... è|sarebbe|potrebbe
la sola|prima|seconda cosa è|sarebbe @inf
non c' è altro? da ${act}
non hai|ha|avete niente|nulla da perdere
non ci? perdi|rimetti|perde niente|nulla
meglio ${act}
meglio la|il|un|una
ci vorrebbe|vorrebbero solo|dei|@some|delle
ci vuole @some @noun
ci sarebbe|sarebbero sempre|anche? le|la|il|lo|l'|i|da|@some
@some ... ci vuole|vorrebbe|vogliono
ti|le ci vuole|vorrebbe|vogliono
non è|sarebbe una? male|brutta|cattiva idea? ${act}
non sarebbe male @some
non ti|le|vi? costa|costerebbe|costano niente|nulla
male non ti|le|vi? fa|farebbe|farà
tanto varrebbe|vale
ha|avrebbe senso ${act}
hai|ha|avete proprio|davvero|solo? bisogno di un|una|uno? aiuto|medico|psicolog~|avvocat~|farti|regole|reagire
avrebbe|avresti|avreste proprio|davvero|solo? bisogno di
si potrebbe|potrebbero sempre|anche|magari|iniziare? @inf
c' è solo da @inf
va|andrebbe|vanno|andrebbero sempre|anche|solo|subito|prima? @part
perché non @inf
ci? si deve|dovrebbe un|anche|po'? @inf
fa|farebbe|fai|fate|faresti|fareste|farei bene|meglio|prima a|ad @small? @inf
ti|vi|la ci? vedrei bene|meglio
ti|le|vi convenga
hai|ha|avete tutto|solo da =guadagnare
hai|ha il|un|da fare|dovere di|e|@some
sei|è|siete tenut~ a
la|l' cosa|via|strada|scelta|decisione|mossa|soluzione|unica ... unica|saggia|migliore|sicura|sensata|giusta ... è|sarebbe|resta
la|una strada|soluzione|idea potrebbe|può ... essere
è|resta l' unica cosa|$|via|strada|scelta|soluzione
ti|le direbbe|suggerirebbe di|tutti|chiunque
basta con
basta @noun $
@inf non ti? serve|aiuta|risolve
sarebbe un sbaglio|errore|peccato
guai a te|lei|voi|@inf
tocca a te|lei|voi @inf
non c' è altro|altra via|strada|scelta|modo|soluzione
serve|servono pazienza|coraggio|polso|grinta|disciplina|costanza
non ha mai ucciso|ammazzato nessuno
magari|forse @some ... ti|le|vi @present3|@future
mi|insisto raccomando
`)

/** “Per me è importante”: the writer's own. */
const owned = phrases(`
che|se ci? @mine
qui dentro ci
ci vediamo|sentiamo
stasera|oggi|volta tocca
per te|lei|voi ... è
è|sarebbe ... per te|lei|voi
ti|le|vi fa|aiuta
a|per me|noi
mi|m' è|sarebbe|fa|farebbe|servirebbe|serve|aiuta|potrebbe|conviene|aiuterebbe|basta
bisogno|utile|bello che|di? sapere|capire|dirti|chiederti
ci vuole un|una pazienza|coraggio|forza|certo|gran|certa
`)
const toYou = phrases('a te|lei|voi')
/** “Non c'è bisogno”, “non serve rispondere”: a duty taken away. */
const denied = phrases(`
non sei|è|siete tenut~
non serve|occorre|bisogna|importa
non c' è bisogno|fretta
non è|era importante|necessario
non devi
bisogna dire|ammettere $
`)
const stillTold = phrases(`
non serve a? niente|nulla|aspettare|piangersi|mollare|arrendersi
non bisogna
`)
const reported = phrases(
  'dicono|dicevano|dice|diceva|dicevi|dici|pensi|senti|credi|detto|scritto|spiegato|ripetono|scrivi|raccontavi|sai',
)
const warns = phrases(`
occhio $
porta pazienza
mai a|in|da|con|@inf|senza
chi non @finite non @finite
via|fuori|lontano da lì|là|quella|quel|quei|quell'
occhio|attenzione|attent~ che|a|al|alla|ai|agli|alle|all'
`)
/** A rule of a place, told as one or as a burden. */
const ruled = phrases(`
basta sentire|vedere|pensare|guardare|ricordare
da|dal martedì|lunedì|giovedì|venerdì|mercoledì|domani|oggi|mese|sabato|primo ... serve|servono|occorre|bisogna
per le|la|il|lo|i|gli|@inf|entrare ... serve|servono|occorre|bisogna|basta la|il|i|avere|@some|suonare|presentare|portare|pagare|firmare|compilare|bussare
e tu ti|hai|non
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
${needs}|bisogna|servirebbe|servirà|basterebbe che|ke ti|le|vi|la|lo|gli|lei|tu|non|si|@present2|@subj|@pastsubj
è|sarebbe|sarà|era|e' più|proprio|molto|sempre|forse? ${worth} che|se|ke ti|le|vi|la|lo|gli|ci|lei|tu|non|nn|si|ne|@present2|@subj|@pastsubj|cominci
è|sarebbe|sarà il|ora|arrivato|tempo|giunto momento|caso? che
l' importante|ideale|essenziale @adv? è|sarebbe|e che
sarebbe @adj che|se ti|le|la|lo|gli|lei|tu|ne|li? @pastsubj2
è|sarebbe @small? ${worth} ... che lei|voi|tu
meglio che|se lei|tu|non|@present2|@subj|@pastsubj|@clitic
piacerebbe|voglio|vorrei|bisogna|insisto|aspetto|spero|preferisco|preferirei|gradirei|desidero|auguro perché|proprio|davvero|tanto? che lei|voi|tu|non ti|le|la|lo|gli|ci|non|si|più|ne|li? ti|le|la|lo|gli|ci|ne? @subj|@pastsubj
`)
/** What one may wish for somebody without steering. */
const goodWishes = phrases(
  'possa|riesca|stia|sia|siate|abbia|abbiate|trovi|senta|piaccia|dorma|sappia|sappiate|dicessi|sapessi|sentissi|potessi|stessi|stesse|dica|scriva|racconti|raccontassi|fossi|fosse|venga',
)

/** What is needed, told over two clauses: “ciò che ti serve adesso è un lavoro”. */
const named = phrases(`
non ti|le|vi? resta|rimane altro? che @inf
non hai|ha|avete|c' è? altro|altra scelta|alternativa? che @inf
vedi|guardi|guarda|veda|vedete se la|il|i|@clitic|@finite|@your
cosa|quello che deve|devi|dovresti fare è
cosa|quello|ciò che|di cui? ti|le|hai? ... servirebbe|serve|bisogno ... è|sono la|il|un|una|@inf|dei|uno|qualcuno|delle
`)
/** The writer's own duty. */
const mine = phrases(`
mi|me|io|ho|sono|nostro|devo
che ti|le racconti|spieghi|dica|scriva|chieda|avvisi
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
