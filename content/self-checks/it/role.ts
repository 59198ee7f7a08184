import type { SelfCheck } from '../../schema/self-check.ts'

export const role: SelfCheck = {
  objective: 'obj-role',
  questions: [
    {
      id: 'role-every-knot-untied',
      form: 'true-or-false',
      statement: 'Può fare peer support solo chi ha risolto ogni cosa della sua vita.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Sembra prudente. Ma una vita senza nodi non la chiede nessuno. Serve un recupero che dura, e un po’ di lavoro su di sé. Prova a rileggerla.',
          facts: ['agent-who-2', 'agent-self'],
        },
        false: {
          fits: true,
          feedback:
            'Serve essere molto avanti nel proprio percorso di recupero, in un modo che dura. Oppure averlo concluso. Che ogni cosa sia risolta non lo chiede nessuno.',
          facts: ['agent-who-2'],
        },
      },
    },
    {
      id: 'role-how-did-you',
      form: 'choose-reply',
      situation: 'Fai peer support. Nina ha vent’anni e dorme da un’amica.',
      words: 'E tu, come ce l’hai fatta?',
      replies: [
        {
          id: 'keep-private',
          words: 'È una parte che per ora tengo per me. Che cosa speravi di sentire?',
          fits: true,
          feedback:
            'Della tua storia decidi tu, e nessuno può farti dire ciò che ti mette a disagio. Poi torni a Nina e a quello che cerca.',
          facts: ['conf-rule-own-story'],
        },
        {
          id: 'whole-story',
          words: 'Allora, tutto comincia dieci anni fa. Prima il lavoro, poi la separazione. Siediti, perché è lunga…',
          fits: false,
          feedback:
            'La tua esperienza conta, e lei l’ha chiesta. Però così il tempo diventa tutto tuo. Prova con una risposta che poi torna a lei.',
          facts: ['val-experience-4', 'role-function-2'],
        },
        {
          id: 'short-and-back',
          words: 'Con me c’era un signore della mensa, che mi ascoltava. E tu, chi hai vicino?',
          fits: true,
          feedback:
            'Racconti un pezzo, e poi torni a Nina. L’esperienza, usata così, può dare speranza senza indicare la strada.',
          facts: ['agent-who-3', 'val-experience-4', 'why-own-answers-3'],
        },
        {
          id: 'recipe',
          words: 'È semplice: basta volerlo. Un giorno ho detto stop, e da lì è cambiato tutto.',
          fits: false,
          feedback:
            'Ha funzionato per te. Detto così, però, è una ricetta, e chi non ci riesce può sentirsi in colpa. Le strade sono tante. Quale risposta le lascia la sua?',
          facts: ['val-experience-2', 'why-differ-1'],
        },
      ],
    },
    {
      id: 'role-lived-it-so-ready',
      form: 'true-or-false',
      statement: 'Chi ha dormito fuori per anni è già pronto. In un servizio può cominciare domani, senza un corso.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Quegli anni insegnano cose che nessun libro dice, ed è vero. Da soli però non garantiscono che vada bene, a nessuno dei due. Vuoi riguardarla?',
          facts: ['agent-trained', 'train-need-1', 'train-need-2'],
        },
        false: {
          fits: true,
          feedback:
            'L’esperienza è importante, ma da sola non basta. Prima viene una formazione: su come usare la propria storia, per esempio.',
          facts: ['agent-trained', 'train-need-2', 'train-focus-3'],
        },
      },
    },
    {
      id: 'role-a-month-with-jamal',
      form: 'sort',
      situation: 'Un mese con Jamal, che ti racconta spesso le sue giornate.',
      cards: [
        {
          id: 'hope',
          text: 'Raccontargli, se gli va, come hai ritrovato un po’ di speranza.',
          pile: 'peer-support',
          feedback: 'Ispirare speranza e condividere la tua esperienza sono parte del sostegno emotivo e sociale.',
          facts: ['fn-social-emotional-1', 'fn-social-emotional-2'],
        },
        {
          id: 'bus-app',
          text: 'Mostrargli come si legge l’orario degli autobus, se gli serve.',
          pile: 'peer-support',
          feedback: 'Sono le cose di ogni giorno: mostrare uno strumento nuovo, a partire da quello che sai.',
          facts: ['fn-daily'],
        },
        {
          id: 'drops',
          text: 'Dirgli quante gocce prendere per dormire.',
          pile: 'not-its-job',
          feedback: 'Anche se a te hanno fatto effetto, le cure toccano a chi è medico.',
          facts: ['val-equity-3'],
        },
        {
          id: 'what-stops-him',
          text: 'Parlare con lui di che cosa lo ferma davanti allo sportello.',
          pile: 'peer-support',
          feedback: 'Aiuti a riconoscere l’ostacolo. È un pezzo del ponte verso chi aiuta per lavoro.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
        },
        {
          id: 'goal-of-the-month',
          text: 'Scegliere al posto suo l’obiettivo del mese.',
          pile: 'not-its-job',
          feedback: 'L’obiettivo lo sceglie Jamal. A te tocca incoraggiare, e restare accanto nel tempo.',
          facts: ['fn-ongoing-2', 'duty-goals'],
        },
      ],
    },
    {
      id: 'role-hard-words',
      form: 'choose-reply',
      situation: 'Fai peer support. Ibrahim torna da un colloquio.',
      words: 'Dall’assistente sociale non ci torno. Parla difficile e io annuisco.',
      replies: [
        {
          id: 'patience',
          words: 'Guarda che vuole aiutarti. Abbi un po’ di pazienza con lei, non è facile per nessuno.',
          fits: false,
          feedback:
            'Vuoi salvare il legame con il servizio, e fare da ponte è parte del ruolo. Ma qui Ibrahim resta solo con la sua fatica. Cerca una risposta che parta da lui.',
          facts: ['fn-linkage-1', 'why-valued-7'],
        },
        {
          id: 'find-out',
          words: 'Annuisci, e intanto ti perdi. Che cosa ti aiuterebbe a seguirla?',
          fits: true,
          feedback:
            'Dici che cosa lo blocca e cerchi con lui come accorciare la distanza. Il ponte verso chi aiuta per lavoro è fatto così.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
        },
        {
          id: 'translate',
          words: 'La prossima volta vengo io e parlo per te. Con me le parole difficili non attaccano.',
          fits: false,
          feedback:
            'Stargli accanto si può, se lo chiede. Parlare al posto suo è un’altra cosa. Guarda quale risposta lascia a lui la voce.',
          facts: ['duty-accompany', 'val-empowerment-5'],
        },
      ],
    },
    {
      id: 'role-take-what-fits',
      form: 'true-or-false',
      statement: 'Una persona guarda come fai tu. Poi prende solo quello che le serve.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Si impara anche guardando gli altri. Ed è chi guarda a decidere che cosa fare suo. Così una persona può diventare un modello.',
          facts: ['role-theory-1', 'role-theory-2'],
        },
        false: {
          fits: false,
          feedback:
            'Forse per te un modello va seguito in tutto. Può succedere, ma può anche valere per una cosa sola. E a scegliere è chi guarda. Prova l’altra risposta.',
          facts: ['role-theory-2', 'role-kinds-4'],
        },
      },
    },
    {
      id: 'role-drawer-of-letters',
      form: 'choose-reply',
      situation: 'Fai peer support. Per Petru è la prima casa dopo anni.',
      words: 'Arrivano lettere, bollette, avvisi. Li metto tutti in un cassetto.',
      replies: [
        {
          id: 'scold',
          words: 'Così però i debiti crescono. Non puoi fare finta di niente.',
          fits: false,
          feedback:
            'Sei in pensiero per lui, e forse lo è anche Petru. Detta così, però, pesa come un giudizio, e il cassetto resta chiuso. Quale risposta lo lascia respirare?',
          facts: ['val-acceptance-1', 'fn-social-emotional-3'],
        },
        {
          id: 'do-it',
          words: 'Dammi il cassetto. Stasera ci penso io, e domani non hai più pensieri.',
          fits: false,
          feedback:
            'Che sollievo, per una sera. Ma le lettere restano sue, e domani ne arrivano altre. Cerca una risposta che stia con lui.',
          facts: ['val-empowerment-5', 'fn-daily'],
        },
        {
          id: 'some-ways',
          words:
            'Ti va di sentire qualche modo? C’è chi apre tutto il lunedì, chi con un amico. O nessuno dei due: scegli tu.',
          fits: true,
          feedback:
            'Chiedi prima, mostri più di un modo, e va bene anche nessuno. Le cose di ogni giorno sono parte del ruolo, se la scelta resta sua.',
          facts: ['fn-daily', 'why-own-answers-1', 'val-empowerment-4'],
        },
      ],
    },
    {
      id: 'role-only-giving',
      form: 'true-or-false',
      statement: 'Anche chi fa peer support ha bisogno di ricevere sostegno.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Ricevere aiuta con le emozioni difficili. Il sostegno può venire dal ruolo stesso, dalla relazione, o da una terza persona.',
          facts: ['help-balance-1', 'help-balance-2', 'help-three-kinds-1', 'help-three-kinds-2', 'help-three-kinds-3'],
        },
        false: {
          fits: false,
          feedback:
            'Dare e basta sembra generoso, ma può consumare. La ricerca suggerisce che conta l’equilibrio fra dare e ricevere. Vuoi riguardarla?',
          facts: ['help-balance-1', 'help-strain-1'],
        },
      },
    },
    {
      id: 'role-a-heavy-day',
      form: 'choose-reply',
      situation: 'Sei tu a ricevere peer support. Aldo, il tuo peer supporter, oggi ha la faccia stanca.',
      words: 'Scusa, oggi sono giù. Stanotte ho dormito poco.',
      replies: [
        {
          id: 'blame',
          words: 'Ma se stai male tu, come fai ad aiutare me?',
          fits: false,
          feedback:
            'Il dubbio viene, e dietro c’è il bisogno di poterti appoggiare. Ma fare peer support non vuol dire stare bene ogni giorno. Guarda se un’altra tiene insieme lui e te.',
          facts: ['agent-who-2', 'val-acceptance-1'],
        },
        {
          id: 'take-turns',
          words: 'Grazie che me lo dici. Che cosa ti va di fare oggi, e che cosa no?',
          fits: true,
          feedback:
            'Tutti abbiamo qualcosa da dare, e il sostegno può nascere anche così, dalla relazione. Quello che è utile oggi lo guardate in due.',
          facts: ['val-reciprocity-1', 'val-reciprocity-3', 'help-three-kinds-2'],
        },
        {
          id: 'swap',
          words: 'Allora oggi parli tu e io ti ascolto. Delle mie cose non importa, davvero.',
          fits: false,
          feedback:
            'È un gesto generoso. Ma anche le tue cose contano, e per lui c’è anche chi sostiene chi fa peer support. Un’altra risposta lascia posto a tutti e due.',
          facts: ['help-three-kinds-3', 'help-three-complete'],
        },
      ],
    },
  ],
}
