import type { ConversationTitles } from '../../schema/conversation.ts'

/** What a list shows of each, by id; by far smaller than the words of a conversation. */
export const titles: ConversationTitles = {
  'bench-by-the-station': {
    title: 'La panchina vicino alla stazione',
    minutes: 2,
    line: 'Dumitru dorme fuori da quando la fabbrica ha chiuso.',
    serves: ['val-acceptance', 'duty-relationships', 'duty-listening'],
  },
  'the-dog-stays-too': {
    title: 'Resta anche il cane',
    minutes: 5,
    line: 'Katia dorme in macchina con il suo cane, Brina.',
    serves: ['val-empowerment', 'duty-resources', 'fn-linkage'],
  },
  'letters-unopened': {
    title: 'Le lettere chiuse',
    minutes: 5,
    line: 'Aldo ha una stanza in una casa di accoglienza.',
    serves: ['fn-daily', 'fn-social-emotional', 'val-acceptance'],
  },
  'back-to-drinking': {
    title: 'Sette mesi',
    minutes: 8,
    line: 'Samira non beveva da sette mesi. Il venerdì fa il pane nella cucina del centro, e insegna agli altri.',
    contentNote: 'Si parla di bere di nuovo, e della morte di una madre. La parte più dura si può saltare.',
    serves: ['val-hope', 'fn-social-emotional', 'conf-rule-permission'],
  },
  'he-found-me': {
    title: 'La luce spenta',
    minutes: 8,
    line: 'Luz vive da due mesi in una casa di accoglienza, lontano da un uomo che le ha fatto del male.',
    contentNote:
      'Si parla di un ex compagno violento e della paura. La parte più dura si può saltare. In caso di pericolo vero, la scheda sicurezza è sempre aperta.',
    serves: ['fn-social-emotional', 'conf-rule-need', 'conf-rule-team', 'val-empowerment'],
  },
  'first-night-key': {
    title: 'La prima notte con la chiave',
    minutes: 2,
    line: 'Goran ha avuto oggi le chiavi di una casa tutta sua, dopo sei anni.',
    serves: ['fn-ongoing', 'val-empathy'],
  },
  'at-the-counter': {
    title: 'Allo sportello',
    minutes: 5,
    line: 'Blessing ha un appuntamento in comune per la residenza.',
    serves: ['duty-accompany', 'val-equity', 'fn-linkage'],
  },
  'do-not-tell-anyone': {
    title: 'Non dirlo a nessuno',
    minutes: 5,
    line: 'Matteo vive in un appartamento seguito da un’équipe.',
    serves: ['conf-rule-team', 'conf-rule-permission', 'conf-rule-need', 'duty-relationships'],
  },
  'what-would-you-do': {
    title: 'Tu che faresti?',
    minutes: 2,
    line: 'Teresa vive in una casa di accoglienza. Suo fratello Nino, dopo undici anni di silenzio, le offre una stanza al paese.',
    serves: ['val-experience', 'fn-social-emotional', 'val-empowerment', 'conf-rule-own-story'],
  },
  'voices-at-night': {
    title: 'Le voci, di notte',
    minutes: 8,
    line: 'Ibrahim sente delle voci, la notte, e dorme poco.',
    contentNote:
      'Qui si parla di voci che una persona sente, e di pensieri di togliersi la vita. Quella parte si può saltare.',
    serves: ['val-equity', 'val-empathy', 'fn-social-emotional', 'conf-rule-need'],
  },
  'my-children-think-i-travel': {
    title: 'Saluti da Lisbona',
    minutes: 5,
    line: 'Ramona vive in una casa d’accoglienza, e i suoi figli stanno dalla nonna.',
    serves: ['val-empathy', 'val-acceptance', 'conf-rule-own-story', 'conf-rule-permission'],
  },
  'papers-and-waiting': {
    title: 'Torni tra un mese',
    minutes: 5,
    line: 'Tesfay aspetta da undici mesi che gli rinnovino i documenti.',
    serves: ['duty-resources', 'fn-linkage', 'duty-accompany', 'val-hope'],
  },
  'the-choir': {
    title: 'La seconda voce',
    minutes: 2,
    line: 'Nadia ha lasciato la casa d’accoglienza a marzo, per una stanza tutta sua.',
    serves: ['duty-recreation', 'duty-networks', 'val-reciprocity'],
  },
  'you-never-answered': {
    title: 'Non mi hai risposto',
    minutes: 5,
    line: 'Kevin ti scrive sul telefono del servizio. Venerdì sera ti ha mandato un messaggio, poi altri sei.',
    serves: ['val-reciprocity', 'duty-relationships', 'duty-networks', 'conf-rule-own-story'],
  },
  'lend-me-fifty': {
    title: 'Mi presti cinquanta?',
    minutes: 5,
    line: 'Silvana ha vissuto due anni in un camper, e ora divide un alloggio.',
    serves: ['val-reciprocity', 'duty-relationships', 'fn-daily', 'conf-rule-own-story'],
  },
  'goals-on-a-napkin': {
    title: 'Tre righe su un tovagliolo',
    minutes: 8,
    line: 'Yusuf dorme in una struttura e dà una mano nella cucina della mensa.',
    serves: ['duty-goals', 'fn-ongoing', 'val-empowerment', 'val-hope'],
  },
  'coming-out-at-the-shelter': {
    title: 'Il cartellino sul letto',
    minutes: 5,
    line: 'Alex dorme da dieci giorni in un dormitorio. È una persona non binaria: non si riconosce né come uomo né come donna.',
    serves: ['val-equity', 'val-acceptance', 'conf-rule-permission', 'conf-rule-team'],
  },
  'hospital-corridor': {
    title: 'In corridoio, all’ospedale',
    minutes: 8,
    line: 'Pietro ha dormito per anni in un furgone, e adesso ha un letto in una struttura.',
    serves: ['duty-listening', 'conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'duty-accompany'],
  },
}
