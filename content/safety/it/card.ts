import type { SafetyCard } from '../../schema/safety.ts'

export const safetyCard = {
  title: 'Scheda sicurezza',
  notice: 'Accanto non è un servizio di emergenza. Un pericolo può sfuggirgli.',
  parts: [
    {
      id: 'danger-now',
      title: 'C’è pericolo adesso',
      steps: [
        'Chiama il 112, o il numero di emergenza del tuo Paese.',
        'Se il pericolo è anche per te, prima vai via da lì.',
        'Di’ dove sei e che cosa succede.',
        'Chi risponde al 112 può mandare anche la polizia.',
        'Poi chiama il tuo supervisore.',
      ],
    },
    {
      id: 'want-to-die',
      title: 'Dice o scrive che vuole morire',
      steps: [
        'Questo peso non è solo tuo. Chiama ora il tuo supervisore.',
        'Rispondi presto, con poche parole. Meglio per telefono che per mail.',
        'Chiedi in modo diretto: «Stai pensando di toglierti la vita?»',
        'Chiedi dov’è, e se ora è al sicuro.',
        'Di’ che non puoi tenerlo per te. Di’ a chi lo dirai.',
        'C’è pericolo adesso? O non risponde e temi il peggio? Chiama il numero di emergenza. Di’ il luogo, il nome e che cosa ha scritto o detto.',
        'Dopo, cerca qualcuno per te.',
      ],
    },
    {
      id: 'violence',
      title: 'Violenza da una persona vicina',
      steps: [
        'Prima chiedi: «Qui puoi scrivere o parlare senza rischi?»',
        'Credi a quello che ti dice.',
        'C’è una linea contro la violenza. È anche per te, che lo sai.',
        'Non affrontare chi fa violenza. Non cercare di mettere pace.',
        'Non spingere ad andare via. Quando si lascia, il pericolo può salire.',
        'Non scrivere il piano da nessuna parte. Non mandare numeri a una mail che può leggere chi fa violenza.',
      ],
    },
    {
      id: 'child-in-danger',
      title: 'Un bambino è in pericolo',
      steps: [
        'Chiama la linea di emergenza per i bambini. Se non c’è, chiama il numero di emergenza.',
        'Per un consiglio può esserci un’altra linea. Guarda i numeri del tuo Paese.',
      ],
    },
    {
      id: 'not-sure',
      title: 'Non so se è pericolo',
      steps: [
        'Chiedi al tuo supervisore o alla tua persona di riferimento.',
        'Per chiedere non serve fare nomi.',
        'Va bene anche per un dubbio piccolo.',
      ],
    },
    {
      id: 'and-me',
      title: 'E io?',
      steps: ['Le stesse linee sono anche per te.', 'Chi sostiene te? Chiama o scrivi a una di quelle persone.'],
    },
  ],
  limits: {
    title: 'Dire i limiti al primo incontro',
    intro: 'Sono idee: usa parole tue. Dille insieme, perché una sola può promettere troppo.',
    words: [
      'Quello che mi racconti non lo passo ad altri, se tu non vuoi.',
      'Ci sono dei limiti. Se la tua vita o quella di altri è in grave pericolo, cerco aiuto.',
      'Se posso, prima lo dico a te.',
      'Dico solo quello che serve, a chi serve.',
      'Nella mia équipe lo sanno anche: {persone}.',
      'Il mio servizio mi chiede anche di: {compito}.',
    ],
  },
  law: {
    title: 'E la legge?',
    text: 'I doveri cambiano con il Paese, il ruolo e il contratto. In Italia, chi è incaricato di un pubblico servizio deve denunciare certi reati. Lo dicono due articoli. Sono il 331 del codice di procedura penale e il 362 del codice penale. È il tuo caso? Lo può dire la tua organizzazione. Chiedi alla tua organizzazione che cosa devi segnalare, prima che ti serva.',
  },
} satisfies SafetyCard
