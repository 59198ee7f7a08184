import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'
import { hasPart, isPlainVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const openings = phrases(`
sembra|pare|sembrano un|una|che|di|ti|come|proprio|davvero|molto|tanto|sia|esserci|quasi
mi viene|arriva|giunge|sembra|pare un|una|che|di|quanto|tant~|tutta
mi arrivi|pari|sembri
dici|racconti|scrivi|dite|raccontate|scrivete che|di
ci si sente|trova|ritrova
è un po' come
si sente|vede|capisce che|come|quanto ti|te|ci|ce|tieni
@state mi sembra|pare
mi sa che ... ti|sei|hai|te|tu|tua|tuo
lo so che ti|sei|hai|non|vuoi
capisco|colgo|sento|immagino|percepisco|avverto|intuisco|riconosco|comprendo|vedo|leggo che|come|perché|@feeling|dietro|quant~|molta|tant~
capisco|colgo|sento|immagino|percepisco|avverto|intuisco la|il|un|una|cosa|in|ti|lo|sia|del|della|dei|nell~
a|per come|sentirti|quanto|leggerti
se ho? capito|capisco|colgo|sento|intendo bene|tutto? _
ci|mi avete|hai|ha detto|scritto|parlato|raccontato|confidato
hai|avevi detto|scritto
dici|dicevi|raccontavi|scrivevi che|di
ci|mi dici|dice|diceva|dicevi|raccontavi|scrivevi|parlavi|racconta|parli|racconti|scrivi|scrive
mi? stai|sta dicendo|raccontando
devi|deve|sarà|avrai|avrà|dev'|doveva|dovevi|sarai|devono stat~|averti|esser|averla|pesante|far|dura|fare|essere|aver|avere|sentirti|sentire|fatto|avuto
può essere che
è come se|@inf
dentro|parte|pezzo di te|lei
ai|agli tuoi|suoi occhi
da un|una parte|lato
quello|ciò che @present3 è
@selfinf ... ti|l'|ha|fa|pesa|vuol|costa|spaventa
la|il|lo|l' @noun c' è ma|però
non? è|era la|il|un|una|l'|quella|quel|questo|quest' @feeling|attesa|modo|silenzio
non è|sono|era @det _ ... è|era
quello|ciò che ti|le|vuoi|fa|manca|conta|cerchi|pesa
la|il cosa|momento|parte|peso|fatica ... è|dura|peggiore|brutta|più|difficile
per te|lei|voi la|il|un|una|le|lo|l'|i|ogni|non|@finite|quella|quel|questo|questa
che freddo|@feeling|attesa|mese|settimana|giornata|nottata|periodo _
quant~ strada|@feeling|attesa|pesi|porte|volte|pazienza|tempo|cose|@span
c' è|era la|il|un|una|anche|del|della|un'|molta|tant~|dello|soprattutto? anche? qualcosa|@feeling|bisogno|voglia|parte|pezzo
la|il|un|una|lo|l'|quella|quel|molta|tant~|tutta|troppa quella|questa? @feeling
@det @noun c' è @det @noun no
da quando|quella|quel|giorni|mesi|anni|settimane|allora
giorni|@span è|sono|era|erano|resta|diventano|diventa ... brutt~|interminabil~|lunghi|vuot~|infinit~|difficil~|lung~|dur~|lunghe|pesant~
un|una|sei|due|tre|quattro|cinque|@number|tanti|troppi giorni|@span ... senza
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
