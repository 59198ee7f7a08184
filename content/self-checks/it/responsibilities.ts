import type { SelfCheck } from '../../schema/self-check.ts'

export const responsibilities: SelfCheck = {
  objective: 'obj-responsibilities',
  questions: [
    {
      id: 'responsibilities-come-with-me',
      form: 'choose-reply',
      situation: 'Fai peer support. Domani Leo ha una visita in ospedale.',
      words: 'Vieni con me, domani? Ho paura di bloccarmi.',
      replies: [
        {
          id: 'lead',
          words: 'Certo. Se ti blocchi, parlo io.',
          fits: false,
          feedback:
            'Dici di sì, e per lui conta. Ma chi accompagna è un testimone silenzioso: non parla al posto suo. Un’altra risposta dice di sì in un altro modo.',
          facts: ['duty-accompany'],
        },
        {
          id: 'silent',
          words: 'Vengo, e ti sto accanto in silenzio. Che cosa ti aiuterebbe, se ti blocchi?',
          fits: true,
          feedback: 'Te l’ha chiesto, e ci vai come testimone silenzioso. Vi accordate prima, e la voce resta la sua.',
          facts: ['duty-accompany', 'val-reciprocity-3'],
        },
        {
          id: 'reassure',
          words: 'Ma figurati, non ti bloccherai! I medici ci sono abituati, vedono gente tutto il giorno.',
          fits: false,
          feedback:
            'Vuoi fargli coraggio. Però nessuno sa come andrà, e la sua paura resta lì. Cerca una risposta che la prende sul serio.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
        {
          id: 'why',
          words: 'Perché hai paura? È una visita come un’altra.',
          fits: false,
          feedback:
            'Forse vuoi capire. Ma la paura non ha bisogno di giustificarsi, e così può vergognarsene. C’è una risposta che le fa posto.',
          facts: ['val-acceptance-1'],
        },
      ],
    },
    {
      id: 'responsibilities-farida',
      form: 'sort',
      situation: 'Vedi Farida da un paio di mesi. Succedono tante cose.',
      cards: [
        {
          id: 'choir',
          text: 'Guardare con lei gli orari del coro che le piace.',
          pile: 'peer-support',
          feedback: 'Sostenere chi vuole un’attività sociale o di svago è fra i tuoi compiti.',
          facts: ['duty-recreation'],
        },
        {
          id: 'friends',
          text: 'Dirle quali amici lasciare.',
          pile: 'not-its-job',
          feedback:
            'La rete di legami è sua, e parte da chi vuole vicino lei. Scegliere al posto suo sarebbe un potere.',
          facts: ['duty-networks', 'val-equity-2'],
        },
        {
          id: 'meal-card',
          text: 'Cercare insieme dove si chiede la tessera della mensa.',
          pile: 'peer-support',
          feedback: 'Aiuti a raggiungere una risorsa sociale, e lo fate insieme.',
          facts: ['duty-resources'],
        },
        {
          id: 'therapy',
          text: 'Guidarla in una terapia per le sue paure.',
          pile: 'not-its-job',
          feedback: 'Diagnosi e cure non sono il tuo compito. Ascoltare la paura, invece, sì.',
          facts: ['val-equity-3'],
        },
        {
          id: 'own-goal',
          text: 'Incoraggiarla verso una cosa che ha scelto lei.',
          pile: 'peer-support',
          feedback: 'Gli obiettivi che si incoraggiano sono quelli che la persona si dà da sé.',
          facts: ['duty-goals'],
        },
      ],
    },
    {
      id: 'responsibilities-football-first',
      form: 'choose-reply',
      situation: 'Fai peer support. Con Moussa parlate dell’anno che viene.',
      words: 'La casa può aspettare. Io vorrei tornare a giocare a calcio.',
      replies: [
        {
          id: 'own-goal',
          words: 'Il calcio: a quello tieni. Da dove ti piacerebbe partire?',
          fits: true,
          feedback: 'Parti dall’obiettivo che si dà lui. E anche lo svago, se lo sceglie, è una cosa che sostieni.',
          facts: ['duty-goals', 'duty-recreation'],
        },
        {
          id: 'flat-first',
          words: 'Il calcio va bene, ma prima pensiamo alla casa. Al resto c’è tempo.',
          fits: false,
          feedback:
            'La casa conta, e vuoi il meglio per lui. Però così l’obiettivo diventa tuo. Quale risposta parte da quello che ha detto Moussa?',
          facts: ['duty-goals', 'fn-ongoing-2'],
        },
        {
          id: 'sign-up',
          words: 'Conosco una squadra: ti iscrivo oggi, e sabato ti porto al campo.',
          fits: false,
          feedback:
            'Ci metti energia, e fa piacere. Ma il primo passo lo fai tu al posto suo. Prova con una risposta che resta accanto a lui.',
          facts: ['duty-recreation', 'val-empowerment-5'],
        },
      ],
    },
    {
      id: 'responsibilities-joining-a-choir',
      form: 'true-or-false',
      statement: 'Qualcuno vuole entrare in un coro. Sostenere anche questo fa parte dei compiti.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Fra i compiti c’è sostenere l’accesso alle attività sociali e di svago. Andarci o no lo decide la persona.',
          facts: ['duty-recreation'],
        },
        false: {
          fits: false,
          feedback:
            'Di fronte a una casa che manca, un coro può sembrare poca cosa. Ma le attività con gli altri sono fra i compiti, come i legami. Prova a ripensarci.',
          facts: ['duty-recreation', 'duty-networks'],
        },
      },
    },
    {
      id: 'responsibilities-night-in-the-park',
      form: 'choose-reply',
      situation: 'Fai peer support. Grace ti racconta di una notte al parco.',
      words: 'Non ho chiuso occhio. A ogni rumore pensavo che venissero a prendermi.',
      replies: [
        {
          id: 'tip',
          words: 'Al parco no, dai retta a me. In stazione almeno c’è la luce.',
          fits: false,
          feedback:
            'Vuoi che stia più al sicuro, e si capisce. Ma il consiglio arriva prima dell’ascolto, e la sua paura resta fuori. Guarda quale risposta la accoglie.',
          facts: ['why-not-advice-1', 'duty-listening'],
        },
        {
          id: 'own-night',
          words: 'Ah, le notti al parco! A me una volta hanno preso le scarpe. E faceva un freddo…',
          fits: false,
          feedback:
            'Anche la tua notte è vera, e può far sentire meno soli. Qui però la parola passa a te e a Grace non torna. Prova con una risposta che resta con lei.',
          facts: ['val-experience-4', 'duty-listening'],
        },
        {
          id: 'hold',
          words: 'Una notte intera con la paura addosso.',
          fits: true,
          feedback:
            'Poche parole, e la sua paura ha un posto. Ridire e lasciare spazio: anche questo è ascolto attivo.',
          facts: ['duty-listening', 'val-empathy-3'],
        },
        {
          id: 'ask-safe',
          words: 'Tutta la notte in allerta. Stanotte hai un posto dove ti senti al sicuro?',
          fits: true,
          feedback:
            'Le ridici com’è stata la notte, e poi chiedi della prossima. Se temi un pericolo, una domanda chiara viene prima di tutto.',
          facts: ['duty-listening', 'why-valued-8'],
        },
      ],
    },
    {
      id: 'responsibilities-a-lonely-person',
      form: 'true-or-false',
      statement: 'Se una persona è sola, le scegli tu la compagnia adatta.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Pensare alla sua solitudine è già un gesto. Ma una rete di legami adatta parte da lei: chi vuole vicino lo sa lei. Prova l’altra risposta.',
          facts: ['duty-networks', 'val-empowerment-5'],
        },
        false: {
          fits: true,
          feedback: 'Sostieni la persona mentre trova e fa crescere i suoi legami. Con chi, e quanti, lo decide lei.',
          facts: ['duty-networks'],
        },
      },
    },
    {
      id: 'responsibilities-already-called',
      form: 'choose-reply',
      situation:
        'Sei tu a ricevere peer support. Da settimane rimandi una telefonata a tuo fratello. Oggi Silvia ti accoglie così.',
      words: 'Sorpresa: l’ho chiamato io! Ti aspetta domenica.',
      replies: [
        {
          id: 'thank',
          words: 'Ah… grazie. Allora ci vado.',
          fits: false,
          feedback:
            'Forse c’è anche gratitudine. Però una tua scelta l’ha fatta un’altra persona, e puoi dire che effetto ti fa. Guarda le altre.',
          facts: ['val-empowerment-4', 'val-empowerment-5'],
        },
        {
          id: 'say-it',
          words: 'So che volevi aiutarmi. Però volevo chiamarlo io, e mi pesa.',
          fits: true,
          feedback:
            'Dici che cosa è successo per te, senza accusare. Di che cosa è utile si parla in due, ed è anche così che la relazione funziona.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4', 'duty-networks'],
        },
        {
          id: 'slam',
          words: 'Hai rovinato tutto. A te non racconto più niente, e da domani non mi vedi.',
          fits: false,
          feedback:
            'Chi chiama senza il tuo permesso ti scavalca, e fa male. Ma qui la porta si chiude per tutti e due. Quale risposta dice il dolore e la lascia aperta?',
          facts: ['val-reciprocity-4', 'conf-rule-permission'],
        },
      ],
    },
  ],
}
