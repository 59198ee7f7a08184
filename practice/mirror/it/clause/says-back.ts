import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'
import { hasPart, isPlainVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const openings = phrases(`
sembra|pare|sembrano ti|un|una|che|di|come|proprio|davvero|molto|tanto|sia|esserci|quasi
mi sembra|pare|arriva|viene|giunge un|una|che|di|quanto|tant~|tutta
mi sembri|arrivi|pari
dici|racconti|scrivi|dite|raccontate|scrivete che|di
ci si sente|trova|ritrova
è un po' come
si sente|vede|capisce che|come|quanto ti|ci|te|ce|tieni
@state mi sembra|pare
mi sa che ... ti|sei|hai|te|tu|tua|tuo
resta|torna|arriva|viene|sale|cresce la|il|un|una|l' @feeling
lo so che ti|sei|hai|non|vuoi
capisco|sento|immagino|colgo|percepisco|intuisco|avverto|leggo|vedo|riconosco|comprendo che|come|perché|@feeling|tant~|molta|dietro|quant~
capisco|sento|immagino|colgo|percepisco|intuisco|avverto ti|la|il|un|una|lo|in|cosa|del|della|dei|sia|nell~
da come|quello|quanto mi|che|ne|dici|racconti|scrivi ...
a|per come|sentirti|quanto|leggerti
se ho? capito|capisco|sento|colgo|intendo tutto|bene? _
ci|mi hai|ha|avete detto|scritto|parlato|raccontato|confidato
hai|avevi detto|scritto
dici|dicevi|scrivevi|raccontavi che|di
ci|mi dici|dice|diceva|dicevi|racconti|scrivi|scrive|racconta|parli|scrivevi|raccontavi|parlavi
mi? sta|stai raccontando|dicendo
sarà|deve|devi|avrai|avrà|sarai|dovevi|devono|doveva|dev' fare|essere|aver|avere|sentirti|sentire|fatto|stat~|avuto|dura|pesante|far|esser|averti|averla
può essere che
è come se|@inf
pezzo|parte|dentro di te|lei
ai|agli tuoi|suoi occhi
da un|una parte|lato
quello|ciò che @present3 è
@selfinf ... ti|ha|l'|fa|pesa|costa|vuol|spaventa
la|il|lo|l' @noun c' è ma|però
è|sono|fa un|una|due|tre|quattro|@number|sei|cinque|dieci|mesi|anni ... che
non? è|era la|il|un|una|l'|quella|quel|questo|quest' modo|@feeling|attesa|silenzio
non è|sono|era @det _ ... è|era
è @det @noun che ti|non|fa|pesa|manca|spaventa
la|il problema|punto|nodo|guaio|difficoltà è
quello|ciò che ti|le|fa|vuoi|pesa|manca|cerchi|conta
la|il cosa|momento|parte|peso|fatica ... è|più|difficile|dura|brutta|peggiore
per te|lei|voi le|la|il|un|una|lo|l'|i|non|quella|quel|questo|@finite|ogni|questa
che @feeling|freddo|mese|settimana|attesa|periodo|nottata|giornata _
quant~ strada|@feeling|tempo|pazienza|@span|cose|attesa|volte|porte|pesi
chissà che|come|quant~
ci|c' è|sono|era ... che|di|in|dentro|dietro le|un|te|come|quello|@your
c' è|era la|il|un|una|anche|del|della|un'|tant~|molta|dello|soprattutto? anche? qualcosa|bisogno|voglia|@feeling|pezzo|parte
la|il|un|una|lo|l'|quella|quel|tant~|molta|tutta|troppa quella|questa? @feeling
@det @noun c' è @det @noun no
da quando|quella|quel|mesi|anni|settimane|giorni|allora
giorni|@span è|sono|era|erano|resta|diventano|diventa ... brutt~|vuot~|pesant~|lung~|lunghi|lunghe|interminabil~|infinit~|dur~|difficil~
un|una|due|tre|quattro|@number|sei|cinque|tanti|troppi giorni|@span ... senza
`)
const notSaidBack = phrases('@mine|non|mi')
/** What somebody else said is news: “il medico mi ha detto che…”. */
const byOthers = /^(?:ha|dice|racconta|scrive|diceva)$/
const named = phrases("il|la|lo|l'|un|una|@name")
const farthest = 4
/** What seems so of the world is small talk. */
const small =
  /^(?:piov|nevic|vento|pioggia|film|treno|pullman|tram|radio|orologio|mercat|partita|squadra|postino|dolce|stamattina|bel$|bell[oae]|buon|ottim)/
const toYou = /^(?:t[iue]|tuo|tua|lei)$/

/** Whether the words open by saying back, as far as four words in. */
export const saysBack = (words: readonly Token[]): boolean =>
  (!words.some(({ word }) => small.test(word)) || words.some(({ word }) => toYou.test(word))) &&
  openings.findAll(words).some(({ from, to }) => {
    const before = words.slice(0, from)
    const other =
      byOthers.test(words[from + 1]?.word ?? '') &&
      (named.matchAt(words, to) !== undefined || before.some((token) => hasPart(token, 'noun', 'name', 'determiner')))
    return from < farthest && !other && !before.some(isPlainVerb) && notSaidBack.find(before) === undefined
  })
