import type { Conversation } from '../../schema/conversation.ts'

export const myChildrenThinkITravel = {
  id: 'my-children-think-i-travel',
  title: 'Saluti da Lisbona',
  minutes: 5,
  peer: 'Ramona, 44 anni',
  situation:
    'Ramona vive in una casa d’accoglienza, e i suoi figli stanno dalla nonna. Loro credono che lei viaggi per lavoro. Stasera fate il bucato insieme, nella lavanderia a gettoni.',
  turns: [
    {
      id: 'a-card-from-lisbon',
      scene: 'La lavatrice gira. Ramona scrive una cartolina sulle ginocchia, e copre l’indirizzo con la mano.',
      says: 'Oggi sono a Lisbona. Fa caldo e mangio pesce. Così scrivo.',
      replies: [
        {
          id: 'why-not-the-truth',
          words: 'Ma perché gli racconti delle bugie? I bambini prima o poi lo scoprono.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'La penna si ferma. «Bugie», dice.',
          feedback:
            'Pensi ai bambini, e il pensiero è buono. Ma la parola «bugie» cade su una cosa che lei ti ha appena mostrato. Forse per la prima volta.',
          anotherWay: 'Oggi Lisbona. Che cosa vedono i tuoi figli, quando leggono?',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'say-it-then',
        },
        {
          id: 'poor-you',
          words: 'Ma lo fai per il loro bene! Sei una mamma meravigliosa.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Meravigliosa.» Guarda l’oblò. «Una meraviglia con il bucato degli altri.»',
          feedback:
            'Vuoi toglierle il peso prima ancora che lo posi. Ma lei sa che c’è, e un complimento così grande può farla sentire ancora meno vista.',
          anotherWay: 'Da qui gli mandi il caldo e il pesce. Di che cosa è fatta, Lisbona, per te?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'say-it-then',
        },
        {
          id: 'lisbon-from-here',
          words: 'Sei qui, con la lavatrice che gira. E loro ti leggono da Lisbona, al sole.',
          labels: ['reflection'],
          fits: true,
          answer: 'Annuisce. Toglie la mano dall’indirizzo. «Ne ho fatte ventidue, di città.»',
          feedback:
            'Metti vicini i due posti, e non dici che cosa ne pensi. Lei può togliere la mano: qui nessuno la sta giudicando.',
          facts: ['duty-listening', 'val-acceptance-1'],
          next: 'the-real-sea',
        },
      ],
      own: {
        good: [
          'Me lo fai vedere, e ci vuole coraggio.',
          'Che cosa gli racconti, di Lisbona?',
          'Lisbona. Un posto dove la mamma sta bene.',
        ],
        ask: ['Che parola userei, se la cartolina fosse mia?', 'Riesco a guardare senza dire che cosa è giusto?'],
        answer: 'Aggiunge un punto esclamativo a «pesce». Poi lo guarda male.',
        next: 'the-real-sea',
      },
    },
    {
      id: 'say-it-then',
      scene: 'Gira la cartolina: un tram giallo.',
      says: 'Dillo. Che madre fa così?',
      replies: [
        {
          id: 'one-who-misses-them',
          words: 'Una che scrive di notte, in lavanderia. E che, mi sembra, si vergogna tanto.',
          labels: ['reflection'],
          fits: true,
          answer: 'Le trema il mento. «Tanto», dice. E la cartolina resta a faccia in su.',
          feedback:
            'Non assolvi e non condanni. Dici quello che vedi, e anche il nome della cosa: vergogna. Detta piano, da due persone, può pesare un po’ meno.',
          facts: ['val-empathy-3', 'val-acceptance-2'],
          next: 'the-real-sea',
        },
        {
          id: 'others-do-worse',
          words: 'Ma dai, c’è chi fa di peggio. Almeno tu scrivi.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: '«Di peggio», ripete. «Grazie, eh.»',
          feedback:
            'Cerchi di tirarla su con un confronto. Ma «di peggio» vuol dire che è già nella lista. Il confronto non le toglie la vergogna.',
          anotherWay: 'È una domanda dura, e te la fai spesso, mi sembra.',
          facts: ['val-acceptance-1', 'val-acceptance-2'],
          next: 'the-real-sea',
        },
        {
          id: 'tell-them-tomorrow',
          words: 'Una madre che domani può alzare il telefono e dire la verità. Fallo, ti togli un sasso dal cuore.',
          labels: ['advice'],
          fits: false,
          answer: 'Il sasso lo tolgo a me, e lo metto a loro.',
          feedback:
            'Credi nella verità, e può darsi che un giorno serva. Ma lei ti chiedeva chi vedi quando la guardi. Tu le hai detto che cosa fare domani.',
          anotherWay: 'Vedo una madre che pensa ai suoi figli in una lavanderia.',
          facts: ['why-own-answers-1', 'why-own-answers-2'],
          next: 'the-real-sea',
        },
      ],
      own: {
        good: [
          'Una che ha paura di perderli, mi sembra.',
          'Non te lo dico io, che madre sei. Tu che cosa vorresti essere, per loro?',
          'Prima ho parlato troppo presto. Raccontami di loro due.',
        ],
        ask: ['Posso stare davanti alla vergogna senza coprirla?', 'Che cosa mi è costato, un giorno, mostrarmi così?'],
        answer: 'Respira. «Denis ne ha undici», dice. «Mia sette.»',
        next: 'the-real-sea',
      },
    },
    {
      id: 'the-real-sea',
      says: 'Mia mi ha chiesto se a Lisbona c’è il mare. Le ho detto sì, grandissimo. Poi lei al mare ci è andata davvero, con la nonna. Io no.',
      replies: [
        {
          id: 'her-first-sea',
          words: 'Il suo mare vero l’ha visto senza di te.',
          labels: ['reflection'],
          fits: true,
          answer: 'Si asciuga in fretta con un calzino pulito. Poi ride del calzino. «Senza di me.»',
          feedback: 'Vai dove fa male, con poche parole. Non aggiungi un rimedio, e lei può piangere e ridere.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'and-you',
        },
        {
          id: 'you-will-go-together',
          words: 'Vedrai che la prossima estate ci andate insieme. Te lo prometto.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '«La prossima estate.» La scrive quasi, poi no.',
          feedback:
            'Vuoi regalarle un’estate. Ma non dipende da te, e lei di promesse ne scrive già una a settimana. Forse adesso le serve qualcuno che non ne faccia.',
          anotherWay: 'Che cosa daresti per quel giorno al mare.',
          facts: ['val-hope-1', 'why-valued-1'],
          next: 'and-you',
        },
        {
          id: 'how-did-she-tell',
          words: 'E Mia, come te l’ha raccontato, il suo mare?',
          labels: ['open-question'],
          fits: true,
          answer: '«Ha detto: mamma, è rumoroso! Il tuo fa rumore?»',
          feedback:
            'Chiedi della bambina, viva, con la sua voce. Ramona torna per un momento dove vuole stare: ad ascoltare sua figlia.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'and-you',
        },
        {
          id: 'you-are-depressed',
          words: 'Questa tristezza non è normale. Per me è depressione: si cura, sai?',
          labels: ['diagnosis'],
          fits: false,
          answer: '«No», dice. «È il mare.»',
          feedback:
            'Ti preoccupa, e cerchi il nome. Ma sentire la mancanza di due figli non ha bisogno di un nome da medico. Con quello, il mare scompare.',
          anotherWay: 'Ti manca tutto, anche il rumore del suo mare.',
          facts: ['val-equity-3', 'val-empathy-3'],
          next: 'and-you',
        },
      ],
      own: {
        good: [
          'Tu le hai inventato un mare, e lei ne ha trovato uno.',
          'Che cosa avresti voluto vedere, quel giorno?',
          'È tanto, restare a casa da un mare così.',
        ],
        ask: ['Sto con la mancanza, o corro all’estate prossima?', 'Prometto io, dove promette già lei?'],
        answer: 'La lavatrice scarica. Per un po’ ascoltate l’acqua.',
        next: 'and-you',
      },
    },
    {
      id: 'and-you',
      scene: 'Ti guarda nel vetro dell’oblò.',
      says: 'E tu? Figli ne hai? Tu cosa gli hai detto, quando non avevi casa?',
      replies: [
        {
          id: 'the-whole-story',
          words:
            'Uno, sì. Per due anni gli ho detto che facevo il turno di notte. Poi l’ha scoperto da un vicino, e non mi ha parlato per un anno. Ancora adesso, quando lo sento al telefono, io…',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Ha smesso di piegare. «Un anno», dice, ed è diventata bianca. «Allora succede.»',
          feedback:
            'Te l’ha chiesto, e ti esce tutta. Ma adesso lei si tiene la tua paura oltre alla sua, e tu hai detto forse più di quanto volevi.',
          anotherWay: 'Sì, uno. Anche io ho avuto paura di dirglielo. Qual è la tua paura più grande?',
          facts: ['conf-mutual-2', 'conf-rule-own-story', 'why-differ-1'],
          next: 'who-else-knows',
        },
        {
          id: 'not-about-me',
          words: 'Qui non parliamo di me. Sei tu che hai un problema con i figli.',
          labels: ['judgement'],
          fits: false,
          answer: '«Già», dice. «Io, il problema.»',
          feedback:
            'Hai il diritto di tenere per te la tua storia. Detto così, però, il confine diventa un dito puntato. Lei si è aperta, e resta sola da quella parte.',
          anotherWay: 'Di questo preferisco non raccontare. Ma la vergogna la conosco. La tua, che voce ha?',
          facts: ['val-equity-1', 'conf-mutual-3'],
          next: 'who-else-knows',
        },
        {
          id: 'i-know-the-shame',
          words:
            'La mia storia con i figli la tengo per me, se non ti dispiace. La vergogna però la conosco bene. La tua, quando arriva più forte?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: '«Va bene», dice, e si vede che è vero. «Quando compro il francobollo.»',
          feedback:
            'Scegli che cosa dire di te, e lo dici con calma. Dai una cosa vera, piccola, e torni a lei. Anche la tua storia merita riguardo.',
          facts: ['conf-rule-own-story', 'conf-mutual-1', 'why-shared-1'],
          next: 'who-else-knows',
        },
      ],
      own: {
        good: [
          'Ti rispondo in due parole: ho avuto paura anch’io. E la tua, com’è?',
          'È una domanda giusta, e oggi non me la sento. Resto su Lisbona, con te.',
          'Ti va se te lo dico un’altra volta? Adesso vorrei restare sulla tua cartolina.',
        ],
        ask: ['Quello che sto per dire, mi va di dirlo?', 'Dopo la mia frase, la parola torna a lei?'],
        answer: 'Piega una maglietta in quattro. «Non sei di marmo», dice.',
        next: 'who-else-knows',
      },
    },
    {
      id: 'who-else-knows',
      says: 'Delle cartoline lo sai solo tu. Adesso lo scrivete da qualche parte? In riunione si dice?',
      replies: [
        {
          id: 'not-a-soul',
          words: 'Ma figurati. Da me non esce niente, mai, a nessuno.',
          labels: ['promise'],
          fits: false,
          answer: '«Mai», ripete. Avrebbe voglia di crederci.',
          feedback:
            'Vuoi che dorma tranquilla. Ma «mai a nessuno» è più di quello che puoi dare. Se un giorno c’è un pericolo grave, dovrai parlare. Meglio i limiti veri.',
          anotherWay:
            'Le cartoline non le racconto, se non vuoi tu. Solo un pericolo grave cambia le cose, e te lo direi.',
          facts: ['conf-exceptions', 'conf-agree-1'],
          next: 'the-station-on-saturday',
        },
        {
          id: 'team-could-help',
          words: 'La psicologa lo deve sapere, le parlo io. È per aiutarti meglio.',
          labels: ['confidentiality', 'advice'],
          fits: false,
          answer: 'Mette le cartoline nella borsa, una a una. «Ecco.»',
          feedback:
            'Pensi che in tanti si aiuti meglio, e a volte è così. Ma non c’è un pericolo, e lei non ti ha detto sì. Quello che ti affida è suo.',
          anotherWay: 'C’è qualcuno nella squadra a cui vorresti dirlo? Se no, resta tuo.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'conf-rule-team'],
          next: 'the-station-on-saturday',
        },
        {
          id: 'yours-to-tell',
          words:
            'Le cartoline sono tue, e senza il tuo sì non ne parlo. Se c’è in gioco la vita di qualcuno chiedo aiuto, e te lo dico. Che cosa ti preoccupa di più, che si sappia?',
          labels: ['open-question'],
          fits: true,
          answer: '«Che me li fanno vedere ancora meno.» Ecco che cosa c’era sotto.',
          feedback:
            'Dici la regola e la sua eccezione, in due righe. Poi chiedi della paura, e non del segreto. Così sa su che cosa può contare.',
          facts: ['conf-rule-permission', 'conf-exceptions', 'conf-agree-2'],
          next: 'the-station-on-saturday',
        },
      ],
      own: {
        good: [
          'Di te dico qualcosa solo con il tuo sì. C’è un limite, ed è il pericolo di vita.',
          'Temi che ti si giri contro, quello che mi hai detto.',
          'Nella mia squadra ci sono altre tre persone. Che cosa vuoi che sappiano, e che cosa no?',
        ],
        ask: ['Ho detto sia la regola sia il limite?', 'Chi ci guadagna, se lo racconto?'],
        answer: 'Ti passa un lenzuolo per un angolo. Lo piegate in due, avanti e indietro.',
        next: 'the-station-on-saturday',
      },
    },
    {
      id: 'the-station-on-saturday',
      scene: 'La macchina si ferma, e fa silenzio di colpo.',
      says: 'Sabato la nonna li porta in città. Vuole che ci vediamo, un’ora. Cosa gli dico, che è atterrato l’aereo?',
      replies: [
        {
          id: 'the-whole-truth',
          words: 'Di’ tutto, dall’inizio, e chiedi scusa. I bambini capiscono più di quello che credi.',
          labels: ['advice'],
          fits: false,
          answer: '«Tutto. In un’ora.» Raccoglie un calzino da terra. «Con Mia in braccio.»',
          feedback:
            'Può darsi che dire il vero li avvicini. Ma le parole, il momento e il quanto li conosce lei, che è la loro madre. Così resta solo il tuo copione.',
          anotherWay: 'Un’ora, dopo ventidue città. Come te la immagini?',
          facts: ['why-own-answers-2', 'val-empowerment-4'],
          next: 'a-card-with-no-city',
        },
        {
          id: 'what-must-they-feel',
          words: 'Che cosa vorresti che sentissero, quei due, alla fine dell’ora?',
          labels: ['open-question'],
          fits: true,
          answer: 'Non risponde subito. «Che non me ne sono andata per colpa loro.»',
          feedback:
            'Non scegli tu tra la verità e Lisbona. Chiedi dove vuole arrivare, e da lì può trovare le parole, a modo suo.',
          facts: ['val-empowerment-4', 'why-own-answers-2', 'fn-social-emotional-2'],
          next: 'a-card-with-no-city',
        },
        {
          id: 'lisbon-one-more-time',
          words: 'Per un’ora tieni duro con Lisbona. Non si accorgono di niente, e siete tutti contenti.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Denis se ne accorge», dice. «Denis guarda il timbro.»',
          feedback:
            'Vuoi salvarle almeno quell’ora. Ma così le dici che è meglio nascondersi, e la sua domanda era un’altra. Forse Denis sa già, e aspetta.',
          anotherWay: 'Un aereo che atterra, o un’altra cosa. Che cosa ti spaventa di più, delle due?',
          facts: ['val-empathy-3', 'why-navigate-2'],
          next: 'twenty-two-stamps',
        },
        {
          id: 'two-ways-to-saturday',
          words:
            'Ti va se ci pensiamo insieme? Possiamo provare ad alta voce le prime parole. O puoi scriverle, come una cartolina. O nessuna delle due, stasera: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: '«Come una cartolina», dice. «Quelle mi vengono.»',
          feedback:
            'Non le dai le parole, le dai due modi per cercarle, e anche nessuno. Lei prende quello che sa già fare.',
          facts: ['fn-social-emotional-2', 'val-empowerment-2', 'val-empowerment-5'],
          next: 'a-card-with-no-city',
        },
      ],
      own: {
        good: [
          'Un’ora che aspetti da tanto, e ti fa paura.',
          'Qual è la prima cosa che vorresti dire, appena li vedi?',
          'Quanto dire, e quando, lo sai tu. Ti va di pensarci ad alta voce?',
        ],
        ask: ['Lascio a lei quanto dire e quando?', 'Sto cercando di fare pace con una storia mia?'],
        answer: 'Appoggia la fronte all’oblò. «Alle undici», dice. «Alla fontana.»',
        next: 'a-card-with-no-city',
      },
    },
  ],
  endings: [
    {
      id: 'a-card-with-no-city',
      between:
        'Prende una cartolina bianca, senza città. Scrive: «Sono qui». Non sa ancora se la darà a voce o per posta. Per la prima volta, però, l’indirizzo di chi scrive è quello vero.',
      takeAlong: 'Chi non si sente giudicato può avvicinarsi alla sua verità, con il suo passo.',
      facts: ['val-acceptance-2', 'val-empathy-3', 'val-empowerment-4'],
    },
    {
      id: 'twenty-two-stamps',
      between:
        'Ramona conta le città sulle dita, fino a ventidue. Il tram giallo non lo spedisce. «Domenica ti dico com’è andata», dice, e si carica la borsa sulla spalla. Tu tieni la porta.',
      takeAlong: 'Per certe parole serve tempo. Si può restare vicino anche a una frase che non c’è ancora.',
      facts: ['val-acceptance-1', 'duty-relationships'],
    },
  ],
  serves: ['val-empathy', 'val-acceptance', 'conf-rule-own-story', 'conf-rule-permission'],
  facts: ['val-empathy-3', 'conf-mutual-1', 'conf-mutual-3', 'conf-rule-own-story'],
} satisfies Conversation
