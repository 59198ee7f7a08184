import type { Paper } from '../schema/paper.ts'

export const paper: Paper = {
  peerSheet: {
    title: 'Che cosa puoi aspettarti da me',
    intro: 'Questo foglio è tuo. Lo leggiamo e lo completiamo insieme. Il tuo nome qui non serve.',
    front: [
      {
        id: 'peer-sheet-who',
        title: 'Chi sono',
        lines: [
          'Faccio peer support. Anch’io ho vissuto qualcosa di difficile, forse simile a quello che vivi tu.',
          'Simile non vuol dire uguale. La tua storia la conosci tu.',
        ],
        blanks: ['Mi chiamo', 'Mi trovi qui, in questi giorni', 'Di solito rispondo entro'],
        facts: ['agent-who-1', 'why-differ-1', 'why-differ-2', 'val-experience-1'],
      },
      {
        id: 'peer-sheet-do',
        title: 'Che cosa faccio',
        lines: [
          'Ti ascolto con attenzione.',
          'Se vuoi, ti racconto che cosa ho vissuto e che cosa funziona per me. Se provarlo, lo decidi tu.',
          'Gli obiettivi li scegli tu. Io ti incoraggio.',
          'Se me lo chiedi, vengo con te a un appuntamento. Ti sto accanto e non parlo al posto tuo.',
          'Ti do una mano a trovare e usare i servizi.',
        ],
        facts: ['duty-listening', 'why-not-advice-2', 'duty-goals', 'duty-accompany', 'duty-resources'],
      },
      {
        id: 'peer-sheet-do-not',
        title: 'Che cosa non faccio',
        lines: [
          'Non faccio diagnosi e non do cure mediche.',
          'Non do risposte già pronte. Le cerchiamo, e scegli tu.',
          'Non comando. Qui valiamo uguale.',
        ],
        facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'why-own-answers-1', 'why-own-answers-3'],
      },
      {
        id: 'peer-sheet-between-us',
        title: 'Quello che resta fra noi',
        lines: [
          'Di regola non dico ad altri quello che mi racconti. Posso dire una cosa se tu dai il permesso per quella.',
          'Anche con il tuo permesso, dico solo quello che serve.',
          'Anche tu puoi sapere molto di me. Decidiamo insieme come tenerlo fra noi.',
          'Di te racconti quello che vuoi. Nessuno dovrebbe spingerti a dire di più. Vale anche per me.',
        ],
        facts: [
          'conf-rule-permission',
          'conf-rule-need',
          'conf-mutual-2',
          'conf-agree-1',
          'conf-agree-2',
          'conf-rule-own-story',
        ],
      },
    ],
    back: [
      {
        id: 'peer-sheet-limits',
        title: 'I limiti, da sapere prima',
        lines: [
          'L’équipe: forse altre persone del servizio lavorano con te e con me. Allora è probabile che fra noi si sappiano le stesse cose.',
          'Il pericolo: può esserci un danno grave in arrivo, per te o per altri. Per evitarlo posso dover dire una parte di quello che so. Se posso, prima lo dico a te.',
          'La legge: i miei doveri cambiano con il Paese, il ruolo e il contratto. La mia organizzazione mi dice che cosa devo segnalare.',
        ],
        blanks: ['Chi c’è nella mia équipe', 'Che cosa devo segnalare'],
        facts: ['conf-rule-team', 'conf-exceptions', 'conf-law-1', 'conf-law-2', 'conf-rule-organisation'],
      },
      {
        id: 'peer-sheet-stop',
        title: 'Come dire basta',
        lines: [
          'Puoi dire «di questo non parlo» o «per oggi basta». Il motivo non serve.',
          'Puoi saltare un incontro. Puoi anche decidere di non vederci più.',
          'Se qualcosa fra noi non va, dimmelo come ti viene. Vediamo insieme che cosa cambiare.',
        ],
        blanks: ['La parola o il segno che vuol dire «basta»'],
        facts: ['val-empowerment-4', 'val-reciprocity-3', 'val-reciprocity-4', 'val-acceptance-1'],
      },
      {
        id: 'peer-sheet-complain',
        title: 'Se vuoi fare un reclamo',
        lines: [
          'Puoi dirlo a me. Puoi anche dirlo a un’altra persona, senza passare da me.',
          'La mia organizzazione deve dire chiaro come si tratta quello che è riservato. Puoi chiederlo.',
        ],
        blanks: ['A chi puoi dirlo', 'Telefono o indirizzo'],
        facts: ['conf-rule-organisation', 'conf-law-2'],
      },
      {
        id: 'peer-sheet-rules',
        title: 'Le regole che ci diamo noi due',
        lines: ['Ne parliamo nei primi incontri, finché le vediamo allo stesso modo. Poi possiamo cambiarle.'],
        blanks: ['Prima regola', 'Seconda regola', 'Ne riparliamo il giorno'],
        facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
      },
    ],
  },
  sources: [
    { id: 'src-atl', text: 'Formazione ATL, Unità 1: Peer support' },
    { id: 'src-peer2peer', text: 'Scottish Recovery Network, Fundación INTRAS e altri (2015), corso Peer2Peer' },
    {
      id: 'src-toolkit',
      text: 'Greater Victoria Coalition to End Homelessness (2019), Peer Housing Support: Program Toolkit',
    },
    { id: 'src-barker', text: 'Barker e altri (2019)' },
    { id: 'src-lawn', text: 'Lawn e altri (2008)' },
  ],
}
