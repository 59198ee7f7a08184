import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { isPromise } from './is-promise.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const sure = 'sicur~|certo|certa|convint~|sicurissim~'
const soothes = phrases(`
andrà|andranno|finirà|passerà tutto? bene|benone|benissimo|meglio|tutto|alla
va tutto bene|meglio|a|apposto|liscio
tutto si sistema|sistemerà|risolve|risolverà|aggiusta|aggiusterà
si sistema|sistemerà|risolve|risolverà|aggiusta|aggiusterà tutto|sempre|da|ogni|presto|vedrai
vedrai|vedrà $
dai|no|sì|su|tranquill~ vedrai|vedrà che
non|nn ti|vi|si|le preoccupare|preoccupi|preoccupate|angosciare|angosci|agitare|agiti|abbattere|deprimere
non|nn devi|deve? preoccuparti|preoccupatevi|preoccuparsi|agitarti|angosciarti|pensarci|allarmarti|temere|abbatterti|prendertela
non|nn ti|si devi|deve preoccupare
niente|zero|nessun|nessuna paura|panico|ansia|drammi|preoccupazione
stai|sta|sta'|stia|state|resta|rimani tranquill~|seren~|calm~|tranqui
passerà|passa tutto|sempre|presto|vedrai|pure|col|fidati
passerà $|anche
non|nn è|sarà mica? la fine del|di
non|nn è|sarà|era poi|mica|così|niente|nulla|tanto|una? così? grave|niente|nulla|male|tragedia|difficile
cosa|che|chi vuoi|vuole che sia|succeda|dicano|capiti|vuoi|le|ti|se
che sarà mai
l' hanno passata
tutto s' aggiusta|sistema|risolve
passa passa
è|e'|sono solo|soltanto un|una|due? sciocchezza|fase|momento|periodo|timbro|formalità|raffreddore|stanchezza|graffio|giorni|brutto
è|e' una sciocchezza|fesseria|cavolata|passeggiata|formalità
non|nn farne|fare|farci|farla una? tragedi~|dramma|drammi|caso|lunga
capita|capitano|succede|succedono a|anche|pure|spesso|sempre|nelle tutti|nelle|i|ai|migliori|famiglie ...
poteva|potrebbe|sarebbe|poteva andare|essere|potuto peggio
almeno tu|non? hai|ha|sei|avete|c'
c' è chi|gente|di ... peggio
sei|è|siete ancora? giovane|giovani|forte ti|hai|e|ce|supererai|ne
la vita davanti
ne trovi|troverai|farai|fai tre|altri|altre|un|uno|mille|quanti|un'
chiude|chiusa una porta
mare è pieno
era destino
finché c' è vita
non tutto il male|vien
non uccide fortifica|rafforza
volere è potere
il tempo =guarire|=curare|=aggiustare|=sistemare|=risolvere|=passare|mette|è|lenisce|medico|dottore
la vita è|ti bella|così|fatta|lunga|continua|va|sorride|sorriderà
dopo la|il pioggia|tempesta|temporale|buio
tutto passa|torna|posto|ok|sistemato
il peggio è|passa alle|passato|dietro|ormai
il signore|dio vede|provvede|ci|non|ti|chiude
@your @noun capirà|tornerà|perdonerà|cambierà|capiranno|torneranno
sono|sn|ne|è ${sure} ... che|@future
ne sono ${sure}
${sure} che andrà|ti|ce|la|lo|il|avrai|troverai|tutto|sarà|si|passerà
si trova|risolve sempre
ce|c' la|l' farai|farete|farà
ce|c' la|l' fai|fa|fate di|sicuramente|sicuro|vedrai|benissimo|sempre|senza|alla
non avrai|avrà|ci|hai|avete saranno? nessun|problemi|problema|nessuna
non c' è alcun|nessun|nulla|niente|motivo|di|bisogno motivo|di|da|di? ... preoccuparsi|temere|triste|tristi|aver|piangere|preoccuparti|essere|paura|preoccupare
quante|tante storie per
ma figurati
dai che
su che|dai|coraggio|forza|col|con morale?
sono cose che|passeggere
tra|fra un|una|qualche|poco ... te|ci|neanche|nemmeno
è|sarà tutto|un ok|posto|apposto|passato|risolto
tutto a? ok|posto|apposto|bene vedrai|fidati|tranquill~
non|nn ci pensare
prima o poi passa|passerà|arriva|si|ce|la|tutto
`)
const opening = phrases(`
vedrai|vedrà che
tranquill~|seren~ @det|@finite|@clitic|al|è|va|non
ma no|va|sì non|gli|le|lo|il|la
`)
/** The same, where nothing is promised beside it: “ti assicuro che passerà”. */
const vows = phrases(`
ti|le|vi|gliel~|lo assicuro|garantisco
garantit~
`)
const real = phrases(`
non so se|come|quando|cosa
non posso|voglio|ti|le prometterti|promettere|dirti|assicurarti|garantirti|prometto|dico|dirò che|di
ti|mi|ci|le ripete|ripetono|dice|dicono|diceva|dicevano|ha|hanno|dici|dicevi|avrebbero|detto
dici|dicevi|dicono|dice|ripete|diceva|eri|zia|nonna che|tutti|dice|convint~|diceva
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
