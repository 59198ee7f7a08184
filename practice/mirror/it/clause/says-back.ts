import type { Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'
import { hasPart, isPlainVerb } from './verb-forms.ts'

/** Openings that say back whatever follows. */
const openings = phrases(`
sembra|pare|sembrano che|di|una|un|quasi|proprio|esserci|tanto|ti|davvero|molto|come|sia
mi sembra|pare|arriva|viene|giunge di|che|tant~|un|una|tutta|quanto
mi sembri|pari|arrivi
scrivi|scrivete|dite|dici|racconti|raccontate che|di
ci si sente|ritrova|trova
è un po' come
si vede|sente|capisce quanto|che|come ti|ci|tieni|ce|te
@state mi pare|sembra
mi sa che ... ti|tu|te|sei|hai|tuo|tua
viene|arriva|torna|resta|cresce|sale il|la|l'|un|una @feeling
lo so che ti|hai|sei|vuoi|non
sento|colgo|percepisco|avverto|intuisco|leggo|vedo|immagino|capisco|comprendo|riconosco che|perché|quant~|tant~|molta|come|dietro|@feeling
sento|colgo|percepisco|avverto|intuisco|immagino|capisco nell~|in|la|il|un|una|lo|ti|sia|cosa|della|del|dei
da quello|come|quanto che|ne|scrivi|racconti|dici|mi ...
a|per quanto|sentirti|leggerti|come
se ho? capisco|capito|sento|intendo|colgo bene|tutto? _
mi|ci hai|ha|avete raccontato|detto|scritto|parlato|confidato
hai|avevi detto|scritto
dicevi|scrivevi|raccontavi|dici che|di
mi|ci dici|racconti|scrivi|parli|dice|racconta|scrive|dicevi|scrivevi|raccontavi|parlavi|diceva
mi? stai|sta dicendo|raccontando
dev'|deve|devono|dovevi|doveva|devi|avrai|sarà|sarai|avrà|sarà essere|esser|averti|avere|averla|sentirti|sentire|far|fare|stat~|aver|avuto|dura|pesante|fatto
può essere che
è come se|@inf
parte|pezzo|dentro di te|lei
ai|agli tuoi|suoi occhi
da un|una lato|parte
quello|ciò che @present3 è
@selfinf ... costa|pesa|spaventa|ha|l'|fa|vuol|ti
il|la|l'|lo @noun c' è ma|però
sono|è|fa @number|un|una|due|tre|quattro|cinque|sei|dieci|anni|mesi ... che
non? è|era la|il|l'|una|un|questo|quest'|quel|quella @feeling|silenzio|attesa|modo
non è|era|sono @det _ ... è|era
è @det @noun che non|ti|pesa|fa|manca|spaventa
il|la problema|punto|difficoltà|guaio|nodo è
quello|ciò che ti|conta|pesa|fa|cerchi|vuoi|manca|le
la|il cosa|parte|fatica|momento|peso ... più|peggiore|brutta|dura|difficile|è
per te|lei|voi il|la|lo|l'|i|le|un|una|quel|quella|questa|questo|ogni|non|@finite
che @feeling|giornata|nottata|periodo|attesa|mese|settimana|freddo _
quant~ @feeling|@span|strada|cose|tempo|pazienza|pesi|porte|volte|attesa
chissà che|quant~|come
c'|ci è|sono|era ... in|dietro|dentro|di|che @your|quello|te|un|come|le
c' è|era anche|soprattutto|del|della|dello|la|il|un|una|un'|tant~|molta? anche? @feeling|voglia|pezzo|parte|bisogno|qualcosa
la|il|lo|l'|un|una|quella|quel|tutta|tant~|molta|troppa questa|quella? @feeling
da allora|anni|mesi|giorni|settimane|quel|quella|quando
@span|giorni sono|è|era|erano|diventa|diventano|resta ... lung~|lunghe|lunghi|vuot~|pesant~|dur~|brutt~|infinit~|interminabil~|difficil~
@number|due|tre|quattro|cinque|sei|un|una|tanti|troppi @span|giorni ... senza
`)
const notSaidBack = phrases('@mine|non|mi')
/** What somebody else said is news: “il medico mi ha detto che…”. */
const byOthers = /^(?:ha|dice|racconta|scrive|diceva)$/
const named = phrases("il|la|lo|l'|un|una|@name")
const farthest = 4
/** What seems so of the world is small talk. */
const small =
  /^(?:piov|nevic|vento|pioggia|film|treno|pullman|tram|radio|orologio|mercat|partita|squadra|postino|dolce|stamattina|bel$|bell[oae]|buon|ottim)/
const toYou = /^(?:t[iue]|tuo|tua|le|lei)$/

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
