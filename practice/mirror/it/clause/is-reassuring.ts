import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { isPromise } from './is-promise.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const sure = 'sicur~|certo|certa|convint~|sicurissim~'
const soothes = phrases(`
andrà|passerà|finirà|andranno tutto? alla|meglio|bene|benissimo|tutto|benone
va tutto a|meglio|bene|apposto|liscio
tutto si risolve|sistema|aggiusta|aggiusterà|sistemerà|risolverà
si risolve|sistema|aggiusta|aggiusterà|sistemerà|risolverà da|ogni|sempre|tutto|presto|vedrai
vedrai|vedrà $
dai|su|tranquill~|no|sì vedrai|vedrà che
non|nn ti|le|vi|si preoccupare|preoccupate|angosci|angosciare|deprimere|agiti|abbattere|agitare|preoccupi
non|nn devi|deve? pensarci|agitarti|preoccupatevi|allarmarti|abbatterti|angosciarti|prendertela|preoccuparsi|preoccuparti|temere
non|nn ti|si devi|deve preoccupare
niente|nessuna|nessun|zero paura|ansia|panico|preoccupazione|drammi
resta|rimani|stai|sta|sta'|state|stia tranquill~|seren~|calm~|tranqui
passerà|passa pure|sempre|tutto|presto|col|vedrai|fidati
passerà anche|$
non|nn è|sarà mica? la fine di|del
non|nn è|sarà|era una|tanto|così|niente|nulla|poi|mica? così? male|niente|nulla|difficile|grave|tragedia
chi|cosa|che vuole|vuoi che ti|le|se|vuoi|sia|succeda|dicano|capiti
che sarà mai
l' hanno passata
tutto s' risolve|sistema|aggiusta
passa passa
è|sono|e' solo|soltanto un|una|due? momento|giorni|periodo|stanchezza|brutto|graffio|raffreddore|fase|timbro|formalità|sciocchezza
è|e' una passeggiata|formalità|sciocchezza|cavolata|fesseria
non|nn fare|farla|farci|farne una? caso|dramma|tragedi~|lunga|drammi
succede|capita|succedono|capitano a|anche|pure|sempre|nelle|spesso i|tutti|ai|nelle|migliori|famiglie ...
potrebbe|sarebbe|poteva essere|andare|potuto peggio
almeno tu|non? sei|avete|hai|ha|c'
c' è gente|chi|di ... peggio
è|sei|siete ancora? giovane|giovani|forte ti|hai|ne|e|ce|supererai
la vita davanti
ne farai|troverai|fai|trovi un|uno|tre|un'|altri|altre|quanti|mille
chiude|chiusa una porta
mare è pieno
era destino
finché c' è vita
non tutto il male|vien
non uccide fortifica|rafforza
volere è potere
il tempo è|medico|dottore|mette|=guarire|=curare|lenisce|=risolvere|=sistemare|=aggiustare|=passare
la vita ti|è lunga|fatta|sorriderà|sorride|continua|così|bella|va
dopo la|il pioggia|tempesta|buio|temporale
tutto passa|sistemato|posto|ok|torna
il peggio è|passa ormai|alle|passato|dietro
il signore|dio ti|non|ci|vede|provvede|chiude
@your @noun tornerà|capiranno|torneranno|cambierà|perdonerà|capirà
è|sono|ne|sn ${sure} ... che|@future
${sure} che la|il|ti|si|lo|tutto|sarà|troverai|andrà|passerà|ce|avrai
si trova|risolve sempre
c'|ce la|l' farà|farete|farai
c'|ce la|l' fa|fai|fate di|alla|benissimo|sempre|vedrai|senza|sicuramente|sicuro
non avete|hai|ci|avrai|avrà saranno? nessuna|nessun|problemi|problema
non c' è di|niente|nulla|motivo|bisogno|nessun|alcun di|da|motivo? ... essere|aver|paura|preoccuparsi|preoccuparti|temere|piangere|tristi|triste|preoccupare
tante|quante storie per
ma figurati
dai che
su che|con|coraggio|forza|dai|col morale?
sono cose che|passeggere
fra|tra un|una|qualche|poco ... te|ci|neanche|nemmeno
è|sarà un|tutto posto|ok|risolto|passato|apposto
tutto a? bene|posto|ok|apposto tranquill~|vedrai|fidati
prima o poi la|si|tutto|passerà|passa|arriva|ce
`)
const opening = phrases(`
vedrai|vedrà che
tranquill~|seren~ al|è|non|va|@det|@finite|@clitic
ma va|no|sì la|il|le|lo|non|gli
`)
/** The same, where nothing is promised beside it: “ti assicuro che passerà”. */
const vows = phrases(`
ti|le|vi|lo|gliel~ assicuro|garantisco
garantit~
`)
const real = phrases(`
non so cosa|come|se|quando
non ti|le|posso|voglio dico|prometto|dirti|assicurarti|promettere|garantirti|prometterti|dirò che|di
ti|le|ci|mi ha|hanno|dici|dice|dicono|ripetono|dicevano|diceva|dicevi|detto|ripete|avrebbero
dici|dice|dicono|diceva|dicevi|eri|nonna|zia|ripete che|tutti|dice|diceva|convint~
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
