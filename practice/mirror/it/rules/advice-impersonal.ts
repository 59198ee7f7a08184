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
tutto|trucco|segreto sta nel non? @inf
come|nella te|lei|voi|noi|tua|sua situazione|condizione? deve|dovrebbe|può|devono @inf
basta @some @noun di|a|con|al|in
ti|le|vi? serve|servono @some ... corso|aiuto|avvocat~|psicolog~|medico
serve|servirebbe|aiuterà|servirà|aiuta ${act}
ti|le|vi aiuterà|servirà|farà|faranno
potrebbe|può|possono =servire|=aiutare
potrebbe|può|possono =dare una mano
è|sarebbe|sarà @small? @small? ${worth} ${act}
è|sarebbe un|una|un' buon|buona|bella|saggia|ottima cosa|passo|modo|inizio|punto|idea
è|sarebbe|sarà|sia|arrivat~|giunt~|forse|sembra|pare @small? il|l'? ${time} giusto|buono? di|per|d' ${act}
non è|sarebbe il momento|caso di
varrebbe|vale sempre|proprio|forse? la pena
l' importante|unica|essenziale|ideale è|sarebbe _
la|il|un|una scelta|soluzione|mossa|trucco|segreto|migliore ... è|sarebbe|resta|rimane che|di|quell~? di? ${act}
la|il|un|una|l' ... cosa|strada|via|passo|modo|mossa|prim~ da fare|seguire ... è|sarebbe
la|il|un|una cosa|strada|via|scelta|modo|mossa più utile|sicur~|pratic~|sensat~|giust~|sagg~|comod~|prudente|veloce|semplice|furb~ ... è|sarebbe|resta
il|un|altro buon|bel|buono|primo? passo|modo|inizio|punto ... potrebbe|è|sarebbe
la prima|sola|seconda cosa è|sarebbe @inf
non c' è altro? da ${act}
non avete|hai|ha niente|nulla da perdere
non ci? perdi|rimetti|perde niente|nulla
meglio ${act}
meglio la|il|un|una
ci vorrebbe|vorrebbero solo|dei|@some|delle
ci vuole @some @noun
ci sarebbe|sarebbero anche|sempre? la|il|da|le|lo|l'|i|@some
@some ... ci vuole|vorrebbe|vogliono
ti|le ci vuole|vorrebbe|vogliono
non è|sarebbe una? brutta|cattiva|male idea? ${act}
non sarebbe male @some
non ti|le|vi? costa|costerebbe|costano niente|nulla
male non ti|le|vi? fa|farebbe|farà
tanto varrebbe|vale
ha|avrebbe senso ${act}
avete|hai|ha solo|proprio|davvero? bisogno di un|una|uno? aiuto|avvocat~|psicolog~|medico|farti|reagire|regole
avrebbe|avresti|avreste solo|proprio|davvero? bisogno di
si potrebbe|potrebbero anche|sempre|magari|iniziare? @inf
c' è solo da @inf
va|andrebbe|vanno|andrebbero anche|sempre|solo|subito|prima? @part
perché non @inf
ci? si deve|dovrebbe un|anche|po'? @inf
fa|farebbe|fai|fate|faresti|fareste|farei meglio|bene|prima a|ad @small? @inf
la|ti|vi ci? vedrei meglio|bene
ti|le|vi convenga
avete|hai|ha solo|tutto da =guadagnare
hai|ha il|un|da fare|dovere di|e|@some
è|sei|siete tenut~ a
la|l' cosa|strada|via|scelta|decisione|soluzione|mossa|unica ... unica|sicura|sensata|giusta|saggia|migliore ... è|sarebbe|resta
la|una strada|idea|soluzione potrebbe|può ... essere
è|resta l' unica cosa|strada|via|scelta|$|soluzione
ti|le direbbe|suggerirebbe di|tutti|chiunque
basta con
basta @noun $
@inf non ti? serve|aiuta|risolve
sarebbe un errore|sbaglio|peccato
guai a te|lei|voi|@inf
tocca a te|lei|voi @inf
non c' è altro|altra strada|via|scelta|modo|soluzione
serve|servono coraggio|pazienza|polso|costanza|disciplina|grinta
forse|magari @some ... ti|le|vi @present3|@future
mi|insisto raccomando
`)

/** “Per me è importante”: the writer's own. */
const owned = phrases(`
che|se ci? @mine
qui dentro ci
ci vediamo|sentiamo
per te|lei|voi ... è
è|sarebbe ... per te|lei|voi
ti|le|vi fa|aiuta
a|per me|noi
mi|m' potrebbe|è|sarebbe|serve|fa|farebbe|servirebbe|aiuterebbe|conviene|aiuta|basta
utile|bello|bisogno che|di? sapere|capire|dirti|chiederti
ci vuole un|una certo|certa|coraggio|forza|pazienza|gran
`)
const toYou = phrases('a te|lei|voi')
/** “Non c'è bisogno”, “non serve rispondere”: a duty taken away. */
const denied = phrases(`
non è|sei|siete tenut~
non serve|occorre|bisogna|importa
non c' è bisogno|fretta
non è|era importante|necessario
non devi
bisogna dire|ammettere $
`)
const stillTold = phrases(`
non serve a? niente|nulla|aspettare|arrendersi|piangersi|mollare
non bisogna
`)
const reported = phrases(
  'dicono|dicevano|dice|diceva|dicevi|dici|pensi|senti|credi|detto|scritto|spiegato|ripetono|scrivi|raccontavi|sai',
)
const warns = phrases(`
occhio $
porta pazienza
mai a|con|in|da|@inf|senza
chi non @finite non @finite
via|fuori|lontano da lì|quella|quel|quei|quell'|là
occhio|attent~|attenzione che|a|al|alla|alle|ai|agli|all'
`)
/** A rule of a place, told as one or as a burden. */
const ruled = phrases(`
basta sentire|vedere|pensare|ricordare|guardare
da|dal domani|venerdì|mercoledì|giovedì|lunedì|martedì|sabato|oggi|mese|primo ... serve|servono|occorre|bisogna
per la|il|le|lo|i|gli|@inf|entrare ... serve|servono|occorre|bisogna|basta la|il|i|avere|@some|portare|presentare|pagare|compilare|firmare|bussare|suonare
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
bisogna|servirebbe|servirà|basterebbe|${needs} che|ke la|ti|le|vi|si|lo|lei|tu|non|gli|@present2|@pastsubj|@subj
è|sarebbe|sarà|era|e' sempre|proprio|molto|più|forse? ${worth} che|se|ke la|ti|le|vi|si|lo|lei|tu|non|nn|cominci|ci|ne|gli|@present2|@pastsubj|@subj
è|sarebbe|sarà il|ora|arrivato|tempo|giunto momento|caso? che
l' importante|essenziale|ideale @adv? è|sarebbe|e che
sarebbe @adj che|se la|ti|le|lo|lei|tu|ne|gli|li? @pastsubj2
è|sarebbe @small? ${worth} ... che lei|voi|tu
meglio che|se lei|tu|non|@present2|@pastsubj|@subj|@clitic
bisogna|preferisco|desidero|auguro|preferirei|spero|gradirei|insisto|aspetto|piacerebbe|voglio|vorrei perché|proprio|davvero|tanto? che lei|voi|tu|non la|ti|le|si|lo|non|ci|più|ne|gli|li? la|ti|le|lo|ci|ne|gli? @pastsubj|@subj
`)
/** What one may wish for somebody without steering. */
const goodWishes = phrases(
  'possa|riesca|stia|sia|siate|abbia|abbiate|trovi|senta|piaccia|dorma|sappia|sappiate|dicessi|sapessi|sentissi|potessi|stessi|stesse|dica|scriva|racconti|raccontassi|fossi|fosse|venga',
)

/** What is needed, told over two clauses: “ciò che ti serve adesso è un lavoro”. */
const named = phrases(`
non ti|le|vi? resta|rimane altro? che @inf
non avete|hai|ha|c' è? altro|altra scelta|alternativa? che @inf
veda|vedi|guardi|guarda|vedete se la|il|i|@finite|@clitic|@your
cosa|quello che devi|deve|dovresti fare è
cosa|quello|ciò che|di cui? ti|le|hai? ... serve|servirebbe|bisogno ... è|sono la|il|un|una|uno|qualcuno|@inf|dei|delle
`)
/** The writer's own duty. */
const mine = phrases(`
mi|me|io|ho|sono|nostro|devo
che ti|le racconti|chieda|avvisi|scriva|dica|spieghi
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
