import type { Conversation } from '../../schema/conversation.ts'

export const hospitalCorridor = {
  id: 'hospital-corridor',
  title: 'In corridoio, all’ospedale',
  minutes: 8,
  peer: 'Pietro, 72 anni',
  situation:
    'Pietro ha dormito per anni in un furgone, e adesso ha un letto in una struttura. Da tre giorni è in ospedale per degli esami. Ti ha chiesto di stargli vicino oggi pomeriggio.',
  turns: [
    {
      id: 'the-open-gown',
      scene: 'È su una barella, in corridoio. Tiene il camice chiuso con una mano, dietro la schiena.',
      says: 'Settantadue anni, e mi vestono con il sedere all’aria.',
      replies: [
        {
          id: 'shall-i-tie-it',
          words: 'Una mano sola è poca. Vuoi che ti allacci io i nastri, o preferisci una coperta?',
          labels: ['permission'],
          fits: true,
          answer: 'Si gira, dandoti la schiena. «Nodo doppio», dice. «Ero marinaio.»',
          feedback:
            'Chiedi prima di toccare, e lasci scegliere. In un posto dove tutti lo toccano senza chiedere, è già qualcosa di suo.',
          facts: ['val-equity-1', 'val-empowerment-4'],
          next: 'the-walnut',
        },
        {
          id: 'same-for-everyone',
          words: 'È così per tutti, qui dentro. Dopo un po’ nessuno ci fa più caso.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Io ci faccio caso.',
          feedback:
            'Vuoi che si senta come gli altri. Ma lui ti parla della sua dignità, con una battuta. «Tutti» la copre meno del camice.',
          anotherWay: 'Tieni tutto con una mano sola. Ti prendo una coperta?',
          facts: ['val-empathy-3', 'val-acceptance-1'],
          next: 'the-walnut',
        },
        {
          id: 'call-someone-at-once',
          words:
            'Devi protestare! Chiama la caposala e fatti dare un pigiama. Se non te lo dà, alza la voce. È un tuo diritto.',
          labels: ['advice'],
          fits: false,
          answer: '«Sì, sì.» La mano dietro la schiena stringe ancora di più.',
          feedback:
            'Gli dai ragione, ed è vero che ha un diritto. Ma una battaglia, adesso, non l’ha chiesta. Forse ha bisogno di tenere le forze.',
          anotherWay: 'Sedere all’aria, davanti a tutti. Che cosa ti darebbe un po’ di pace?',
          facts: ['why-own-answers-3', 'why-listen-2'],
          next: 'the-walnut',
        },
      ],
      own: {
        good: [
          'Con una mano sola, e davanti a tutti.',
          'Mi metto io qui dietro, così non passa nessuno?',
          'Com’è stare su questa barella da stamattina?',
        ],
        ask: ['Chiedo prima di toccare o di muovere qualcosa?', 'Sento la battuta, e quello che copre?'],
        answer: 'Si sposta di dieci centimetri. «Mettiti qui», dice. «Fai da muro.»',
        next: 'the-walnut',
      },
    },
    {
      id: 'the-walnut',
      scene: 'Adesso ha la tua giacca sulle ginocchia.',
      says: 'C’è una macchia. Sul polmone. Grande come una noce, hanno detto. Tu ne hai visti tanti: cos’è, secondo te?',
      replies: [
        {
          id: 'old-pneumonia',
          words:
            'Sarà il segno di una vecchia polmonite. Con gli anni nel furgone è normale, e poi hai una bella cera. Ne ho visti tanti così.',
          labels: ['diagnosis', 'reassurance'],
          fits: false,
          answer: '«Dici?» Gli si distende la faccia. «Così diceva anche mio fratello.»',
          feedback:
            'Te l’ha chiesto, e vuoi fargli bene. Ma che cosa sia non lo sai, e chi fa peer support non fa diagnosi. Se domani è altro, la tua parola gli cadrà addosso.',
          anotherWay: 'Non lo so, Pietro. Domani te lo dicono. Tu, di notte, che cosa pensi che sia?',
          facts: ['val-equity-3', 'why-valued-1'],
          next: 'what-your-brother-said',
        },
        {
          id: 'i-do-not-know-either',
          words:
            'Che cosa sia non lo so. Tu hai una noce lì dentro, e un giorno da aspettare. A che cosa pensi di più?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '«A mio fratello», dice subito. «Anche lui cominciò con una noce.»',
          feedback:
            'Dici «non lo so», e resti. Non lasci la sua domanda nel vuoto: la giri verso quello che lui pensa già.',
          facts: ['val-equity-3', 'duty-listening'],
          next: 'the-nurse',
        },
        {
          id: 'did-you-smoke',
          words: 'Tu fumavi, vero? E quanto? E da quando non ti fai vedere da un medico?',
          labels: ['closed-question', 'judgement'],
          fits: false,
          answer: 'Due pacchetti. Da prima che nascessi tu.',
          feedback:
            'Cerchi la causa, come per mettere ordine. Ma in tre domande la noce diventa colpa sua. Di quelle domande, qui, ne ha già avute tante.',
          anotherWay: 'Una noce. Che paura può fare, una noce.',
          facts: ['val-acceptance-1', 'val-equity-3'],
          next: 'the-nurse',
        },
      ],
      own: {
        good: [
          'Non te lo so dire, e non voglio tirare a indovinare. Aspetto con te.',
          '«Grande come una noce.» Chi te l’ha detto, e come?',
          'Un giorno intero con quella parola addosso.',
        ],
        ask: ['So dire «non lo so» senza andarmene?', 'Sto mettendo il camice del medico?'],
        answer: 'Chiude la mano, come se la noce fosse lì. «Mio fratello», dice.',
        next: 'the-nurse',
      },
    },
    {
      id: 'what-your-brother-said',
      says: 'Diceva: è una vecchia bronchite. A Natale eravamo al cimitero. Però adesso me lo dici tu, e io ti credo.',
      replies: [
        {
          id: 'i-take-it-back',
          words:
            'No, Pietro. Ho parlato da medico, e non lo sono. Non lo so che cos’è. Tuo fratello non ce l’ha fatta, e tu hai paura.',
          labels: ['reflection'],
          fits: true,
          answer: 'Un sospiro lungo. «Meglio così. Le bugie buone le so riconoscere, alla mia età.»',
          feedback:
            'Ti riprendi una parola che non potevi dare. Perde una consolazione, e ritrova qualcuno di cui fidarsi davanti alla paura.',
          facts: ['val-equity-3', 'why-valued-1', 'val-empathy-3'],
          next: 'the-nurse',
        },
        {
          id: 'your-brother-was-old-times',
          words: 'Ma erano altri tempi! Oggi curano tutto, vedrai.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Tutto.» Guarda la flebo che scende, goccia per goccia.',
          feedback:
            'Aggiungi un’altra certezza a quella di prima. Ma suo fratello è morto, e nessuno gli ha ancora detto: dev’essere stato terribile.',
          anotherWay: 'Tuo fratello. Com’era?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'the-nurse',
        },
        {
          id: 'my-own-scan',
          words:
            'Anch’io ho avuto una macchia. Sei mesi di paura, tre ospedali, e poi non era niente. Da quel giorno non ho più paura di niente.',
          labels: ['self-disclosure'],
          fits: false,
          answer: '«Buon per te», dice. «Io di fratelli ne ho già seppellito uno.»',
          feedback:
            'La tua storia finisce bene, e lui non sa come finisce la sua. Detta adesso, può lasciarlo più solo con suo fratello.',
          anotherWay: 'Anch’io ho aspettato un esame, una volta. Tu, in quest’attesa, che cosa vedi?',
          facts: ['why-differ-1', 'conf-rule-own-story'],
          next: 'the-nurse',
        },
      ],
      own: {
        good: [
          'Non crederci: tiravo a indovinare, per farti stare meglio.',
          'Un Natale così non si dimentica. Me lo racconti?',
          'Vorresti sentirti dire che è una bronchite. E ricordi com’è andata.',
        ],
        ask: ['So riprendermi una parola di troppo?', 'Posso lasciargli la paura, e non lasciare lui?'],
        answer: 'Si passa una mano sulla barba. «Aveva le mani come le mie», dice.',
        next: 'the-nurse',
      },
    },
    {
      id: 'the-nurse',
      scene:
        'Pietro va in bagno con il deambulatore. Arriva un’infermiera con un foglio. «Lei lo conosce bene? Beve? Dove dorme? Mi aiuti, che lui mi risponde a battute.» Pietro torna piano, e fa in tempo a sentire.',
      says: 'Eccomi. Di che si parla?',
      replies: [
        {
          id: 'tell-the-nurse-all',
          words:
            'Le dicevo del furgone, e del vino. Un litro al giorno, no? È meglio che lo sappiano. Così ti curano bene, e non ci pensiamo più.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Pietro guarda il foglio, poi le sue ciabatte. «Grazie», dice, ma a nessuno.',
          feedback:
            'Vuoi aiutare chi lo cura, e forse serve che lo sappia. Ma il vino te l’aveva detto lui. Era lì a due passi, e si poteva chiedere a lui.',
          anotherWay: 'L’infermiera ha delle domande su di te. Vuoi rispondere tu? Io resto, o mi sposto.',
          facts: ['conf-rule-permission', 'conf-sensitive', 'conf-rule-need'],
          next: 'they-know-it-all',
        },
        {
          id: 'not-a-word-from-me',
          words: 'Questa signora voleva farmi fare la spia. Ma io non parlo, io!',
          labels: ['judgement'],
          fits: false,
          answer: 'L’infermiera diventa rossa. Pietro guarda prima lei, poi te. «Mi cambia la flebo, questa signora.»',
          feedback:
            'Difendi il suo segreto, ed è giusto tenerci. Però metti contro di lui chi lo cura. Un ponte si può tenere anche dicendo di no.',
          anotherWay: 'Pietro, ci sono delle domande per te. A me non spetta rispondere. Ti va adesso?',
          facts: ['fn-linkage-1', 'why-valued-7', 'val-equity-2'],
          next: 'the-wine',
        },
        {
          id: 'ask-him-he-is-here',
          words:
            'Ci sono domande per te, Pietro, e di te non ho detto niente. Vuoi che resti qui mentre rispondi, o che mi allontani?',
          labels: ['permission'],
          fits: true,
          answer: 'Si appoggia al deambulatore come a un bancone. «Resta. E lei mi chieda una cosa alla volta.»',
          feedback:
            'Riporti la domanda a chi appartiene, davanti a lui. L’infermiera non è un’avversaria: ha solo chiesto alla persona accanto.',
          facts: ['conf-rule-permission', 'val-equity-1', 'why-valued-2'],
          next: 'the-wine',
        },
      ],
      own: {
        good: [
          'Chiedeva di te, e ho detto che sei tu a saperlo. Ti va di risponderle?',
          'L’infermiera ha un foglio per te. Lo guardate insieme, o lo guardiamo in tre?',
          'Parliamo di te, e tu non c’eri. Riparto da qui: Pietro, tocca a te.',
        ],
        ask: ['Lo direi allo stesso modo, se lui fosse accanto a me?', 'Resta un ponte tra lui e chi lo cura?'],
        answer: 'Pietro si siede e batte la mano sulla barella. «Avanti. Una alla volta.»',
        next: 'the-wine',
      },
    },
    {
      id: 'they-know-it-all',
      scene: 'L’infermiera va via con il foglio pieno.',
      says: 'Il vino te l’avevo detto a Natale, ridendo. Adesso sta in cartella. Che altro gli hai detto?',
      replies: [
        {
          id: 'for-your-health',
          words: 'L’ho fatto per la tua salute. Dovresti ringraziarmi, invece.',
          labels: ['judgement'],
          fits: false,
          answer: 'Mi hai tolto il camice, te lo dico io.',
          feedback:
            'Avevi un buon motivo, e lo difendi. Ma lui non discute il motivo: parla di che cosa si prova. Adesso ha anche un grazie da dare.',
          anotherWay: 'Ho detto una cosa tua, senza chiederti. Mi dispiace.',
          facts: ['conf-rule-permission', 'val-acceptance-1'],
          next: 'the-wine',
        },
        {
          id: 'two-things-i-said',
          words:
            'Ho detto del furgone e del vino, e basta. Spettava a te dirlo. Ti va se chiamo l’infermiera, e le racconti tu come stanno le cose?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Ci pensa. «Con parole mie», borbotta. «Sì, chiamala.»',
          feedback:
            'Dici che cosa hai detto, parola per parola, e gli ridai la voce. La fiducia rotta si può riparare, se c’è la verità intera.',
          facts: ['conf-rule-permission', 'val-equity-1', 'val-reciprocity-4'],
          next: 'the-wine',
        },
        {
          id: 'never-again-a-word',
          words: 'Hai ragione. Da oggi non dico più niente a nessuno, qualunque cosa succeda.',
          labels: ['promise'],
          fits: false,
          answer: '«Qualunque cosa», ripete. «E se stanotte mi sento male?»',
          feedback:
            'Vuoi riparare, e passi dal troppo al niente. Se un giorno la sua vita è in pericolo, dovrai parlare. La regola è chiedere a lui, e dirgli il limite.',
          anotherWay: 'D’ora in poi prima chiedo a te. Solo un pericolo grave fa eccezione, e te lo dico.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-agree-1'],
          next: 'the-wine',
        },
      ],
      own: {
        good: [
          'Mi fidavo del mio buon motivo, e ho saltato te.',
          'Ti dico esattamente che cosa ho detto. Poi mi dici tu come ripariamo.',
          'Una cosa detta ridendo, e te la ritrovi su un foglio. Ti sei sentito tradito?',
        ],
        ask: ['Riesco a dire che cosa ho fatto, senza il perché davanti?', 'Ho detto il limite, o ho promesso tutto?'],
        answer: 'Tiene il broncio. Poi ti dà da reggere gli occhiali: è già qualcosa.',
        next: 'the-wine',
      },
    },
    {
      id: 'the-wine',
      scene: 'Siete di nuovo voi due. Pietro abbassa la voce.',
      says: 'Domani la dottoressa mi chiede quanto bevo davvero. Se lo dico, magari non mi operano. Tu che dici, glielo dico?',
      replies: [
        {
          id: 'tell-or-i-will',
          words: 'Glielo devi dire, è da irresponsabili tacere. Se no glielo dico io.',
          labels: ['advice', 'judgement'],
          fits: false,
          answer: '«Anche tu con il foglio», dice. Si gira sul fianco.',
          feedback:
            'Sei in pensiero, e hai le tue ragioni: può contare per le cure. Ma con una minaccia la sua scelta sparisce, e lui si chiude proprio adesso.',
          anotherWay: 'Per le cure può contare. Che cosa ti renderebbe più facile dirlo?',
          facts: ['val-empowerment-4', 'why-own-answers-3'],
          next: 'two-lines',
        },
        {
          id: 'between-op-and-shame',
          words:
            'Vuoi l’operazione, e hai paura che il vino te la tolga. Per i medici può contare saperlo. Che cosa succede, se lo dici tu?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '«Magari mi sgridano», dice. «Ma se lo scoprono dopo, mi sgridano peggio.»',
          feedback: 'Dici tutte e due le paure, e la cosa che sai, senza spingere. Lui fa i suoi conti ad alta voce.',
          facts: ['duty-listening', 'val-empowerment-4', 'fn-linkage-1'],
          next: 'two-lines',
        },
        {
          id: 'our-little-secret',
          words: 'Allora di’ che hai smesso. Io ti copro, resta tra noi.',
          labels: ['promise'],
          fits: false,
          answer: '«Mi copri», dice. E con la mano torna a cercare il camice, dietro.',
          feedback:
            'Vuoi stare dalla sua parte. Ma se quel silenzio gli fa male in sala operatoria, la promessa pesa su tutti e due. Stargli vicino è un’altra cosa.',
          anotherWay: 'Coprirti no. Stare qui mentre decidi, sì. Di che cosa hai più paura?',
          facts: ['conf-exceptions', 'why-valued-1', 'val-equity-2'],
          next: 'two-lines',
        },
        {
          id: 'three-ways-to-say',
          words:
            'Decidi tu. Ti va se ti dico due modi? Puoi chiedere alla dottoressa che cosa cambia, prima di dire quanto. O scriverlo, se a voce non viene. O nessuno dei due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: '«Prima chiedo. Furbo», dice, e gli occhi ridono.',
          feedback:
            'Non gli dici che cosa rispondere: gli dai due modi di arrivarci, e nessuno. La notizia passa da lui, se e come vuole.',
          facts: ['fn-linkage-1', 'val-empowerment-4', 'conf-rule-permission'],
          next: 'two-lines',
        },
      ],
      own: {
        good: [
          'Hai paura di perdere il posto in sala operatoria.',
          'Che cosa vorresti sapere da loro, prima di rispondere?',
          'A me quei litri non cambiano niente di te. A loro può servire. Tu che cosa senti?',
        ],
        ask: ['Gli dico quello che so, senza spingerlo?', 'Sto promettendo un silenzio che gli può far male?'],
        answer: 'Conta sulle dita, si ferma, ricomincia. «Ci devo pensare», dice.',
        next: 'two-lines',
      },
    },
    {
      id: 'two-lines',
      scene:
        'Ti vibra il telefono. È Irene, che coordina la tua squadra: «Come va con Pietro? Mandami tutto, così aggiorno la scheda». Pietro legge il nome sullo schermo.',
      says: 'È quella dell’ufficio. E adesso che cosa le scrivi, di me?',
      replies: [
        {
          id: 'everything-to-irene',
          words: 'Tutto, è la mia responsabile: la macchia, il vino, tuo fratello. Nella squadra non ci sono segreti.',
          labels: ['confidentiality'],
          fits: false,
          answer: '«Anche mio fratello.» Si rimette la tua giacca sulle ginocchia. «Serve in ufficio, mio fratello?»',
          feedback:
            'Nella squadra qualcosa si condivide, ed è bene dirlo. Ma tutto no: si riferisce quello che serve, e il resto lo autorizza lui.',
          anotherWay: 'Le dico che sono qui con te, e fino a quando. Che altro vuoi che sappia?',
          facts: ['conf-rule-need', 'conf-rule-team', 'conf-rule-permission'],
          next: 'nine-years',
        },
        {
          id: 'none-of-irenes-business',
          words: 'A Irene non dico niente! Quelli dell’ufficio vogliono sempre ficcare il naso. Tu e io, e basta.',
          labels: ['judgement', 'promise'],
          fits: false,
          answer: '«Tu e io», dice. «E se domani tu hai la febbre?»',
          feedback:
            'Vuoi che si senta al sicuro. Ma una squadra serve anche a lui, e a te. E certe regole su che cosa si riferisce le dà l’organizzazione: meglio chiederle.',
          anotherWay: 'Qualcosa le scrivo: che sono qui. Sul resto chiedo a te, e a lei chiedo le regole.',
          facts: ['conf-rule-organisation', 'conf-rule-team'],
          next: 'nine-years',
        },
        {
          id: 'read-it-before-i-send',
          words:
            'Le scrivo due righe: che sono con te, e fino alle sei. E le chiedo chi legge quella scheda. Vuoi vederle prima? Che cosa tolgo, o aggiungo?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'Si fa dare gli occhiali. «Aggiungi che ho la tua giacca», dice.',
          feedback:
            'Quello che serve, e niente di più. Lui legge prima, e tu chiedi all’organizzazione le sue regole. Così la squadra c’è, e non alle sue spalle.',
          facts: ['conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission'],
          next: 'nine-years',
        },
      ],
      own: {
        good: [
          'Per la squadra serve sapere che sono qui. Il resto lo decidi tu.',
          'Che cosa, di oggi, può stare su un foglio, e che cosa no?',
          'Non so bene chi legge quella scheda. Lo chiedo prima di scrivere.',
        ],
        ask: ['Che cosa serve davvero, a chi legge?', 'So come tratta queste cose la mia organizzazione?'],
        answer: 'Legge ad alta voce le tue due righe. «Va bene», dice. «Ci sto tutto.»',
        next: 'nine-years',
      },
    },
    {
      id: 'nine-years',
      scene: 'Le luci del corridoio si abbassano.',
      says: 'Ho una figlia. Nove anni che non ci parliamo. Se domani è brutta… Tu non chiamarla. Però il suo numero lo so a memoria.',
      replies: [
        {
          id: 'by-heart',
          words: 'Non la chiamo. E tu il suo numero, dopo nove anni, ce l’hai ancora in testa.',
          labels: ['reflection'],
          fits: true,
          answer: 'Lo dice piano, cifra per cifra, a occhi chiusi. Non per te. Per sentire se c’è ancora tutto.',
          feedback:
            'Rispetti il suo no, e gli ridici l’altra metà. Con le due cose vicine, può guardarle lui, quando vuole.',
          facts: ['duty-listening', 'conf-rule-permission', 'val-empowerment-4'],
          next: 'six-oclock',
        },
        {
          id: 'i-would-call-her',
          words: 'Chiamala stasera, dammi retta. Domani può essere tardi, e non te lo perdoni più.',
          labels: ['advice'],
          fits: false,
          answer: '«Tardi», dice. Ora la noce è più grande di prima.',
          feedback:
            'Vuoi risparmiargli un rimpianto, forse uno che conosci. Ma per spingerlo usi la paura di domani, e lui di quella ne ha già abbastanza.',
          anotherWay: 'Un numero a memoria. Quando ti torna in mente?',
          facts: ['why-own-answers-1', 'val-empathy-3'],
          next: 'coat-on-his-knees',
        },
        {
          id: 'what-if-she-answered',
          words: 'Se un giorno rispondesse, quale sarebbe la prima cosa che vorresti dirle?',
          labels: ['open-question'],
          fits: true,
          answer: '«Che ho ancora la sua bicicletta», dice. «Nel furgone. Gonfia.»',
          feedback:
            'Non discuti la telefonata. Gli chiedi della voce che avrebbe lui, e viene fuori nove anni di cura. Che farne, lo sa lui.',
          facts: ['duty-listening', 'val-hope-3', 'why-own-answers-2'],
          next: 'six-oclock',
        },
        {
          id: 'i-have-to-call',
          words: 'Dimmi come si chiama. Ci penso io, di nascosto: un padre malato, vedrai che corre.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Si mette un dito sulle labbra, e non dice più niente.',
          feedback:
            'Vedi un filo e vuoi tirarlo. Ma lui ha detto di no, e non c’è un pericolo che cambi le cose. Della sua malattia, alla figlia, parla lui.',
          anotherWay: 'Non la chiamo, hai la mia parola su questo. Ti va di dirmi com’era?',
          facts: ['conf-rule-permission', 'conf-exceptions'],
          next: 'coat-on-his-knees',
        },
      ],
      own: {
        good: [
          'Non la chiamo. Raccontami di lei, se vuoi.',
          'Nove anni di silenzio, e un numero che non va via.',
          'Se domani è brutta, chi vorresti vicino?',
        ],
        ask: ['Rispetto il suo no anche quando spero in un sì?', 'Sto parlando di un rimpianto mio?'],
        answer: 'Guarda il soffitto. «Era brava a fare i nodi», dice.',
        next: 'six-oclock',
      },
    },
  ],
  endings: [
    {
      id: 'six-oclock',
      between:
        'Alle sei ti alzi. «Domani, con la dottoressa, ci sei?» chiede. «Se mi vuoi, alle nove.» Ti restituisce la giacca, ma la penna se la tiene. Sul dorso della mano, da solo, si è scritto un numero di telefono.',
      takeAlong:
        'Quello che una persona ti affida resta suo. Tu puoi tenerle il posto, finché lo dice con la sua voce.',
      facts: ['conf-rule-permission', 'duty-listening', 'val-empowerment-5'],
    },
    {
      id: 'coat-on-his-knees',
      between:
        'Pietro si addormenta con la tua giacca sulle ginocchia. La lasci lì, e vai via in maglione. All’infermiera lasci un biglietto: «La giacca è di chi torna alle nove». In autobus chiami chi ti segue.',
      takeAlong: 'Dopo una parola di troppo, tornare all’ora detta è già un modo di riparare.',
      facts: ['why-valued-8', 'help-three-kinds-3', 'duty-relationships'],
    },
  ],
  serves: ['duty-listening', 'conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'duty-accompany'],
  facts: ['conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'val-equity-3'],
} satisfies Conversation
