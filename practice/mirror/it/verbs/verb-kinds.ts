import { splitWords } from '../words/split-words.ts'

const kind = (list: string): ReadonlySet<string> => new Set(splitWords(list))

/** Nobody is told to do these: they happen, or they hold. */
export const happenings = kind(`
  sembrare diventare parere mancare bastare importare capitare costare durare significare risultare interessare toccare accadere
  succedere servire piacere dispiacere dipendere comportare riguardare esistere valere spettare nascere crescere morire
  cadere piovere nevicare convenire bisognare apparire scomparire derivare consistere appartenere bruciare scadere
  scoppiare crollare tremare pesare mancare funzionare aumentare diminuire peggiorare spaventare stancare
  ferire rovinare soffocare mangiarsi scappare sparire invecchiare ammalare stressare infastidire irritare deludere
  avere essere potere dovere volere sapere parere suonare abitare sbattere colpire deprimere occorrere domandare notare`)

/** What a person lives through; in the present these say back, they do not tell what to do. */
export const livedThrough = kind(`
  sentire vivere soffrire temere credere capire perdere ricevere conoscere preferire riuscire patire subire crescere
  cadere morire vedere sapere volere dovere potere avere essere percepire sperare desiderare amare odiare dormire fuggire
  piangere tremare ridere venire uscire rimanere tenere appartenere sopravvivere resistere meritare rivivere
  dire dare stare fare andare godere cedere gestire sopportare reggere convivere ripetere
  attendere ritenere scoprire combattere ricadere nutrire mentire rimpiangere
  intuire impazzire arrossire pentire intendere rendere crollare`)

/** What is no deed. */
export const states: ReadonlySet<string> = new Set([...happenings, ...livedThrough])

/** Moves inside the talk itself, when they are about it. */
export const talkMoves = kind(`
  raccontare dire scrivere parlare spiegare rispondere chiamare telefonare aspettare scusare perdonare sentire guardare
  vedere ascoltare immaginare figurare fare dare tenere correggere ripetere lasciare mandare avvisare aggiornare chiedere
  pensare ricordare sapere credere permettere aiutare portare ricontattare messaggiare whatsappare cercare fermare salutare
  venire trovare`)

/** What an order promises in the same breath: “respira e ti passa”. */
export const comforts = kind('passare aiutare servire fare togliere bastare potere dovere vedere volere convenire')

/** What notes, lists of things to do and advice begin with. */
export const steps =
  kind(`provare chiamare parlare andare chiedere scrivere cercare rivolgere telefonare contattare iniziare cominciare
  prendere fare tentare passare portare compilare prenotare presentare uscire tenere mettere evitare smettere iscrivere
  ricordare controllare rinnovare staccare respirare camminare dare organizzare segnare bere mangiare riposare sentire
  informare valutare considerare pensare ripartire partire lasciare aspettare fissare dormire farsi rimboccare coprire guardare`)
