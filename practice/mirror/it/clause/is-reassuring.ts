import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { isPromise } from './is-promise.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const sure = 'sicur~|certo|certa|convint~|sicurissim~'
const soothes = phrases(`
passerà|andrà|finirà|andranno tutto? alla|tutto|bene|meglio|benissimo|benone
va tutto a|bene|meglio|apposto|liscio
tutto si risolve|sistema|aggiusta|sistemerà|risolverà|aggiusterà
si risolve|sistema|aggiusta|sistemerà|risolverà|aggiusterà da|tutto|sempre|presto|vedrai|ogni
vedrai|vedrà $
su|tranquill~|dai|no|sì vedrai|vedrà che
non|nn ti|le|vi|si preoccupare|preoccupi|preoccupate|deprimere|angosciare|angosci|agiti|agitare|abbattere
non|nn deve|devi? temere|pensarci|preoccuparti|preoccuparsi|preoccupatevi|prendertela|angosciarti|allarmarti|agitarti|abbatterti
non|nn ti|si deve|devi preoccupare
niente|nessuna|nessun|zero paura|ansia|panico|drammi|preoccupazione
resta|sta|stai|rimani|stia|state|sta' tranquill~|seren~|calm~|tranqui
passerà|passa col|tutto|sempre|pure|presto|vedrai|fidati
passerà anche|$
non|nn è|sarà mica? la fine di|del
non|nn è|sarà|era una|niente|nulla|tanto|così|poi|mica? così? niente|nulla|male|difficile|tragedia|grave
che|cosa|chi vuole|vuoi che ti|le|se|vuoi|sia|succeda|dicano|capiti
che sarà mai
l' hanno passata
tutto s' risolve|sistema|aggiusta
passa passa
è|sono|e' solo|soltanto un|una|due? momento|giorni|sciocchezza|formalità|periodo|timbro|stanchezza|raffreddore|graffio|fase|brutto
è|e' una passeggiata|sciocchezza|formalità|fesseria|cavolata
non|nn fare|farla|farne|farci una? caso|dramma|drammi|lunga|tragedi~
succede|capita|succedono|capitano a|sempre|anche|pure|nelle|spesso i|ai|tutti|nelle|migliori|famiglie ...
sarebbe|potrebbe|poteva essere|andare|potuto peggio
almeno tu|non? sei|hai|ha|avete|c'
c' è di|chi|gente ... peggio
sei|è|siete ancora? giovane|giovani|forte ti|hai|ne|e|ce|supererai
la vita davanti
ne fai|trovi|troverai|farai un|tre|un'|uno|altri|altre|mille|quanti
chiusa|chiude una porta
mare è pieno
era destino
finché c' è vita
non tutto il male|vien
non uccide rafforza|fortifica
volere è potere
il tempo è|medico|mette|dottore|=sistemare|=risolvere|=passare|=aggiustare|lenisce|=guarire|=curare
la vita ti|è così|va|bella|continua|lunga|sorriderà|sorride|fatta
dopo la|il pioggia|temporale|tempesta|buio
tutto ok|posto|passa|torna|sistemato
il peggio è|passa alle|passato|dietro|ormai
il signore|dio ti|ci|non|vede|chiude|provvede
@your @noun tornerà|torneranno|perdonerà|capirà|capiranno|cambierà
è|sono|ne|sn ${sure} ... che|@future
ne sono ${sure}
${sure} che ti|la|il|lo|sarà|si|tutto|ce|passerà|avrai|troverai|andrà
si trova|risolve sempre
c'|ce la|l' farà|farai|farete
c'|ce la|l' fa|fai|fate di|alla|sempre|vedrai|benissimo|senza|sicuro|sicuramente
non hai|avete|ci|avrai|avrà saranno? problema|problemi|nessuna|nessun
non c' è di|niente|nulla|bisogno|motivo|nessun|alcun di|da|motivo? ... essere|aver|paura|temere|piangere|preoccuparti|preoccuparsi|preoccupare|tristi|triste
tante|quante storie per
ma figurati
dai che
su che|con|col|dai|coraggio|forza morale?
sono cose che|passeggere
tra|fra un|una|qualche|poco ... ci|te|neanche|nemmeno
è|sarà un|tutto ok|posto|passato|risolto|apposto
tutto a? bene|ok|posto|apposto tranquill~|vedrai|fidati
non|nn ci pensare
prima o poi la|si|tutto|ce|passerà|passa|arriva
`)
const opening = phrases(`
vedrai|vedrà che
tranquill~|seren~ è|al|non|va|@det|@clitic|@finite
ma va|no|sì le|la|il|lo|gli|non
`)
/** The same, where nothing is promised beside it: “ti assicuro che passerà”. */
const vows = phrases(`
ti|le|vi|lo|gliel~ garantisco|assicuro
garantit~
`)
const real = phrases(`
non so cosa|come|se|quando
non ti|le|posso|voglio prometto|dico|dirti|prometterti|promettere|garantirti|assicurarti|dirò che|di
ti|le|ci|mi ha|dici|dice|diceva|dicevi|detto|hanno|dicono|ripetono|dicevano|ripete|avrebbero
dici|dice|diceva|dicevi|eri|dicono|ripete|zia|nonna che|dice|diceva|tutti|convint~
`)

/** Whether a sentence soothes with a certainty nobody has, makes small, or says what is always said. */
export const isReassuring = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  const soothed =
    opening.matchAt(words, 0) !== undefined ||
    soothes.find(words) !== undefined ||
    (vows.find(words) !== undefined && !isPromise(sentence))
  if (!soothed || real.find(words) !== undefined) return false
  return !sentence.asks || words.some(({ word }) => word === 'mai' || word === 'vuoi')
})
