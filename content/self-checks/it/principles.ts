import type { SelfCheck } from '../../schema/self-check.ts'

export const principles: SelfCheck = {
  objective: 'obj-principles',
  questions: [
    {
      id: 'principles-own-answers',
      form: 'true-or-false',
      statement: 'Chi fa peer support ha vissuto cose simili. Quindi può dire all’altra persona qual è la strada.',
      answers: {
        true: {
          fits: false,
          feedback:
            'È bello voler essere utili a chi fatica. Però ogni persona di solito trova la risposta a modo suo. Si cerca insieme, senza indicare la strada. Prova a guardarla da qui.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
        false: {
          fits: true,
          feedback:
            'Avere vissuto cose simili aiuta a capire. Ma le risposte non si danno già pronte. Di solito ogni persona trova le sue, e tu le stai accanto mentre cerca.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
      },
    },
    {
      id: 'principles-first-night-inside',
      form: 'choose-reply',
      situation: 'Fai peer support. Davide dorme da tre notti in una stanza, dopo due anni fuori.',
      words: 'Non chiudo occhio. C’è troppo silenzio. Quasi quasi torno dov’ero.',
      replies: [
        {
          id: 'advise',
          words: 'Tieni la radio accesa. Io facevo così e dopo una settimana dormivo.',
          fits: false,
          feedback:
            'Quello che ha aiutato te può essere prezioso. Qui però arriva come un consiglio, prima di sapere che cosa pesa a lui. Prova con una risposta che resta con Davide.',
          facts: ['why-not-advice-1', 'why-not-advice-2'],
        },
        {
          id: 'reassure',
          words: 'Tranquillo, è solo questione di giorni. Poi ti abitui.',
          fits: false,
          feedback:
            'Vuoi toglierli un peso, e si capisce. Ma nessuno sa come andrà, e la sua fatica diventa piccola. Cerca una risposta che prima la riconosce.',
          facts: ['why-listen-2', 'val-acceptance-1'],
        },
        {
          id: 'reflect',
          words: 'Dentro è così silenzioso che non ti senti a casa. Com’erano le notti prima?',
          fits: true,
          feedback:
            'Ridici a Davide quello che sente e gli lasci la parola. Parlare ed essere ascoltati, a volte, toglie già un peso.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
      ],
    },
  ],
}
