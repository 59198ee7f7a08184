import type { SelfCheck } from '../../schema/self-check.ts'

export const types: SelfCheck = {
  objective: 'obj-types',
  questions: [
    {
      id: 'types-groups',
      form: 'true-or-false',
      statement: 'Probabilmente la forma di peer support più diffusa è il gruppo.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Probabilmente è così. E dai gruppi di mutuo aiuto e di auto-aiuto è nato il peer support organizzato.',
          facts: ['is-groups'],
        },
        false: {
          fits: false,
          feedback:
            'Forse pensi agli incontri a due, dentro un servizio. Quella però è una forma più nuova. Prova con l’altra risposta.',
          facts: ['is-groups', 'is-agents'],
        },
      },
    },
    {
      id: 'types-nothing-to-give',
      form: 'choose-reply',
      situation: 'Sei in un gruppo di mutuo aiuto. Goran parla per la prima volta.',
      words: 'Io qui prendo e basta. Da dare non ho niente, con la vita che ho fatto.',
      replies: [
        {
          id: 'contradict',
          words: 'Ma no! Ognuno ha qualcosa da dare. Prima o poi lo vedi anche tu.',
          fits: false,
          feedback:
            'L’idea c’è: ognuno ha qualcosa da dare. Ma qui copre quello che Goran sente adesso. Cerca una risposta che prima lo ascolta.',
          facts: ['val-reciprocity-1', 'is-many'],
        },
        {
          id: 'reflect',
          words: 'Ti sembra di prendere e basta. A me, oggi, sentirti ha fatto bene.',
          fits: true,
          feedback:
            'Gli ridici come si sente, e aggiungi che effetto ha su di te. In un gruppo tanti cercano e danno sostegno, anche nello stesso momento.',
          facts: ['is-many', 'val-reciprocity-1'],
        },
        {
          id: 'task',
          words: 'Allora la prossima volta porta tu i biscotti, così non ti senti in debito.',
          fits: false,
          feedback:
            'Un gesto pratico può far piacere. Però sceglie per lui che cosa dare, e in fretta. Quale risposta parte da Goran?',
          facts: ['val-reciprocity-3', 'why-own-answers-2'],
        },
      ],
    },
    {
      id: 'types-one-definition',
      form: 'true-or-false',
      statement: 'Il peer support è uno solo, e ha una definizione precisa.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Una definizione precisa farebbe comodo. Ma il peer support si adatta alle persone, e per questo è difficile fissarlo. Dai un’occhiata all’altra risposta.',
          facts: ['is-definition-2', 'is-definition-3'],
        },
        false: {
          fits: true,
          feedback:
            'Una definizione stretta è difficile. Al centro ci sono persone con un’esperienza simile, che si sostengono. Le forme, però, sono tante, e vivono una accanto all’altra.',
          facts: ['is-definition-1', 'is-definition-2', 'is-definition-3'],
        },
      },
    },
    {
      id: 'types-scenes',
      form: 'sort',
      situation: 'Ecco alcune scene di una settimana qualunque.',
      cards: [
        {
          id: 'thursday-circle',
          text: 'Otto persone si trovano il giovedì. Parlano a turno e si sostengono.',
          pile: 'peer-support',
          feedback: 'È un gruppo: tanti danno e tanti ricevono. Così tenere un equilibrio è più facile.',
          facts: ['is-groups', 'is-many'],
        },
        {
          id: 'new-pills',
          text: 'Una dottoressa cambia la cura di Sergio.',
          pile: 'not-its-job',
          feedback: 'Le cure toccano ai medici. Chi fa peer support non offre cure.',
          facts: ['val-equity-3'],
        },
        {
          id: 'monday-pair',
          text: 'In un servizio, Malik vede Sara ogni lunedì. Ha vissuto cose simili e si è formato.',
          pile: 'peer-support',
          feedback: 'È la forma a due, dentro un servizio. È più nuova, ed è quella di questo corso.',
          facts: ['is-agents', 'is-two', 'is-scope'],
        },
        {
          id: 'lecture',
          text: 'Un esperto spiega a venti persone come vivere meglio.',
          pile: 'not-its-job',
          feedback:
            'Può essere interessante. Ma il peer support è una relazione fra chi ha vissuto cose simili, senza soluzioni già pronte.',
          facts: ['why-own-answers-1', 'is-definition-1'],
        },
        {
          id: 'at-the-station',
          text: 'In stazione, chi ci ha dormito sta accanto a chi è appena arrivato.',
          pile: 'peer-support',
          feedback: 'Probabilmente succede da tempo, in modo spontaneo, fra chi ha vissuto senza una casa.',
          facts: ['is-history-3'],
        },
      ],
    },
    {
      id: 'types-same-story',
      form: 'true-or-false',
      statement: 'Due persone possono essere pari anche con storie diverse.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Si può essere pari per un tratto comune, come l’età, o per una cosa fatta insieme. Ognuno ha la sua storia. Capirsi resta possibile.',
          facts: ['is-peers-1', 'is-peers-2', 'why-differ-2', 'why-differ-3'],
        },
        false: {
          fits: false,
          feedback:
            'Una storia uguale sembra dare più sicurezza. Ma simile non vuol dire uguale, e un legame può nascere lo stesso. Prova a rivederla così.',
          facts: ['why-differ-1', 'why-differ-3'],
        },
      },
    },
    {
      id: 'types-what-are-you',
      form: 'choose-reply',
      situation: 'Fai peer support in un servizio. Vedi Aurora da due settimane.',
      words: 'Non ho capito che cosa ci fai qui. Sei come un amico, o lavori per loro?',
      replies: [
        {
          id: 'pal',
          words: 'Fai conto che siamo amici. Chiamami a qualunque ora, anche di notte.',
          fits: false,
          feedback:
            'Vuoi accorciare la distanza, e la relazione è davvero vicina. Ma è anche quasi professionale, e «qualunque ora» promette molto. Guarda dove le due cose stanno insieme.',
          facts: ['conf-mutual-1', 'conf-agree-3'],
        },
        {
          id: 'staff',
          words: 'Lavoro qui. Per il resto c’è il foglio all’ingresso.',
          fits: false,
          feedback:
            'Il servizio c’entra, certo. Ma chi fa peer support ha un posto suo, diverso da quello dei professionisti. Un’altra risposta lo racconta di più.',
          facts: ['why-valued-5', 'is-two'],
        },
        {
          id: 'peer',
          words: 'Ho vissuto cose simili, e per stare qui ho fatto un corso. Che cosa ti sarebbe utile da me?',
          fits: true,
          feedback:
            'Dici chi sei: una persona con un’esperienza simile, formata per il ruolo. E che cosa è utile lo guardate insieme.',
          facts: ['agent-who-1', 'agent-trained', 'is-two', 'val-reciprocity-3'],
        },
      ],
    },
    {
      id: 'types-little-written',
      form: 'true-or-false',
      statement:
        'Chi ha scritto il corso ha trovato poco sul peer support fra persone senza dimora. Quindi prima non c’era.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Il ragionamento fila, a prima vista. Ma quello che non si trova scritto può esserci lo stesso. Prova a pensare a che cosa succede fra le persone, ogni giorno.',
          facts: ['is-history-2', 'is-history-3'],
        },
        false: {
          fits: true,
          feedback:
            'Finora se ne parla soprattutto nella salute mentale e nell’uso di sostanze. Ma probabilmente, in modo spontaneo, c’è stato anche fra persone senza dimora.',
          facts: ['is-history-1', 'is-history-2', 'is-history-3'],
        },
      },
    },
    {
      id: 'types-group-or-two',
      form: 'choose-reply',
      situation: 'Sei tu a cercare peer support. Ci sono un gruppo e incontri a due. Ti accoglie Dario.',
      words: 'Secondo me per te va meglio il gruppo. Ti segno per giovedì?',
      replies: [
        {
          id: 'hear-both',
          words: 'Prima raccontami come sono tutti e due, così scelgo.',
          fits: true,
          feedback: 'Le forme sono più di una, e vuoi conoscerle. Così la scelta resta tua.',
          facts: ['is-definition-3', 'val-empowerment-4'],
        },
        {
          id: 'obey',
          words: 'Va bene, se lo dici tu vado al gruppo. Ne sai di sicuro più di me.',
          fits: false,
          feedback:
            'Fidarsi aiuta. Però così sceglie lui per te, e voi due siete alla pari. C’è un modo per tenere la scelta in mano?',
          facts: ['why-own-answers-2', 'val-equity-1'],
        },
        {
          id: 'walk-out',
          words: 'Lascia stare. Qui decidete sempre tutto voi.',
          fits: false,
          feedback:
            'La rabbia si capisce: stava decidendo un altro. Ma così resta fuori anche quello che cercavi. Un’altra risposta dice la sua e rimane.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4'],
        },
      ],
    },
  ],
}
