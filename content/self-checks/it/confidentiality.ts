import type { SelfCheck } from '../../schema/self-check.ts'

export const confidentiality: SelfCheck = {
  objective: 'obj-confidentiality',
  questions: [
    {
      id: 'confidentiality-sister-on-the-phone',
      form: 'may-i-share',
      situation: 'Ti telefona la sorella di Karim. È in pensiero e vuole sapere se lui viene ancora al centro.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'La preoccupazione di una sorella tocca il cuore. Ma dire che viene al centro è già parlare di lui. Pensa a chi può decidere che cosa lei viene a sapere.',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'Puoi dirle che di nessuno parli al telefono. Poi chiedi a Karim che cosa vuole far sapere. Serve il suo permesso, proprio per questa cosa.',
          facts: ['conf-rule-permission'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Dire poco sembra prudente. Ma qui non c’è un bisogno che passi avanti alla scelta di Karim. Prova a partire da lui.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
        no: {
          fits: false,
          feedback:
            'Per ora non dici niente, ed è un modo di rispettare Karim. Però forse lui vuole che la sorella sappia. C’è una risposta che lascia a lui la scelta.',
          facts: ['conf-rule-permission'],
        },
      },
    },
    {
      id: 'confidentiality-what-you-may-tell',
      form: 'sort',
      situation: 'Marta e tu vi vedete da poco. Queste cose possono succedere.',
      cards: [
        {
          id: 'talk-early',
          text: 'Parlare di riservatezza con lei già nei primi incontri.',
          pile: 'peer-support',
          feedback: 'Parlarne presto, nei dettagli, aiuta tutte e due a stare bene e al sicuro.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'promise-secret',
          text: 'Prometterle che ogni cosa resta fra voi, per sempre.',
          pile: 'not-its-job',
          feedback: 'Ci sono eccezioni, e un’équipe può sapere le stesse cose. È meglio dirlo che promettere troppo.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'tell-all',
          text: 'Raccontarle tutta la tua vita perché lei si fidi.',
          pile: 'not-its-job',
          feedback: 'Che cosa dire di te lo decidi tu. Nessuno deve raccontare ciò che lo mette a disagio.',
          facts: ['conf-rule-own-story'],
        },
        {
          id: 'ask-permission',
          text: 'Chiederle il permesso prima di parlare di lei con lo sportello.',
          pile: 'peer-support',
          feedback: 'Di regola si parla di una persona solo con il suo permesso, proprio per quella cosa.',
          facts: ['conf-rule-permission'],
        },
      ],
    },
  ],
}
