import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const sure = 'sicur~|certo|certa|convint~|sicurissim~'
const soothes = phrases(`
andrà|andranno|va|vedrai|sistemerà|risolverà|andra|finirà|passerà tutto bene|meglio|posto|apposto|per
andrà|andra bene|meglio|tutto|benissimo|alla
andrà tutto
tutto si sistema|sistemerà|risolve|risolverà|aggiusta|aggiusterà
si sistema|sistemerà|risolve|risolverà|aggiusta|aggiusterà tutto|sempre|da|ogni|presto|vedrai
vedrai|vedrà che? ...
non|nn ti|vi|si|le preoccupare|preoccupi|preoccupate|angosciare|angosci|agitare|agiti|abbattere|deprimere
non|nn preoccuparti|preoccupatevi|preoccuparsi|agitarti|angosciarti|pensarci|allarmarti|temere|abbatterti
non|nn ti|si devi|deve preoccupare
non|nn devi|deve preoccuparti|preoccuparsi|temere|aver|avere
non|nn avere|abbia|aver|abbiate paura|timore|ansia
niente paura|panico|ansia
stai|sta|sta'|stia|state|stai|resta|rimani tranquill~|seren~|calm~|tranqui|buon~
tranqui|tranquill~|seren~ che|tutto|non|il|la|vedrai|andrà|si|passerà|passa
coraggio che|tutto|passerà
passerà|passa tutto|sempre|presto|anche|vedrai|pure|a|in|col|con|fidati
passa tutto|sempre|anche|presto|in|col|con|a
passerà
non è la fine del|di
non|nn è|sarà|era poi|mica|così|niente|nulla|tanto|una? così? grave|niente|nulla|male|tragedia|difficile
non|nn è niente|nulla
cosa vuoi|vuole che sia
che vuoi|sarà mai|sia
è|e' solo|soltanto|una sciocchezza|sciocchezza|fesseria|cavolata|passeggiata|fase|brutto|momento|periodo|stanchezza
una sciocchezza|fesseria
non|nn farne|fare|farci|farla una? tragedi~|dramma|drammi|caso|lunga
capita|succede|capitano|capita a|anche|pure tutti|nelle|i|ai
succede|capita anche|spesso|sempre|nelle|a ...
poteva|potrebbe|sarebbe|poteva andare|essere|potuto peggio
almeno tu|non? hai|ha|sei|avete|c'
c' è chi|gente|di sta|che peggio|dorme|soffre
c' è di peggio
sei|è|siete giovane|giovani|forte|ancora giovane|giovani? ti|hai|e|ce|supererai|ne
ti rifarai|rifai
ne trovi|troverai|farai|fai tre|altri|altre|un|uno|mille|quanti|un'
morto un papà
chiusa una porta|si
ogni|tutto cosa|quello|accade|succede|ha|che? accade|succede|ha|per una|un
per una ragione|motivo
era destino
doveva andare|succedere così
finché c' è vita|speranza
non tutto il male|vien
chi la dura
volere è potere
il tempo cura|aggiusta|sistema|risolve|passa|è
il tempo ... medico|dottore
la vita è bella|così|fatta|lunga|continua|va
domani è un|sarà|andrà altro|meglio|nuovo
tutto passa|torna|si|bene|posto|ok|sistemato
il peggio è|passa alle|passato|dietro|ormai
il sole torna|splende|dopo
sono|sn|ne|è ${sure} ... che|@future
ne sono ${sure}
${sure} che andrà|ti|ce|la|lo|il|avrai|troverai|tutto|sarà|si|passerà
ti|le|vi assicuro|garantisco che ...
garantito
di sicuro|certo ...
sicuro|sicuramente ce|andrà|lo|la|ti|troverai|passerà|supererai
ce|c' la|l' farai|farete|farà|fai|fa|farai|fate di|sicuramente|sicuro|vedrai|benissimo|sempre|anche|senza|alla|tu
ce la farai|farete|farà
ce la fai|fa|fate sicuro|sempre|benissimo|di|senza|vedrai
supererai|superi tutto|anche|quest~|pure|ogni|di|sicuramente
si supera tutto|qualsiasi|ogni|sempre
ne esci
ti passerà|passa|riderai
ci riderai|riderai
non avrai|avrà|ci|hai|avrete saranno? nessun|problemi|problema|nessuna|niente|nulla
nessun problema|nessuna preoccupazione
non c' è alcun|nessun|nulla|niente|motivo|di|bisogno motivo|di|da|di? ... preoccuparsi|temere|triste|tristi|aver|piangere|preoccuparti|essere|paura|preoccupare
è|così la vita
capita
si trova sempre|qualcosa|una|un
una soluzione si|c'
a tutto c'|si è
sono cose passeggere|che|da|di
tra|fra un|una|qualche|poco|due anno|mese|mesi|settimana|giorno|giorni|anni|tempo ... ricordi|ridere|ridi|riderai|passato|passa|starai|nulla
le lacrime asciugano|si
quante|tante storie per
ma|su figurati|dai|no|va
ma figurati
ma che vuoi|sarà
chi vuoi che
lo passi|superi
dai che
su che|dai|coraggio|forza
pensa positiv~|ai
guarda il lato
il bicchiere mezzo
con il|col tempo passa|passerà|tutto|si|andrà|vedrai|starai|ti
è|sarà tutto|un ok|posto|apposto|passato|risolto
tutto ok|posto|apposto|bene vedrai|fidati|tranquill~
non|nn ci pensare|pensarci|pensare
ti passa
prima o poi passa|passerà|arriva|si|ce|la|tutto
`)
const real = phrases(`
non so se|come|quando|cosa
non posso|voglio|ti|le prometterti|promettere|dirti|assicurarti|garantirti|prometto|dico|dirò che|di
ti|mi|ci|le ripete|ripetono|dice|dicono|diceva|dicevano|ha|hanno|dici|dicevi|detto
dicono|dice|ripete|ripetono|diceva che|tutti
temi|paura|vorresti|vorrebbe|sogni|desideri che ...
posso|non dirti
se non vieni|rispondi|ti|le|vuoi|hai|puoi|ce
per il|i|la|gli ritardo|disturbo|errori|risposta|messaggio
l' ho letto|visto
c' è speranza
può darsi
vedi|vedrai|vedrà tu|come|lei|cosa|se|quando
`)

/** Whether a sentence soothes with a certainty nobody has, makes small, or says what is always said. */
export const isReassuring = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  const match = soothes.find(words)
  if (match === undefined || real.find(words) !== undefined) return false
  if (/^(?:capita|succede|passerà)$/.test(words[match.from]?.word ?? '') && match.to - match.from === 1)
    return words.length <= 4
  return !sentence.asks || words.some(({ word }) => word === 'mai' || word === 'vuoi')
})
