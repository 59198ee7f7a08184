import { splitWords } from '../words/split-words.ts'

const kind = (list: string): ReadonlySet<string> => new Set(splitWords(list))

/** Nobody is told to do these: they happen, or they hold. */
export const happenings = kind(`abitare accadere ammalare apparire appartenere aumentare avere bastare bisognare
bruciare cadere capitare colpire comportare consistere convenire costare crescere crollare deludere deprimere derivare
diminuire dipendere dispiacere diventare domandare dovere durare esistere essere ferire funzionare importare
infastidire interessare invecchiare irritare mancare mancare mangiarsi morire nascere nevicare notare occorrere parere
parere peggiorare pesare piacere piovere potere riguardare risultare rovinare sapere sbattere scadere scappare
scomparire scoppiare sembrare servire significare soffocare sparire spaventare spettare stancare stressare succedere
suonare toccare tremare valere volere`)

/** What a person lives through; in the present these say back, they do not tell what to do. */
export const livedThrough = kind(`amare andare appartenere arrossire attendere avere cadere capire cedere combattere
conoscere convivere credere crescere crollare dare desiderare dire dormire dovere essere fare fuggire gestire godere
impazzire intendere intuire mentire meritare morire nutrire odiare patire pentire percepire perdere piangere potere
preferire reggere rendere resistere ricadere ricevere ridere rimanere rimpiangere ripetere ritenere riuscire rivivere
sapere scoprire sentire soffrire sopportare sopravvivere sperare stare subire temere tenere tremare uscire vedere
venire vivere volere`)

/** What is no deed. */
export const states: ReadonlySet<string> = new Set([...happenings, ...livedThrough])

/** Moves inside the talk itself, when they are about it. */
export const talkMoves = kind(`aggiornare aiutare ascoltare aspettare avvisare cercare chiamare chiedere correggere
credere dare dire fare fermare figurare guardare immaginare lasciare mandare messaggiare parlare pensare perdonare
permettere portare raccontare ricontattare ricordare ripetere rispondere salutare sapere scrivere scusare sentire
spiegare telefonare tenere trovare vedere venire whatsappare`)

/** What an order promises in the same breath: “respira e ti passa”. */
export const comforts = kind('passare aiutare servire fare togliere bastare potere dovere vedere volere convenire')

/** What notes, lists of things to do and advice begin with. */
export const steps =
  kind(`andare aspettare bere camminare cercare chiamare chiedere cominciare compilare considerare contattare
controllare coprire dare dormire evitare fare farsi fissare guardare informare iniziare iscrivere lasciare mangiare
mettere organizzare parlare partire passare pensare portare prendere prenotare presentare provare respirare ricordare
rimboccare rinnovare ripartire riposare rivolgere scrivere segnare sentire smettere staccare telefonare tenere tentare
uscire valutare`)
