import type { SelfCheck } from '../../schema/self-check.ts'

export const rules: SelfCheck = {
  objective: 'obj-rules',
  questions: [
    {
      id: 'rules-at-the-council-office',
      form: 'sort',
      situation: 'Chiara ti ha chiesto di venire con lei in Comune.',
      cards: [
        {
          id: 'agree-before',
          text: 'Mettervi d’accordo prima su che cosa la aiuta.',
          pile: 'peer-support',
          feedback: 'Che cosa è utile si decide parlandone. Così il silenzio, dopo, non la lascia sola.',
          facts: ['duty-accompany', 'val-reciprocity-3'],
        },
        {
          id: 'answer-for-her',
          text: 'Rispondere tu quando lei esita.',
          pile: 'not-its-job',
          feedback:
            'Viene spontaneo, per aiutarla. Ma chi accompagna è un testimone silenzioso, e la voce resta la sua.',
          facts: ['duty-accompany', 'val-empowerment-5'],
        },
        {
          id: 'sit-silent',
          text: 'Sederti accanto a lei e ascoltare in silenzio.',
          pile: 'peer-support',
          feedback: 'È proprio questo il testimone silenzioso: esserci, quando te lo chiedono, e ascoltare.',
          facts: ['duty-accompany'],
        },
        {
          id: 'tell-her-story',
          text: 'Raccontare all’impiegato quello che lei ha passato.',
          pile: 'not-its-job',
          feedback: 'Forse farebbe colpo. Ma è la sua storia, e serve il suo permesso, proprio per questo.',
          facts: ['conf-rule-permission', 'duty-accompany'],
        },
        {
          id: 'go-unasked',
          text: 'La volta dopo, farti trovare lì senza che l’abbia chiesto.',
          pile: 'not-its-job',
          feedback: 'L’intenzione è buona. Ma si accompagna quando la persona lo chiede, ogni volta.',
          facts: ['duty-accompany'],
        },
      ],
    },
    {
      id: 'rules-what-have-i-got',
      form: 'choose-reply',
      situation: 'Fai peer support. Lorenzo dorme poco e piange spesso.',
      words: 'Tu ne hai viste tante. Secondo te ho la depressione?',
      replies: [
        {
          id: 'name-it',
          words: 'Da quello che racconti, direi di sì. Era così anche un mio amico.',
          fits: false,
          feedback:
            'Lorenzo si fida, e viene voglia di rispondergli. Ma chi fa peer support non fa diagnosi. Cerca una risposta che resti accanto a lui.',
          facts: ['val-equity-3'],
        },
        {
          id: 'who-to-ask',
          words: 'Io non lo so dire. Vuoi capirci di più: con chi ti piacerebbe parlarne?',
          fits: true,
          feedback:
            'Dici fin dove arrivi, e prendi sul serio la sua domanda. Poi apri una porta verso chi può rispondere. La scelta è sua.',
          facts: ['val-equity-3', 'fn-linkage-2', 'why-valued-7'],
        },
        {
          id: 'minimise',
          words: 'Ma no, sarai solo stanco. È un periodo, capita.',
          fits: false,
          feedback:
            'Vuoi togliergli la paura. Però la sua domanda resta sola. E dire che non è niente è pur sempre un giudizio sulla sua salute. Guarda se un’altra lo ascolta di più.',
          facts: ['val-equity-3', 'why-listen-2'],
        },
        {
          id: 'shut',
          words: 'Di salute io non parlo.',
          fits: false,
          feedback:
            'Il confine c’è davvero. Ma detto così chiude la porta in faccia a chi ha paura. Un’altra risposta tiene lo stesso confine e resta vicina.',
          facts: ['val-equity-3', 'why-valued-6'],
        },
      ],
    },
    {
      id: 'rules-what-works-for-me',
      form: 'true-or-false',
      statement: 'Chi fa peer support può raccontare che cosa funziona per sé.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Raccontare si può. Molti dicono che cosa hanno vissuto e che cosa funziona per loro. Poi è l’altra persona a decidere se provare.',
          facts: ['why-not-advice-2', 'val-experience-4'],
        },
        false: {
          fits: false,
          feedback:
            'Forse pensi ai consigli, e molti infatti li evitano. Ma raccontare si può: è diverso dal dire che cosa fare. Dai un’altra occhiata.',
          facts: ['why-not-advice-2'],
        },
      },
    },
    {
      id: 'rules-a-room-by-christmas',
      form: 'choose-reply',
      situation: 'Fai peer support. Per Ewa è il primo inverno fuori.',
      words: 'Tu conosci tutti. Me la trovi una stanza entro Natale?',
      replies: [
        {
          id: 'what-i-can',
          words: 'Una stanza non te la posso promettere. Posso cercare con te, se ti va.',
          fits: true,
          feedback:
            'Dici che cosa puoi fare e che cosa no. Aiutare a raggiungere le risorse è fra i tuoi compiti, e lo fate insieme.',
          facts: ['duty-resources', 'val-empowerment-5'],
        },
        {
          id: 'promise',
          words: 'Ci penso io. Conosco la persona giusta, lasciami solo qualche giorno.',
          fits: false,
          feedback:
            'Vorresti vederla al caldo, e si capisce. Ma una stanza non dipende da te. E se fai al posto suo, lei resta da parte. Quale risposta cerca con lei?',
          facts: ['val-empowerment-5', 'duty-resources'],
        },
        {
          id: 'instruct',
          words: 'Prima ti conviene sistemare i documenti. Senza quelli non ti prende nessuno.',
          fits: false,
          feedback:
            'Può essere un’idea utile. Però arriva prima di sapere che cosa vuole Ewa. Qui le soluzioni non si danno già pronte. Prova con una risposta che le lascia la parola.',
          facts: ['why-own-answers-1', 'why-not-advice-1'],
        },
      ],
    },
    {
      id: 'rules-you-lot',
      form: 'choose-reply',
      situation: 'Emeka ti ha chiesto di accompagnarlo a uno sportello. Ora uscite.',
      words: 'Hai sentito? «Voi della strada siete tutti uguali.» E io zitto.',
      replies: [
        {
          id: 'let-go',
          words: 'Lascia perdere. Gente così c’è dappertutto.',
          fits: false,
          feedback:
            'Vuoi risparmiargli la rabbia. Così, però, quello che ha subìto resta piccolo. Opporsi a parole così fa parte del ruolo. Guarda se un’altra risposta gli fa più spazio.',
          facts: ['val-equity-4', 'val-empathy-3'],
        },
        {
          id: 'take-over',
          words: 'Aspettami qui. Torno dentro e gliene dico quattro io.',
          fits: false,
          feedback:
            'Opporsi a parole così fa parte del ruolo. Ma qui decidi da te, e forse lui non vuole. C’è una risposta che prima lo chiede?',
          facts: ['val-equity-4', 'val-empowerment-4'],
        },
        {
          id: 'with-him',
          words: 'Quelle parole fanno male, e non vanno bene. Che cosa vorresti fare adesso?',
          fits: true,
          feedback: 'Riconosci il colpo, e a quelle parole dici no. Il passo dopo lo sceglie lui.',
          facts: ['val-equity-4', 'val-empowerment-4'],
        },
      ],
    },
    {
      id: 'rules-listening-is-enough',
      form: 'true-or-false',
      statement: 'A volte basta ascoltare, anche se alla fine non c’è nessuna soluzione.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Il peer support non è fatto solo di consigli, dati o presi. A volte è parlare con qualcuno che ascolta, e togliersi un peso.',
          facts: ['why-listen-1', 'why-listen-2'],
        },
        false: {
          fits: false,
          feedback:
            'Chi ascolta e non risolve può sentirsi di poco aiuto. Eppure, a volte, quello che serve è parlare ed essere ascoltati. Vuoi ripensarci?',
          facts: ['why-listen-2'],
        },
      },
    },
    {
      id: 'rules-two-missed-meetings',
      form: 'true-or-false',
      statement: 'Una persona salta due incontri. Prima di rivederla, puoi farle promettere più impegno.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Aspettare chi non viene pesa. Però una promessa in cambio è una condizione, e le condizioni sono una forma di potere. Prova a vederla alla pari.',
          facts: ['val-equity-2', 'val-acceptance-1'],
        },
        false: {
          fits: true,
          feedback:
            'Chi fa peer support non usa potere e non pone condizioni. Potete parlare di che cosa è utile a tutti e due, anche degli orari.',
          facts: ['val-equity-2', 'val-acceptance-1', 'val-reciprocity-3'],
        },
      },
    },
    {
      id: 'rules-between-colleagues',
      form: 'may-i-share',
      situation: 'Un volontario di un altro servizio ti ferma. «Fra noi: come va con Ewa?»',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Fra chi aiuta viene facile parlare. Ma Ewa non ha dato il permesso, e la regola vale per chiunque dia un servizio. Che cosa cambia, se parti da lei?',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'Puoi dire che prima vuoi sentire Ewa. Di regola, senza un permesso proprio per questo, di lei non si parla.',
          facts: ['conf-rule-permission'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Dire poco sembra una via di mezzo. Ma qui nessun bisogno lo chiede: è curiosità, forse affetto. Guarda le altre risposte.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
        no: {
          fits: true,
          feedback: 'Anche così rispetti Ewa. Un’informazione riservata si riferisce solo se serve, e qui non serve.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
      },
    },
    {
      id: 'rules-group-or-else',
      form: 'choose-reply',
      situation: 'Sei tu a ricevere peer support. In un gruppo non ti senti a tuo agio. Oggi Teresa ti dice questo.',
      words: 'Se al gruppo non ci vieni, per me non vuoi stare meglio.',
      replies: [
        {
          id: 'give-in',
          words: 'Va bene, vengo. Però non ti arrabbiare con me.',
          fits: false,
          feedback:
            'Così torna la pace, e non è poco. Ma la scelta l’ha fatta Teresa, e fra voi nessuno comanda. C’è una risposta dove resta tua?',
          facts: ['val-equity-2', 'val-empowerment-4'],
        },
        {
          id: 'hit-back',
          words: 'E tu che ne sai? Con la vita che hai fatto, proprio tu vieni a farmi la predica.',
          fits: false,
          feedback:
            'Le sue parole giudicano, e viene da rispondere colpo su colpo. Ma così nessuno dei due sente l’altro. Cerca una risposta che dica che cosa vuoi tu.',
          facts: ['val-acceptance-1', 'val-reciprocity-2'],
        },
        {
          id: 'own-way',
          words: 'Voglio stare meglio, ma a modo mio. Del gruppo possiamo riparlare?',
          fits: true,
          feedback: 'Le strade sono tante, e la tua la scegli tu. Di che cosa è utile si può parlare, alla pari.',
          facts: ['val-experience-2', 'val-empowerment-4', 'val-reciprocity-3'],
        },
      ],
    },
  ],
}
