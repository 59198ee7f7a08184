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
            'È bello voler essere utili a chi fatica. Però di solito ognuno deve trovare la sua risposta. Si cerca insieme, senza indicare la strada. Prova a vederla così.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
        false: {
          fits: true,
          feedback:
            'Avere vissuto cose simili aiuta a capire. Ma non ci sono risposte già pronte da dare. Di solito ognuno trova le sue, e tu stai accanto mentre cerca.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
      },
    },
    {
      id: 'principles-first-nights-inside',
      form: 'choose-reply',
      situation: 'Fai peer support. Davide ha una stanza da tre notti, dopo due anni fuori.',
      words: 'Non chiudo occhio. C’è troppo silenzio. Quasi quasi torno dov’ero.',
      replies: [
        {
          id: 'advise',
          words: 'Tieni la radio accesa. Io facevo così e dopo una settimana dormivo.',
          fits: false,
          feedback:
            'Quello che ha aiutato te può valere molto. Qui però arriva come un consiglio, prima di sapere che cosa pesa a lui. Prova con una risposta che resta con Davide.',
          facts: ['why-not-advice-1', 'why-not-advice-2'],
        },
        {
          id: 'reassure',
          words: 'Tranquillo, è questione di giorni. Poi ti abitui.',
          fits: false,
          feedback:
            'Vuoi togliergli un peso, e si capisce. Ma nessuno sa come andrà, e così la sua fatica diventa piccola. Cerca una risposta che prima la riconosce.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
        {
          id: 'reflect',
          words: 'Due anni di rumori, e adesso tutto questo silenzio. Com’erano le notti prima?',
          fits: true,
          feedback:
            'Ridici a Davide quello che sente e gli lasci la parola. Essere ascoltati, a volte, toglie già un peso.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
      ],
    },
    {
      id: 'principles-waiting-for-a-flat',
      form: 'choose-reply',
      situation: 'Fai peer support. Samira aspetta da mesi una risposta per la casa.',
      words: 'Ormai ho smesso di sperarci. Per quelle come me non cambia mai niente.',
      replies: [
        {
          id: 'ask-to-share',
          words: 'Anch’io ho avuto mesi così. Ti va se te ne racconto un pezzo?',
          fits: true,
          feedback:
            'Chiedi prima di raccontare, e lei può dire di no. La tua storia può mostrare che una via d’uscita c’è, senza promettere niente.',
          facts: ['why-shared-2', 'val-hope-2', 'val-experience-4'],
        },
        {
          id: 'promise',
          words: 'Vedrai che la casa arriva. A me è arrivata quando non ci credevo più.',
          fits: false,
          feedback:
            'La tua storia può dare speranza. Qui però diventa una promessa che nessuno può fare. Storie simili non sono uguali. Dove resta più spazio per lei?',
          facts: ['why-differ-1', 'val-hope-1'],
        },
        {
          id: 'why',
          words: 'Perché dici così? A pensarla in questo modo non si va avanti.',
          fits: false,
          feedback:
            'Forse vuoi darle una scossa. Ma un «perché» così può suonare come un rimprovero. Accettare vuol dire anche non giudicare quello che sente. Guarda se un’altra le sta più vicina.',
          facts: ['val-acceptance-1'],
        },
        {
          id: 'reflect',
          words: 'Aspetti da tanto, e la speranza si è consumata.',
          fits: true,
          feedback:
            'Dici con parole tue quello che lei sente. È empatia: capire un’emozione, e sentirla un po’ insieme. Da qui Samira può continuare, se vuole.',
          facts: ['val-empathy-1', 'val-empathy-3'],
        },
      ],
    },
    {
      id: 'principles-being-with',
      form: 'sort',
      situation: 'Hassan vuole rimettere ordine nelle sue giornate.',
      cards: [
        {
          id: 'call-for-him',
          text: 'Telefonare al medico al posto suo, così si fa prima.',
          pile: 'not-its-job',
          feedback: 'Oggi gli toglie una fatica. Ma a sostenere il cambiamento è lo stare con, più del fare per.',
          facts: ['val-empowerment-5'],
        },
        {
          id: 'sit-beside',
          text: 'Stargli accanto mentre telefona lui, se lo chiede.',
          pile: 'peer-support',
          feedback: 'È lo stare con: la telefonata resta sua, e non è solo.',
          facts: ['val-empowerment-5'],
        },
        {
          id: 'ask-needs',
          text: 'Chiedergli di che cosa sente il bisogno adesso.',
          pile: 'peer-support',
          feedback: 'Dire i propri bisogni è un modo per tornare ad avere in mano la propria vita.',
          facts: ['val-empowerment-4'],
        },
        {
          id: 'diagnose',
          text: 'Dirgli che secondo te ha una depressione.',
          pile: 'not-its-job',
          feedback: 'Le diagnosi non sono compito di chi fa peer support. Restare accanto a quello che sente, sì.',
          facts: ['val-equity-3'],
        },
        {
          id: 'plan-his-week',
          text: 'Decidere per lui gli orari della settimana.',
          pile: 'not-its-job',
          feedback:
            'Chi fa peer support non esercita potere. Avere in mano la propria vita viene anche dallo scegliere.',
          facts: ['val-equity-2', 'val-empowerment-4'],
        },
        {
          id: 'dreams',
          text: 'Parlare con lui di che cosa sogna.',
          pile: 'peer-support',
          feedback: 'Ognuno ha speranze e sogni suoi. Parlarne può tenere viva la speranza.',
          facts: ['val-hope-3'],
        },
      ],
    },
    {
      id: 'principles-equal-power',
      form: 'true-or-false',
      statement: 'Chi fa peer support e chi lo riceve stanno alla pari. Nessuno dei due comanda.',
      answers: {
        true: {
          fits: true,
          feedback:
            'È una relazione fra uguali, e il potere è diviso in parti uguali. Così ci si può fidare e raccontare.',
          facts: ['val-equity-1'],
        },
        false: {
          fits: false,
          feedback:
            'A volte non sembra così: una persona ha un ruolo, l’altra chiede. Proprio per questo chi fa peer support non usa potere su nessuno. Ripensala con questa idea.',
          facts: ['val-equity-1', 'val-equity-2'],
        },
      },
    },
    {
      id: 'principles-my-turn-to-talk',
      form: 'choose-reply',
      situation: 'Sei tu a ricevere peer support. Stai parlando di tuo padre, e Renato ti interrompe.',
      words: 'Anche a me! Senti questa, che è ancora più forte…',
      replies: [
        {
          id: 'let-it-go',
          words: 'Ah, va bene. Dimmi, dimmi.',
          fits: false,
          feedback:
            'Lasciarlo parlare è gentile, e a volte va bene così. Però la relazione la fate in due, e puoi dire che cosa ti serve. Guarda le altre.',
          facts: ['val-reciprocity-4'],
        },
        {
          id: 'say-need',
          words: 'Mi fa piacere sentire di te. Oggi però vorrei finire il mio discorso.',
          fits: true,
          feedback:
            'Dici con rispetto che cosa ti è utile. Se ne può parlare: far funzionare la relazione è compito di tutti e due.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4'],
        },
        {
          id: 'attack',
          words: 'Parli sempre di te. Di ascoltare gli altri non sei proprio capace.',
          fits: false,
          feedback:
            'La stanchezza che c’è dietro è vera. Detta così diventa un giudizio, e forse Renato si chiude. Come suonerebbe, partendo da te?',
          facts: ['val-acceptance-1', 'val-reciprocity-2'],
        },
      ],
    },
    {
      id: 'principles-as-they-are',
      form: 'true-or-false',
      statement: 'Accettare una persona vuol dire aspettare che cambi.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Sperare per qualcuno viene dal cuore. Ma accettare è senza attese e senza richieste: si prende la persona com’è. Prova a leggerla ancora.',
          facts: ['val-acceptance-1'],
        },
        false: {
          fits: true,
          feedback:
            'Accettare è prendere la persona com’è, senza giudizi né attese. E aiutarla ad accettarsi. Ci sono cose di sé che non cambiano, e va bene così.',
          facts: ['val-acceptance-1', 'val-acceptance-2'],
        },
      },
    },
  ],
}
