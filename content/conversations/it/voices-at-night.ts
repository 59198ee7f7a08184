import type { Conversation } from '../../schema/conversation.ts'

export const voicesAtNight = {
  id: 'voices-at-night',
  title: 'Le voci, di notte',
  minutes: 8,
  peer: 'Ibrahim, 35 anni',
  situation:
    'Ibrahim sente delle voci, la notte, e dorme poco. Vi conoscete da tre mesi, nella casa dove lui ha una stanza. Stasera siete in cucina. Marta, che fa il turno di notte, è nell’ufficio in fondo al corridoio.',
  contentNote:
    'Qui si parla di voci che una persona sente, e di pensieri di togliersi la vita. Quella parte si può saltare.',
  turns: [
    {
      id: 'keep-it-on',
      scene: 'La radio è alta, e nessuno la ascolta. Ibrahim ha gli occhi rossi di sonno.',
      says: 'Lasciala accesa. Se la spegni, cominciano.',
      replies: [
        {
          id: 'give-it-a-name',
          words: 'Ibrahim, questa potrebbe essere una psicosi. Ne ho letto tanto, è una cosa che si cura.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Guarda la radio. «Ho già un dottore.»',
          feedback:
            'Vuoi capire, e cerchi il nome. Ma il nome di una malattia può fare di lui un malato, e di te chi lo sa. Dare nomi così non è compito di chi fa peer support.',
          anotherWay: 'La lascio accesa. Ti va di dirmi chi comincia?',
          facts: ['val-equity-3', 'val-equity-1'],
          next: 'faces-change',
        },
        {
          id: 'who-starts',
          words: 'Resta accesa. Ti va di raccontarmi che cosa comincia?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'Ti guarda, per vedere se ridi. Non ridi. «Le voci», dice.',
          feedback:
            'Lasci la radio come vuole lui, e chiedi se gli va. La parola per quello che sente la sceglie Ibrahim.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'two-of-them',
        },
        {
          id: 'only-tired',
          words: 'È solo stanchezza. Una notte di sonno e passa tutto.',
          labels: ['reassurance'],
          fits: false,
          answer: 'La stanchezza non sa il mio nome.',
          feedback:
            'Vuoi togliergli la paura. Però gli dici che quello che sente è poco, e lui resta a sentirlo per conto suo.',
          anotherWay: 'Di notte comincia qualcosa, e la radio lo tiene lontano.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'faces-change',
        },
      ],
      own: {
        good: [
          'La radio resta. Io mi siedo qui.',
          'Cominciano. E tu la tieni alta, per non sentire.',
          'Com’è per te, quando comincia la notte?',
        ],
        ask: ['Sto usando parole sue, o parole da medico?', 'Riesco a restare, anche se una cosa mi fa un po’ paura?'],
        answer: 'Alza la radio di un filo. Poi si siede di fronte a te.',
        next: 'two-of-them',
      },
    },
    {
      id: 'faces-change',
      says: 'Ecco. Quando lo dico, le facce cambiano. Anche la tua, adesso.',
      replies: [
        {
          id: 'same-face',
          words: 'Ma no, questa la vedi tu. La mia faccia è sempre la stessa.',
          labels: ['judgement'],
          fits: false,
          answer: 'Va bene. L’ho vista io.',
          feedback:
            'Ti difendi, ed è umano. Ma a chi sente cose che altri non sentono dici, ancora una volta: qui non c’è niente.',
          anotherWay: 'Può darsi. Mi hai colto di sorpresa, e sono ancora qui.',
          facts: ['val-acceptance-1'],
          next: 'two-of-them',
        },
        {
          id: 'face-did-change',
          words: 'È vero, è cambiata. Ho avuto un po’ paura, e ho parlato troppo presto. Posso ascoltare da capo?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '«Paura anche tu.» Gli scappa mezzo sorriso. «Allora siamo in due.»',
          feedback:
            'Dici il vero su di te in poche parole, e gli dai ragione dove ce l’ha. Chi di solito non è creduto, qui lo è.',
          facts: ['val-equity-1', 'val-reciprocity-2', 'val-empathy-2'],
          next: 'two-of-them',
        },
        {
          id: 'all-stays-here',
          words: 'Scusa. Guarda, a me puoi dire tutto. Resta tra noi, te lo giuro.',
          labels: ['promise'],
          fits: false,
          answer: '«Tutto.» Ci pensa su. «Vediamo.»',
          feedback:
            'Vuoi che si fidi. Ma tutto è troppo: se una vita è in pericolo, non potrai tenerlo per te. Meglio dirlo prima che dopo.',
          anotherWay:
            'Scusa. Quello che mi dici non lo porto in giro. Se c’è di mezzo la vita, chiedo aiuto, e te lo dico.',
          facts: ['conf-exceptions', 'conf-agree-1'],
          next: 'two-of-them',
        },
      ],
      own: {
        good: [
          'Hai visto bene. Mi serve un momento, e poi ti ascolto.',
          'Stanca, vedere le facce che cambiano.',
          'Che cosa vorresti vedere, su una faccia, quando lo dici?',
        ],
        ask: ['Riesco a dire la mia paura in cinque parole?', 'Prometto qualcosa che poi non posso tenere?'],
        answer: 'Ti studia ancora un po’. Poi abbassa le spalle.',
        next: 'two-of-them',
      },
    },
    {
      id: 'two-of-them',
      scene: 'Abbassa un poco la radio.',
      says: 'Sono due. La vecchia parla di più. Dice che peso su tutti.',
      replies: [
        {
          id: 'every-night-a-weight',
          words: 'Ogni notte qualcuno ti dice che pesi. E tu resti lì, al buio, a sentire.',
          labels: ['reflection'],
          fits: true,
          answer: '«Ogni notte.» Si copre le orecchie con le mani, poi ride piano. «Non serve a niente.»',
          feedback: 'Non discuti se la voce c’è o non c’è. Dici com’è viverci. Così lui non è più l’unico a saperlo.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'clean-cups',
        },
        {
          id: 'why-listen-to-her',
          words: 'E perché le dai retta? Lo sai che non è vera.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Perché urla.',
          feedback:
            'Vuoi dargli forza contro la voce. Ma il «perché» gli mette addosso la colpa di sentirla. E per lui stanotte è vera.',
          anotherWay: 'Dice una cosa dura. A te che effetto fa?',
          facts: ['val-acceptance-1', 'val-experience-1'],
          next: 'clean-cups',
        },
        {
          id: 'what-do-you-do',
          words: 'E tu, quando parla lei, che cosa fai?',
          labels: ['open-question'],
          fits: true,
          answer: 'Scendo qui. Lavo le tazze di tutti. L’acqua fa rumore.',
          feedback:
            'La domanda gli dà un posto da dove parlare: quello che fa lui. Spesso una persona ha già trovato un suo modo per reggere.',
          facts: ['val-experience-1', 'val-empowerment-2'],
          next: 'clean-cups',
        },
        {
          id: 'everyone-likes-you',
          words: 'Ma che dici! Tu non pesi a nessuno. Qui ti vogliono bene tutti.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Tutti. Quanti ne conosci, tu, qua dentro?',
          feedback:
            'Glielo dici di cuore. Ma adesso lui deve scegliere tra te e la voce, e lei c’è tutte le notti. Prima di una risposta, forse gli serve qualcuno che senta.',
          anotherWay: 'Sentirsi dire che pesi, di notte, dev’essere duro.',
          facts: ['why-listen-2', 'val-empathy-3'],
          next: 'clean-cups',
        },
      ],
      own: {
        good: [
          'Due, e una parla di più. Raccontami la più vecchia.',
          'E di giorno? Com’è, quando tacciono?',
          '«Peso su tutti.» È tanto, da sentire al buio.',
        ],
        ask: ['Sto con lui, o combatto contro la voce?', 'So qualcosa di quello che lui fa già per reggere?'],
        answer: 'Prende una tazza dallo scolapiatti e la gira tra le mani.',
        next: 'clean-cups',
      },
    },
    {
      id: 'clean-cups',
      scene: 'Le tazze sono tutte in fila, pulite.',
      says: 'Prima pregavo, e smettevano. Adesso no. Al medico non lo dico: ho paura che mi tengano là.',
      replies: [
        {
          id: 'three-months-inside',
          words:
            'Anch’io avevo paura. Poi ho fatto tre mesi in reparto. I primi giorni piangevo e basta, poi ho capito. È quello che mi ha salvato la vita, credimi.',
          labels: ['self-disclosure'],
          fits: false,
          answer: '«Tre mesi.» Posa la tazza. «È quello che dico io.»',
          feedback:
            'È una cosa vera e forte, e arriva per dare coraggio. Ma occupa tutto, e porta dritta dove lui ha paura di andare. La tua strada non è per forza la sua.',
          anotherWay: 'Quella paura la conosco anch’io. La tua com’è fatta?',
          facts: ['why-differ-2', 'val-experience-2'],
          next: 'last-night',
        },
        {
          id: 'raise-the-dose',
          words: 'Forse la dose è bassa. Di solito il medico l’aumenta un po’ e le voci calano. Tu chiediglielo.',
          labels: ['diagnosis', 'advice'],
          fits: false,
          answer: 'Anche tu parli di dosi.',
          feedback:
            'Cerchi una soluzione, e ti esce una cura. Di farmaci decide chi ne ha il mestiere. E lui ti diceva un’altra cosa: la paura.',
          anotherWay: 'Hai paura che ti tengano là. A chi ti sentiresti di dirlo?',
          facts: ['val-equity-3', 'why-own-answers-1'],
          next: 'last-night',
        },
        {
          id: 'who-could-hear-it',
          words: 'Le preghiere non bastano più, e del medico hai paura. A chi te la sentiresti di dirlo?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '«Dolores, forse. L’infermiera.» Pensa. «Lei bussa, prima di entrare.»',
          feedback:
            'Raccogli le due cose, e la domanda resta aperta. È lui a trovare una porta che non fa paura. Un ponte può cominciare così.',
          facts: ['fn-linkage-1', 'why-valued-7'],
          next: 'last-night',
        },
      ],
      own: {
        good: [
          'Vorresti un aiuto, e l’aiuto ti fa paura.',
          'Pregare ti aiutava. Che cosa ti dava?',
          'Chi, tra medici e infermieri, ti ha trattato come volevi tu?',
        ],
        ask: ['Parlo della sua paura, o della mia strada?', 'Lascio al medico le cose da medico?'],
        answer: 'Mette la tazza in fila con le altre. Dritta.',
        next: 'last-night',
      },
    },
    {
      id: 'last-night',
      scene: 'Spegne la radio. In cucina non c’è più nessun rumore.',
      says: 'Stanotte ho pensato che la vecchia ha ragione. Che se non c’ero più, finiva.',
      hard: {
        note: 'Adesso Ibrahim parla del pensiero di morire.',
        skipTo: 'light-in-the-hall',
      },
      replies: [
        {
          id: 'whole-life-ahead',
          words: 'No, questo non dirlo nemmeno per scherzo. Hai tutta la vita davanti.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Non scherzavo.» Riaccende la radio.',
          feedback:
            'Ti spaventa perderlo, e chiudi la porta in fretta. Ma chi parla di morire, e non è ascoltato, può imparare a non dirlo più.',
          anotherWay: 'Ti sento. Te lo chiedo chiaro: stai pensando di toglierti la vita?',
          facts: ['val-empathy-3', 'conf-exceptions'],
          next: 'forget-it',
        },
        {
          id: 'think-of-your-mother',
          words: 'E a tua madre non pensi? Sai che dolore le daresti?',
          labels: ['judgement'],
          fits: false,
          answer: 'È per lei che peso di più.',
          feedback: 'Cerchi un filo che lo tenga qui. Però il filo è fatto di colpa, e lui si sente già un peso.',
          anotherWay: 'Stanotte volevi che finisse. Stai pensando di toglierti la vita?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'forget-it',
        },
        {
          id: 'ask-it-straight',
          words: 'Grazie che me lo dici. Te lo chiedo chiaro: stai pensando di toglierti la vita?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Ci mette tanto a rispondere. «Stanotte sì.» E respira, come chi posa una borsa.',
          feedback:
            'Quando c’è di mezzo la vita, la domanda più diretta è anche la più gentile. Gli dice: questa parola la posso sentire.',
          facts: ['conf-exceptions', 'duty-listening', 'val-empathy-3'],
          next: 'when-it-comes-back',
        },
      ],
      own: {
        good: [
          'Ti ascolto, e non mi muovo di qui. Stai pensando di morire?',
          'Volevi che finisse il rumore, o volevi toglierti la vita?',
          'Resto qui. Dimmi di stanotte. Hai pensato di toglierti la vita?',
        ],
        ask: ['Ho chiesto in modo diretto, con la parola intera?', 'Sto ancora respirando anch’io?'],
        answer: 'Guarda il tavolo. «Stanotte ci ho pensato», dice. «A morire.»',
        next: 'when-it-comes-back',
      },
    },
    {
      id: 'forget-it',
      scene: 'La radio suona una canzone allegra.',
      says: 'Lascia perdere. Ho detto una cosa così. Parliamo d’altro.',
      replies: [
        {
          id: 'back-to-it',
          words: 'Di altro parliamo dopo. Prima ho sentito, e ho risposto male. Hai pensato di toglierti la vita?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Abbassa la radio da solo. «Sì», dice. «Stanotte sì.»',
          feedback:
            'Torni indietro, e riapri quella porta. Non è mai tardi per fare la domanda. Chi si è chiuso può aspettare proprio quella.',
          facts: ['conf-exceptions', 'val-reciprocity-4'],
          next: 'when-it-comes-back',
        },
        {
          id: 'other-things',
          words: 'Ma sì, era un brutto momento. L’hai visto il derby?',
          labels: ['reassurance'],
          fits: false,
          answer: '«No.» Poi, piano: «Non era una cosa così. Ci ho pensato davvero, a morire».',
          feedback:
            'È un sollievo per tutti e due, e dura poco. Lui ha teso la mano un’altra volta. Non tutti lo fanno: per questo conviene chiedere subito.',
          anotherWay: 'Prima che parliamo d’altro: hai pensato di toglierti la vita?',
          facts: ['conf-exceptions', 'duty-listening'],
          next: 'when-it-comes-back',
        },
        {
          id: 'you-are-not-well',
          words: 'No, tu sei depresso. Queste cose le dice chi è depresso.',
          labels: ['diagnosis'],
          fits: false,
          answer: '«Un altro nome.» Scuote la testa. «Io volevo morire, e tu mi dai un nome.»',
          feedback:
            'Lo prendi sul serio, ed è molto. Ma lo metti dentro una parola, e lui resta fuori. Qui serve una domanda, non un nome.',
          anotherWay: 'Prima ho parlato io. Adesso dimmi: hai pensato di toglierti la vita?',
          facts: ['val-equity-3', 'val-empathy-3'],
          next: 'when-it-comes-back',
        },
      ],
      own: {
        good: [
          'Aspetta. Quella cosa di stanotte è importante. Pensavi di morire?',
          'Ti ho fermato io, e non volevo. Hai pensato di toglierti la vita?',
          'Puoi dirlo, qui. Stavi pensando di morire, stanotte?',
        ],
        ask: ['Mi fa comodo cambiare discorso?', 'Che cosa gli fa capire che posso sentire la risposta?'],
        answer: 'La canzone finisce. «Sì», dice Ibrahim. «Ci ho pensato.»',
        next: 'when-it-comes-back',
      },
    },
    {
      id: 'when-it-comes-back',
      says: 'Adesso, con te qui, è meno. Ma la notte torna.',
      replies: [
        {
          id: 'swear-to-me',
          words: 'Giurami che non fai niente. Guardami negli occhi e giura.',
          labels: ['advice'],
          fits: false,
          answer: '«Giuro.» Ma guarda il pavimento.',
          feedback:
            'Un giuramento calma chi lo chiede. Lui resta solo con la notte, e ora ha anche qualcosa da nascondere.',
          anotherWay: 'La notte torna. Adesso sei al sicuro? E per stanotte, di chi hai bisogno vicino?',
          facts: ['val-empowerment-5', 'val-equity-2'],
          next: 'do-not-tell',
        },
        {
          id: 'safe-now',
          words: 'Io adesso non vado via. Dimmi: in questo momento sei al sicuro?',
          labels: ['closed-question'],
          fits: true,
          answer: '«Adesso sì.» Indica la finestra. «Finché passano gli autobus.»',
          feedback: 'Una domanda chiusa, qui, è quella che serve. Vi dice quanto tempo c’è, e lui sente che resti.',
          facts: ['conf-exceptions', 'val-empathy-1'],
          next: 'do-not-tell',
        },
        {
          id: 'any-hour',
          words: 'Chiamami quando vuoi. Anche alle quattro. Io rispondo sempre, hai la mia parola.',
          labels: ['promise'],
          fits: false,
          answer: '«E se dormi?» dice. Non lo dice per cattiveria.',
          feedback:
            'Offri tutto quello che hai, e anche quello che non hai. Se una notte non senti il telefono, lui è solo. Servono persone che di notte ci sono davvero.',
          anotherWay: 'Io dormo, di notte. Pensiamo insieme a chi c’è davvero, stanotte.',
          facts: ['help-strain-1', 'help-strain-2', 'why-valued-8'],
          next: 'do-not-tell',
        },
        {
          id: 'who-near-you',
          words: 'Quando torna, stanotte, che cosa ti farebbe sentire meno solo?',
          labels: ['open-question'],
          fits: true,
          answer: 'Qualcuno nel corridoio. E una luce. Anche piccola.',
          feedback:
            'Lui sa che cosa lo tiene su, anche adesso. Glielo chiedi, e le cose piccole possono diventare un piano.',
          facts: ['val-experience-1', 'fn-social-emotional-2'],
          next: 'do-not-tell',
        },
      ],
      own: {
        good: [
          'Adesso sei al sicuro? Io resto qui con te.',
          'Di notte fa più paura. Chi vorresti vicino, stanotte?',
          'Non ti lascio con questo da solo. Stanotte ci vuole qualcuno sveglio.',
        ],
        ask: ['So se adesso è al sicuro?', 'Quello che offro, stanotte ci sarà davvero?'],
        answer: 'Si versa un bicchiere d’acqua. Ne versa uno anche a te.',
        next: 'do-not-tell',
      },
    },
    {
      id: 'do-not-tell',
      scene: 'In fondo al corridoio c’è luce: è l’ufficio di Marta.',
      says: 'A Marta però non dirlo. Quella mi fa portare via.',
      replies: [
        {
          id: 'tell-it-with-me',
          words:
            'Questo non posso tenerlo per me. A Marta dico quello che serve, e niente di più. Lo dici tu con me accanto, o lo dico io e tu ascolti?',
          labels: ['permission', 'closed-question'],
          fits: true,
          answer: 'Sta zitto a lungo. «Accanto», dice. «Ma parlo io.»',
          feedback:
            'Dici il limite prima di agire, e lo dici a lui. Se dirlo non si può scegliere, come dirlo sì: quella parte resta sua.',
          facts: ['conf-exceptions', 'conf-rule-need', 'val-equity-2'],
          next: 'light-in-the-hall',
        },
        {
          id: 'our-secret',
          words: 'Va bene, va bene. Non dico niente a nessuno.',
          labels: ['promise'],
          fits: false,
          answer: '«Grazie», dice. Ma non sembra più leggero.',
          feedback:
            'Vuoi tenerti la sua fiducia. Ma una promessa così lascia in due a portare una vita in pericolo. Chi può aiutarlo, stanotte, non lo sa.',
          anotherWay: 'Hai paura di Marta. Eppure non posso tenerlo per me. Ci andiamo insieme.',
          facts: ['conf-exceptions', 'conf-agree-3'],
          next: 'back-from-the-stairs',
        },
        {
          id: 'for-your-own-good',
          words: 'Con queste cose non si scherza. Vado da Marta, e poi tu fai quello che dice lei.',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: '«Lo sapevo.» Si gira verso il muro.',
          feedback:
            'Dirlo a Marta protegge, e qui ci vuole. Ma detto così gli toglie tutto, anche il modo. E la sua paura era proprio questa.',
          anotherWay: 'Devo dirlo a Marta, per tenerti al sicuro. Vuoi esserci anche tu?',
          facts: ['val-equity-2', 'conf-exceptions'],
          next: 'may-i-sit',
        },
        {
          id: 'no-lies',
          words:
            'Hai paura di finire là. Che cosa succede dopo non lo so, e non ti dico bugie. A Marta lo dico, e con te ci resto.',
          labels: ['reflection'],
          fits: true,
          answer: '«Almeno tu non dici bugie.» Si alza per primo.',
          feedback:
            'Non prometti quello che non sai. Dici due cose sicure: che lo dici, e che resti. Su quelle lui si può appoggiare.',
          facts: ['conf-exceptions', 'val-empathy-3', 'why-valued-1'],
          next: 'light-in-the-hall',
        },
      ],
      own: {
        good: [
          'Non posso tenerlo per me, e te lo dico in faccia. Vieni anche tu da Marta?',
          'C’è di mezzo la tua vita. Dico a Marta solo questo. Che cosa vuoi che non dica?',
          'Capisco la paura. Lo dico a Marta, e poi resto.',
        ],
        ask: ['Gli ho detto chi lo saprà, prima di dirlo?', 'Che cosa può ancora scegliere lui?'],
        answer: 'Guarda la luce in fondo. «Bussa, però», dice.',
        next: 'light-in-the-hall',
      },
    },
  ],
  endings: [
    {
      id: 'light-in-the-hall',
      between:
        'Con le cose più pesanti andate da Marta insieme. Lei chiede a Ibrahim se può sedersi. Poi telefona al medico di guardia, con lui accanto. Stanotte qualcuno resta sveglio, e nel corridoio c’è una luce accesa. Domani viene Dolores. Anche tu, dopo, chiami chi ti segue.',
      takeAlong: 'Dire un limite con chiarezza, e restare, può tenere insieme la fiducia e la vita.',
      facts: ['conf-exceptions', 'conf-rule-need', 'help-three-kinds-3'],
    },
    {
      id: 'back-from-the-stairs',
      between:
        'Sulle scale ti fermi, e torni su. «Ho promesso una cosa che non posso tenere», gli dici. «Marta lo deve sapere, stasera.» Lui si arrabbia. Poi si infila le scarpe, e viene con te. Marta chiama il medico di guardia, e resta sveglia con lui.',
      takeAlong: 'Se una promessa non si può tenere, si può riprendere subito, in faccia e con parole semplici.',
      facts: ['conf-exceptions', 'conf-agree-1'],
    },
    {
      id: 'may-i-sit',
      between:
        'Marta arriva in cucina. «Posso sedermi?» chiede, e lui sposta la radio. Chiamate insieme il medico di guardia. Prima di andare gli dici: «L’ho detto male. Lo direi di nuovo, ma insieme a te». Ibrahim non risponde. Però ti passa la tazza, pulita.',
      takeAlong:
        'Proteggere una vita viene prima. Anche allora, chiedere «posso?» può lasciare all’altra persona il suo posto.',
      facts: ['conf-exceptions', 'val-equity-2'],
    },
  ],
  serves: ['val-equity', 'val-empathy', 'fn-social-emotional', 'conf-rule-need'],
  facts: ['val-equity-3', 'conf-exceptions', 'conf-rule-need', 'val-empathy-3'],
} satisfies Conversation
