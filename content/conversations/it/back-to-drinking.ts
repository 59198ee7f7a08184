import type { Conversation } from '../../schema/conversation.ts'

export const backToDrinking = {
  id: 'back-to-drinking',
  title: 'Sette mesi',
  minutes: 8,
  peer: 'Samira, 38 anni',
  situation:
    'Samira non beveva da sette mesi. Il venerdì fa il pane nella cucina del centro, e insegna agli altri. È domenica sera, nell’ora in cui leggi i messaggi.',
  contentNote: 'Si parla di bere di nuovo, e della morte di una madre. La parte più dura si può saltare.',
  turns: [
    {
      id: 'do-not-come',
      scene: 'Un messaggio sul telefono.',
      says: 'Domani non venire. Ho bevuto. Il mio numero lo puoi anche cancellare.',
      replies: [
        {
          id: 'number-stays',
          words: 'Il tuo numero resta qui. Me l’hai scritto, e non era facile. Sei al sicuro, adesso? Posso chiamarti?',
          labels: ['affirmation', 'closed-question'],
          fits: true,
          answer: 'Sì. Sono in camera. Chiama, ma piano, che mi scoppia la testa.',
          feedback:
            'Rispondi alla paura vera: che tu te ne vada. Poi chiedi se sta bene, in modo semplice. Una domanda chiusa qui aiuta, e sulla telefonata decide lei.',
          facts: ['val-acceptance-1', 'why-valued-8'],
          next: 'back-to-zero',
        },
        {
          id: 'it-is-nothing',
          words:
            'Ma no, Samira! Non è niente, capita a tutti, anche a chi ha una volontà di ferro. Dormici su: domani è un altro giorno.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Non è niente. Va bene. Se vuoi, chiama.',
          feedback:
            'Vuoi toglierle la vergogna di dosso. Ma per lei sono sette mesi. Se è niente, forse era niente anche prima.',
          anotherWay: 'Deve pesarti tanto. Sono qui fino alle nove. Vuoi che ti chiami?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'back-to-zero',
        },
        {
          id: 'but-why',
          words: 'No! Ma perché? Andavi così bene!',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Le due spunte blu. Poi, dopo un po’, squilla il telefono.',
          feedback:
            'È dispiacere, e si sente. Lei però ci legge un’altra cosa: pensavi meglio di me. A un «perché» così si risponde con una scusa, o con il silenzio.',
          anotherWay: 'Grazie di avermelo scritto. Come stai, adesso?',
          facts: ['val-acceptance-1'],
          next: 'say-it-then',
        },
      ],
      own: {
        good: [
          'Non cancello niente. Com’è andata oggi, dopo?',
          'Me l’hai detto subito, e a me. Sei in un posto sicuro?',
          'Domani vengo solo se lo vuoi tu. Stasera sono qui fino alle nove. Una chiamata, o solo messaggi?',
        ],
        ask: ['Sente che resto, anche adesso?', 'Ho chiesto se è al sicuro?'],
        answer: 'Puoi chiamare, se non gridi.',
        next: 'back-to-zero',
      },
    },
    {
      id: 'say-it-then',
      says: 'Dillo, allora. Pensavi meglio di me.',
      replies: [
        {
          id: 'a-bit-hurt',
          words: 'Un po’ sì, te lo dico. Ci credevo tanto anch’io.',
          labels: ['judgement'],
          fits: false,
          answer: 'Ecco. Adesso siamo in due a star male per me.',
          feedback:
            'Le dici la verità. Ma il tuo dispiacere si mette sopra il suo. Lei, stasera, ha già le braccia piene.',
          anotherWay: 'Ti ho risposto di slancio. Di te penso quello che pensavo ieri.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'back-to-zero',
        },
        {
          id: 'same-as-yesterday',
          words:
            'Ti aspettavi una porta chiusa, e il mio «perché» ci assomigliava. Scusa. Io penso di te quello che pensavo ieri.',
          labels: ['reflection'],
          fits: true,
          answer: '«Ieri.» Si sente che si soffia il naso. «Ieri sera ero già al negozio.»',
          feedback:
            'Riprendi il filo dove si era rotto. Non dici che va tutto bene. Dici solo che la guardi come ieri.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'back-to-zero',
        },
        {
          id: 'me-i-fell-often',
          words:
            'Figurati, io ho ripreso tre volte. La prima dopo un mese, la seconda a Natale, la terza non te la racconto. Quindi con me stai tranquilla.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Tre volte. E io dovrei stare tranquilla.',
          feedback:
            'Vuoi dirle: non sei sola. Ma le arriva un elenco di cadute, le tue. Lei cercava solo di sapere se la guardi ancora allo stesso modo.',
          anotherWay: 'Conosco quella vergogna. E la tua, stasera, nel silenzio della camera, che cosa ti dice?',
          facts: ['why-differ-2', 'conf-rule-own-story'],
          next: 'back-to-zero',
        },
      ],
      own: {
        good: [
          'Hai paura che io ti veda in un altro modo. Ti vedo come ieri.',
          'Il mio «perché» è uscito male. Mi importa come stai.',
          'Sei tu che pensavi meglio di te, stasera?',
        ],
        ask: ['Chi consola chi, adesso?', 'Le ho detto che cosa è rimasto uguale?'],
        answer: 'Un respiro lungo, nel telefono.',
        next: 'back-to-zero',
      },
    },
    {
      id: 'back-to-zero',
      scene: 'Parla sottovoce.',
      says: 'Ho il calendario davanti. Una croce ogni sera, per sette mesi. Adesso è tutto a zero.',
      replies: [
        {
          id: 'you-will-catch-up',
          words: 'Ma no, recuperi in fretta! Fra un mese neanche te ne ricordi, e a Natale ci ridiamo sopra insieme.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: 'Me lo ricordo, me lo ricordo.',
          feedback:
            'Vuoi darle speranza, e le dai una data. Nessuno la sa. Una speranza più piccola ma vera regge meglio: i mesi vissuti, per esempio.',
          anotherWay: 'Sette mesi di croci. Che cosa c’era, in quelle sere?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'the-frozen-picture',
        },
        {
          id: 'those-nights-were',
          words: 'Quelle sere le hai fatte una per una. Ci sono state, e ci sono ancora su quel foglio.',
          labels: ['affirmation'],
          fits: true,
          answer: 'Una per una. Alcune sono state lunghissime.',
          feedback:
            'Non prometti niente sul domani. Dici una cosa già accaduta, e per questo solida. Da qui può guardare anche l’ultima sera, senza perdere le altre.',
          facts: ['val-hope-4', 'val-hope-2', 'agent-change-3'],
          next: 'the-frozen-picture',
        },
        {
          id: 'others-slip-sooner',
          words: 'Sette mesi sono tanti. C’è chi non arriva a una settimana.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: 'Non mi aiuta, se gli altri stanno peggio.',
          feedback:
            'Vuoi mostrarle quanto ha fatto. Però fai una gara, con qualcuno che perde. E lei stasera si sente fra chi ha perso.',
          anotherWay: 'Sette mesi. Che cosa ti è costato di più, e che cosa ti ha dato?',
          facts: ['val-acceptance-1', 'why-differ-2'],
          next: 'the-frozen-picture',
        },
        {
          id: 'what-the-zero-says',
          words: 'Quello zero, quando lo guardi, che cosa ti dice?',
          labels: ['open-question'],
          fits: true,
          answer: 'Che ho fatto finta. Per sette mesi.',
          feedback:
            'Non discuti con lo zero: chiedi che voce ha. Così la vergogna trova le parole, e in due fa meno paura.',
          facts: ['duty-listening', 'val-experience-2'],
          next: 'the-frozen-picture',
        },
      ],
      own: {
        good: [
          'Una croce ogni sera. Le hai disegnate tu.',
          'Adesso vedi solo l’ultima casella.',
          'Se quel foglio potesse parlare di te, che cosa direbbe?',
        ],
        ask: ['La mia speranza poggia su una cosa vera?', 'Ho fatto un confronto con qualcuno?'],
        answer: 'Senti il foglio che si piega, e poi si apre di nuovo.',
        next: 'the-frozen-picture',
      },
    },
    {
      id: 'the-frozen-picture',
      says: 'Te lo dico, com’è andata. Mia madre è morta giovedì. Senza documenti non potevo partire. Il funerale l’ho visto sul telefono. A un certo punto l’immagine si è fermata, sulla mano di mia sorella. Non è più ripartita. Io sono scesa al negozio.',
      hard: {
        note: 'Adesso Samira racconta la morte di sua madre, e come ha ripreso a bere.',
        skipTo: 'nobody-knows',
      },
      replies: [
        {
          id: 'complex-grief',
          words:
            'Tu sei in depressione, Samira. È il lutto che fa così, lo conosco. Ci vuole una terapia, e qualcosa per dormire, e anche presto.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Io sono una che non ha seppellito sua madre.',
          feedback:
            'La tua paura cerca una parola da medico. Il tuo ruolo non fa diagnosi. E lei ti aveva dato un’immagine precisa: una mano, ferma.',
          anotherWay: 'La mano di tua sorella, e poi più niente.',
          facts: ['val-equity-3'],
          next: 'nobody-knows',
        },
        {
          id: 'the-hand',
          words: 'Eri lì, e non potevi essere lì. E l’immagine si è fermata prima che la salutassi.',
          labels: ['reflection'],
          fits: true,
          answer: 'Piange. Non c’è fretta. «Non ho detto niente. Avevo preparato due parole.»',
          feedback:
            'Resti in quel momento con lei. Non parli del bere: prima viene la madre. Chi si sente capito qui, forse, riesce a dire il resto.',
          facts: ['val-empathy-1', 'val-empathy-3', 'duty-listening'],
          next: 'nobody-knows',
        },
        {
          id: 'you-could-have-rung',
          words: 'Mi dispiace tanto. Però potevi chiamare, prima di scendere.',
          labels: ['judgement'],
          fits: false,
          answer: 'Sì. Potevo.',
          feedback:
            'Quel «però» cancella la frase che c’è prima. È quello che lei si ripete già da ieri. Adesso lo sente anche da te.',
          anotherWay: 'Mi dispiace tanto. Che cosa ti sarebbe servito, in quel momento?',
          facts: ['val-acceptance-1'],
          next: 'nobody-knows',
        },
        {
          id: 'two-words',
          words: 'Mi dispiace, Samira. Se ti va, mi dici com’era tua madre?',
          labels: ['open-question', 'permission'],
          fits: true,
          answer: 'Impastava senza guardare. Mi diceva: lo senti quando è pronto. Il pane l’ho imparato così.',
          feedback:
            'Il funerale si è fermato, ma i ricordi possono ripartire. Chiedi con delicatezza, e lei può dire anche di no.',
          facts: ['val-empathy-1', 'duty-listening'],
          next: 'nobody-knows',
        },
      ],
      own: {
        good: [
          'Una mano ferma su uno schermo. E tu che aspettavi.',
          'Non so che cosa dire. Sono qui, e ti ascolto.',
          'Che cosa avresti voluto dirle?',
        ],
        ask: ['Sto con la madre, o già con la bottiglia?', 'Sopporto il silenzio?'],
        answer: 'Per un po’ si sente solo il suo respiro.',
        next: 'nobody-knows',
      },
    },
    {
      id: 'nobody-knows',
      says: 'Che ho bevuto non lo sa nessuno. Né il gruppo, né l’educatrice. Solo tu. Resta fra noi, vero?',
      replies: [
        {
          id: 'shame-of-what',
          words: 'Secondo me al gruppo devi dirlo, e domani. Sono lì apposta.',
          labels: ['advice'],
          fits: false,
          answer: 'Domani no. Domani non mi vede nessuno.',
          feedback:
            'Il gruppo forse le farà bene. Ma quando, e a chi, lo sa lei. E la sua domanda era un’altra: di te mi posso fidare?',
          anotherWay: 'A chi dirlo lo scegli tu. Chi vorresti che lo sapesse, un giorno?',
          facts: ['val-empowerment-4', 'fn-linkage-1'],
          next: 'start-again',
        },
        {
          id: 'never-ever',
          words: 'Te lo prometto. Qualunque cosa succeda, da me non esce una parola.',
          labels: ['promise'],
          fits: false,
          answer: '«Qualunque cosa.» Dalla voce, non ci crede del tutto.',
          feedback:
            'Le serve fiducia, e tu la dai tutta. Ma «qualunque cosa» è più di quello che puoi. Ci sono le eccezioni, e forse un’équipe. Un limite detto ora protegge anche la fiducia.',
          anotherWay:
            'Lo tengo per me. Se la tua vita fosse in pericolo, cercherei aiuto, e se posso te lo direi prima.',
          facts: ['conf-exceptions', 'conf-rule-team'],
          next: 'start-again',
        },
        {
          id: 'how-far-i-can',
          words:
            'Non lo porto in giro: lo dici tu, a chi vuoi. In équipe parlo di te solo come abbiamo deciso noi due. Se la tua vita è in pericolo cerco aiuto, e se posso te lo dico prima. Come ti suona?',
          labels: ['open-question'],
          fits: true,
          answer: '«Mi suona che posso dormire.» Pausa. «E no, la vita la voglio. È quella notte che non volevo.»',
          feedback:
            'Permesso, équipe ed eccezioni, in poche parole. È meno di una promessa, ma è tutto vero. E su quello che è suo decide lei.',
          facts: ['conf-rule-permission', 'conf-exceptions', 'conf-rule-team'],
          next: 'start-again',
        },
      ],
      own: {
        good: [
          'Resta tua, questa cosa. L’unico limite è un pericolo serio: lì cerco aiuto, e te lo dico.',
          'Prima ti ridico che cosa tengo per me, e che cosa no. Ti va?',
          'Hai paura di come ti guarderebbero.',
        ],
        ask: ['Ho detto solo quello che posso mantenere?', 'Chi decide a chi si dice?'],
        answer: 'Va bene. Mi fido di questo.',
        next: 'start-again',
      },
    },
    {
      id: 'start-again',
      says: 'E adesso? Ricominciare mi stanca solo a pensarci. E se poi succede ancora?',
      replies: [
        {
          id: 'my-own-return',
          words:
            'Anch’io ho ripreso, e oggi sono qui. Ma la strada è tua, e la conosci tu. In questi sette mesi, che cosa ti ha aiutato a stare in piedi, anche solo un po’?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer:
            '«Il lievito.» Una risata piccola. «Se lo lasci lì una settimana, sembra morto. Poi gli dai farina, e torna.»',
          feedback:
            'Una frase tua, poi di nuovo la sua strada. Chi c’è passato mostra che si può andare avanti, senza prometterlo. La speranza se la trova lei, con parole sue.',
          facts: ['val-hope-2', 'val-experience-4', 'why-differ-2'],
          next: 'friday-bread',
        },
        {
          id: 'never-again',
          words: 'Non succede più, vedrai. Ormai hai imparato.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Lo dicevo anch’io. A giugno.',
          feedback:
            'È una speranza gentile, ma nessuno lo sa. Se succede, la prossima volta forse non te lo scrive, per non smentirti.',
          anotherWay: 'Può succedere, e fa paura. Che cosa vorresti avere vicino, quella volta?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'friday-bread',
        },
        {
          id: 'two-doors',
          words:
            'Conosco un paio di porte, te le dico? Il gruppo ha una sera per chi ritorna. E al servizio c’è un medico che ascolta senza prediche. O nessuna delle due, adesso. Scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'La sera di chi ritorna. Si chiama proprio così? Dimmi quando è.',
          feedback:
            'Chiedi, nomini due porte, lasci la terza: nessuna. Sul bere e sul corpo parla un medico, non tu. E non spingi da nessuna parte.',
          facts: ['fn-linkage-2', 'fn-social-emotional-2', 'val-empowerment-4'],
          next: 'friday-bread',
        },
        {
          id: 'pour-it-away',
          words:
            'Intanto butta tutto quello che hai in camera. Poi un giorno alla volta, cammini, mangi bene, ti tieni occupata.',
          labels: ['advice'],
          fits: false,
          answer: 'Sì. Un giorno alla volta.',
          feedback:
            'Sono cose che forse hanno aiutato te. Dette così, in fila, suonano come un manifesto. E lei ti ha detto che è stanca.',
          anotherWay: 'Solo a pensarci ti stanca. Che cosa è rimasto in piedi, anche oggi?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'friday-bread',
        },
      ],
      own: {
        good: [
          'Hai paura che ricominciare voglia dire rifare tutto.',
          'Non lo so, se succede ancora. Io lunedì ci sono, alle cinque.',
          'Nei momenti lunghi di questi mesi, chi o che cosa c’era?',
        ],
        ask: ['Sto dicendo una cosa che nessuno può sapere?', 'La risposta può venire da lei?'],
        answer: 'Pensa. «C’era il pane», dice.',
        next: 'friday-bread',
      },
    },
    {
      id: 'friday-bread',
      says: 'Venerdì c’è il pane. Mi aspettano in sei. Con che faccia ci vado?',
      replies: [
        {
          id: 'who-else-bakes',
          words: 'Ma se non vieni tu, il pane chi lo fa? Sono in sei, e ci tengono tanto. Non li lasci lì, vero?',
          labels: ['closed-question', 'judgement'],
          fits: false,
          answer: 'No. Cioè, non lo so. Non mettermi fretta.',
          feedback:
            'Vuoi dirle che conta. Però la domanda lascia una sola risposta, e pesa. Chi ha già vergogna non ha bisogno anche di sei persone sulle spalle.',
          anotherWay: 'Sei persone che ti aspettano. Com’è, per te, adesso?',
          facts: ['val-acceptance-1', 'val-empowerment-4'],
          next: 'monday-at-five',
        },
        {
          id: 'what-would-it-take',
          words: 'Che cosa ti servirebbe, per entrare in quella cucina? O per non entrarci, questa volta?',
          labels: ['open-question'],
          fits: true,
          answer: 'Arrivare prima di tutti. Avere già le mani nella farina, quando entrano.',
          feedback:
            'Tutte e due le strade sono in piedi: andare e non andare. Lei non si difende, e comincia a pensare a come.',
          facts: ['val-empowerment-4', 'fn-social-emotional-2'],
          next: 'feed-the-starter',
        },
        {
          id: 'i-fetch-you',
          words: 'Passo io a prenderti. Questo venerdì, e tutti gli altri. Non ti mollo.',
          labels: ['promise'],
          fits: false,
          answer: 'Tutti i venerdì. E quando non puoi?',
          feedback:
            'È affetto, e lei lo sente. Ma ogni venerdì è una promessa lunga, e la strada fino alla cucina diventa la tua. Quello che puoi fare davvero vale di più.',
          anotherWay: 'Venerdì alle otto sono al centro anch’io. Ti aiuta saperlo, o preferisci di no?',
          facts: ['help-strain-1', 'val-empowerment-5'],
          next: 'monday-at-five',
        },
      ],
      own: {
        good: [
          'Pensi che te lo leggano in faccia.',
          'Puoi esserci, non esserci, o esserci a metà. Tu come la immagini?',
          'Chi, fra quei sei, ti farebbe bene trovare?',
        ],
        ask: ['Può anche non andarci, con le mie parole?', 'Il passo che dico è suo, o mio?'],
        answer: 'Ci dormo sopra. Tu lunedì ci sei?',
        next: 'monday-at-five',
      },
    },
  ],
  endings: [
    {
      id: 'feed-the-starter',
      between:
        'Il venerdì la luce in cucina è accesa dalle sette. Samira ha già rinfrescato il lievito. Non spiega niente a nessuno. Quando ti vede, ti mette in mano un pezzo di pasta: «Senti se è pronto».',
      takeAlong:
        'Una caduta non porta via la strada fatta. Spesso l’immagine della speranza ce l’ha già l’altra persona.',
      facts: ['val-hope-1', 'val-hope-4', 'agent-change-3'],
    },
    {
      id: 'monday-at-five',
      between:
        'La telefonata finisce piano. Il venerdì è ancora lontano, e nessuno l’ha deciso per lei. Lunedì alle cinque meno dieci Samira è già lì. Ha in borsa il calendario: l’ultima casella è bianca, le altre no.',
      takeAlong: 'Chi teme di aver perso tutto ha bisogno di una cosa che resta. Anche solo un giorno e un’ora.',
      facts: ['fn-ongoing-1', 'val-hope-1', 'why-valued-8'],
    },
  ],
  serves: ['val-hope', 'fn-social-emotional', 'conf-rule-permission'],
  facts: ['val-hope-1', 'val-hope-4', 'fn-social-emotional-1'],
} satisfies Conversation
