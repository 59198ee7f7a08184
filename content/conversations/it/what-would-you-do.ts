import type { Conversation } from '../../schema/conversation.ts'

export const whatWouldYouDo = {
  id: 'what-would-you-do',
  title: 'Tu che faresti?',
  minutes: 2,
  peer: 'Teresa, 58 anni',
  situation:
    'Teresa vive in una casa di accoglienza. Suo fratello Nino, dopo undici anni di silenzio, le offre una stanza al paese. State piegando le lenzuola in lavanderia.',
  turns: [
    {
      id: 'tell-me-and-i-do-it',
      says: 'Tu tutto questo l’hai già vissuto. Dimmi che cosa devo fare, e io lo faccio.',
      replies: [
        {
          id: 'decide-alone',
          words: 'Questo non te lo posso dire. Sei una donna adulta, la decisione è solo tua.',
          labels: ['judgement'],
          fits: false,
          answer: '«Sola. Sì.» Scuote forte la federa.',
          feedback:
            'Vuoi rispettare la sua libertà. Ma detto così è una porta: lei chiedeva compagnia, e resta da sola con la lettera. Non dare consigli non vuol dire tirarsi indietro.',
          anotherWay: 'Non te lo so dire, ma lo guardo con te. Da dove cominciamo?',
          facts: ['val-reciprocity-1', 'why-own-answers-3'],
          next: 'your-own-family',
        },
        {
          id: 'family-is-family',
          words:
            'Se fossi in te, ci andrei. Il sangue è sangue, e una stanza con la famiglia vale più di qualunque casa.',
          labels: ['advice'],
          fits: false,
          answer: 'Allora vado. Ecco, deciso.',
          feedback:
            'Te l’ha chiesto, e rispondi con il cuore. Ma quel fratello è il suo, non il tuo. Se poi va male, la scelta non è stata di nessuno.',
          anotherWay: 'Posso dirti qualcosa di me. Prima però: tu, di questa stanza, che cosa pensi?',
          facts: ['why-not-advice-1', 'why-own-answers-1'],
          next: 'on-your-head',
        },
        {
          id: 'tired-of-deciding',
          words: 'Sei così stanca di pensarci che vorresti che lo facesse qualcun altro, per una volta.',
          labels: ['reflection'],
          fits: true,
          answer: 'Undici notti che ci penso. Una per ogni anno.',
          feedback:
            'Non rispondi alla domanda: rispondi a chi la fa. Sotto «dimmi tu» c’è la fatica. Detta, può pesare un po’ meno.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'your-own-family',
        },
      ],
      own: {
        good: [
          'Vorrei averla, una risposta per te. Quello che ho è un po’ di tempo. Cominciamo dalla lettera?',
          'Un «sì» ti fa paura, e un «no» anche.',
          'Che cosa succede in te, quando pensi a quella stanza?',
        ],
        ask: ['Le do una risposta mia, o la lascio sola?', 'C’è una strada fra le due?'],
        answer: 'Piega la federa in due. Poi la riapre.',
        next: 'your-own-family',
      },
    },
    {
      id: 'on-your-head',
      says: 'Però se va male me la prendo con te, eh. Scherzo. Quasi.',
      replies: [
        {
          id: 'hand-it-back',
          words:
            'Ti ho risposto come se fosse mio fratello. Posso riprendermi il consiglio, e chiederti che cosa vuoi tu?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '«Ripreso.» Ti porge un angolo del lenzuolo. «Adesso mi tocca pensarci.»',
          feedback:
            'Un consiglio scappato si può riprendere, con un sorriso. La scelta torna dove ha le radici: da lei.',
          facts: ['why-own-answers-3', 'val-empowerment-4'],
          next: 'your-own-family',
        },
        {
          id: 'it-will-go-well',
          words: 'Ma non va male! Dopo undici anni uno non scrive per litigare.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Tu non conosci Nino.',
          feedback:
            'Vuoi chiudere il dubbio che hai appena sentito. Ma quel «quasi» era la parte più sincera. E di Nino sa lei.',
          anotherWay: '«Quasi», dicevi. Che cosa c’è in quel quasi?',
          facts: ['val-empathy-3', 'why-own-answers-2'],
          next: 'your-own-family',
        },
        {
          id: 'you-asked-me',
          words: 'Ah no, sei tu che l’hai chiesto! Io ho solo risposto.',
          labels: ['judgement'],
          fits: false,
          answer: 'Hai ragione. Non chiedo più.',
          feedback:
            'È vero che l’ha chiesto lei. Ma ora lo dici per coprirti, e lei smette di chiedere. Nella relazione siete responsabili in due.',
          anotherWay: 'Giusto, il peso sarebbe tuo. Allora guardiamolo meglio, ti va?',
          facts: ['val-reciprocity-4'],
          next: 'your-own-family',
        },
      ],
      own: {
        good: [
          'Allora me lo riprendo, quel consiglio. Era fatto sulla mia misura.',
          'Mezza scherzi e mezza no. Che cosa ti dice la metà seria?',
          'Se va male, a pagare sei tu. Si capisce che ci pensi.',
        ],
        ask: ['Riesco a riprendermi un consiglio con leggerezza?', 'Ho sentito il «quasi»?'],
        answer: 'Ride piano. Il lenzuolo vi si impiglia fra le mani.',
        next: 'your-own-family',
      },
    },
    {
      id: 'your-own-family',
      says: 'E tu, con i tuoi, come hai fatto? Almeno quello me lo puoi dire.',
      replies: [
        {
          id: 'in-a-few-words',
          words:
            'Con mio padre ha funzionato vederci poco. Ma eravamo noi due, e voi siete voi. Fra te e Nino, com’era, prima di tutto questo silenzio? Che cosa era facile?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'Si rideva. Lui mi nascondeva le scarpe e io gli salavo il caffè.',
          feedback:
            'L’ha chiesto, e tu dici che cosa ha funzionato per voi. In breve, e senza «fai così». Poi torni a loro due. Può prenderne un pezzo, o niente.',
          facts: ['why-not-advice-2', 'val-experience-4', 'why-differ-2'],
          next: 'window-on-the-sea',
        },
        {
          id: 'the-long-story',
          words:
            'Ah, guarda, con mio padre è una storia lunga. Non ci parlavamo da sei anni. Mi ha aperto in pigiama. La prima sera bene, la seconda abbiamo litigato per il telecomando, e giù tutta la vita. Ho preso la porta di notte, con la borsa. Se ci ripenso sto ancora male.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Madonna. Allora forse è meglio di no.',
          feedback:
            'Una storia vera tocca. Ma questa è piena, e dentro non c’è più spazio per Nino. Teresa adesso decide sulla base di tuo padre. E tu, forse, hai detto più di quanto volevi.',
          anotherWay:
            'Da noi sono bastati due giorni. Ma quello era mio padre, e qui si parla di te. Nino com’è, che cosa ti ricordi di lui?',
          facts: ['why-differ-2', 'conf-mutual-3'],
          next: 'window-on-the-sea',
        },
        {
          id: 'not-today',
          words: 'È una cosa che tengo per me, per ora. Posso stare con la tua, se vuoi. Mi racconti di Nino?',
          labels: ['permission'],
          fits: true,
          answer: '«Giusto. Ognuno i suoi.» Ci pensa. «Nino fischia. Lo senti arrivare da due strade.»',
          feedback:
            'Della tua storia decidi tu, anche quando te la chiedono. Lo dici senza chiudere la porta, e resti lì.',
          facts: ['conf-rule-own-story', 'val-reciprocity-3'],
          next: 'window-on-the-sea',
        },
      ],
      own: {
        good: [
          'Per me ha funzionato vederci poco. Per te e Nino, che cosa era facile, una volta?',
          'Te ne dico un pezzo piccolo, va bene? E poi torniamo a Nino.',
          'Vorresti sapere se si può tornare. Io so solo com’è andata a me.',
        ],
        ask: ['Quanto del mio racconto serve a lei?', 'Mi va di dirlo, o mi sento in obbligo?'],
        answer: 'Fischietta qualcosa. «Nino fischia sempre», dice.',
        next: 'window-on-the-sea',
      },
    },
    {
      id: 'window-on-the-sea',
      scene: 'Tira fuori la lettera. C’è anche un biglietto del treno, per domenica.',
      says: 'Scrive: la stanza ha la finestra sul mare. Undici anni zitto, e poi il mare. Io ho voglia di andare, e voglia di strappare la lettera.',
      replies: [
        {
          id: 'why-silent',
          words: 'Ma perché avete smesso di parlarvi?',
          labels: ['why'],
          fits: false,
          answer: '«Per mamma. Per i soldi. Per niente.» Rimette via la lettera.',
          feedback:
            'Viene spontaneo, ed è anche la domanda che le fanno tutti. Porta indietro di undici anni. Lei era qui, con due voglie in mano.',
          anotherWay: 'Voglia di andare e voglia di strapparla. Tutte e due oggi.',
          facts: ['val-acceptance-1', 'why-listen-2'],
          next: 'the-pillowcase',
        },
        {
          id: 'both-wishes',
          words: 'Il mare ti chiama, e undici anni ti tengono qui. Tutte e due le cose sono vere.',
          labels: ['reflection'],
          fits: true,
          answer: '«Tutte e due. E lui vuole un sì o un no.» Alza gli occhi. «Ma chi l’ha detto?»',
          feedback:
            'Tieni in piedi le due voglie, senza tirare da una parte. In quello spazio può nascere una terza cosa. E nasce a lei.',
          facts: ['duty-listening', 'val-empowerment-4'],
          next: 'for-lunch',
        },
        {
          id: 'deep-down',
          words: 'Però in fondo in fondo ci vuoi andare, no? Si vede da come parli del mare.',
          labels: ['closed-question'],
          fits: false,
          answer: 'Può darsi. Ci penso ancora.',
          feedback:
            'Forse hai visto giusto. Ma la domanda le mette in bocca la risposta, e dell’altra voglia non si parla più. Anche lo strappo voleva dire qualcosa.',
          anotherWay: 'Che cosa ti dice la voglia di andare? E quella di strapparla?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'the-pillowcase',
        },
        {
          id: 'room-kept',
          words: 'Vai tranquilla: se va male torni, il posto qui te lo faccio tenere io.',
          labels: ['promise'],
          fits: false,
          answer: 'Davvero si può? Non me l’avevano detto.',
          feedback:
            'Vuoi renderle il rischio più leggero. Ma il posto non lo tieni tu, e su questo lei potrebbe decidere. Prima si chiede a chi lo sa.',
          anotherWay: 'Non so se il posto qui si può tenere. Vuoi che lo chiediamo insieme?',
          facts: ['agent-who-4', 'help-strain-1', 'val-empowerment-3'],
          next: 'the-pillowcase',
        },
      ],
      own: {
        good: [
          'Undici anni, e poi il mare. È tanto, per una busta sola.',
          'Che cosa ti servirebbe sapere, prima di domenica?',
          'Fra il sì e il no, che altro c’è?',
        ],
        ask: ['Tiro da una parte?', 'C’è posto per una risposta che non ho pensato io?'],
        answer: 'Alza il biglietto contro la luce. «Andata e ritorno», legge. «Ma guarda.»',
        next: 'for-lunch',
      },
    },
  ],
  endings: [
    {
      id: 'for-lunch',
      between:
        '«Per pranzo», dice. «Ci vado per pranzo, non per sempre. E gli salo il caffè.» Né tu né Nino ci avevate pensato. Il lenzuolo, intanto, è piegato.',
      takeAlong: 'La risposta che serve può essere una che tu non avevi. Basta lasciarle il posto.',
      facts: ['why-own-answers-2', 'why-own-answers-3', 'why-not-advice-1'],
    },
    {
      id: 'the-pillowcase',
      between:
        'La lettera torna in tasca. Teresa piega la federa per la quarta volta, e ti dà l’altro angolo. «Domani ne parliamo ancora?» Domenica è lontana tre giorni. Tu domani ci sei.',
      takeAlong: 'Chi ti chiede «che cosa devo fare» a volte ti chiede di restare mentre ci pensa.',
      facts: ['why-not-advice-1', 'fn-social-emotional-2', 'val-experience-1'],
    },
  ],
  serves: ['val-experience', 'fn-social-emotional', 'val-empowerment', 'conf-rule-own-story'],
  facts: ['why-not-advice-1', 'why-not-advice-2', 'val-experience-1'],
} satisfies Conversation
