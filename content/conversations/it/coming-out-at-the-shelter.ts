import type { Conversation } from '../../schema/conversation.ts'

export const comingOutAtTheShelter = {
  id: 'coming-out-at-the-shelter',
  title: 'Il cartellino sul letto',
  minutes: 5,
  peer: 'Alex, 20 anni',
  situation:
    'Alex dorme da dieci giorni in un dormitorio. È una persona non binaria: non si riconosce né come uomo né come donna. Lo ha detto a te, e forse a nessun altro. È l’ora della colazione.',
  turns: [
    {
      id: 'another-name',
      scene:
        'Alex ti mostra il cartellino del suo letto. Sopra «Alex» c’è una riga, e sotto due nomi con un punto di domanda.',
      says: '«Alessandro? Alessandra?» Ridevano in quattro. È uno scherzo, no?',
      replies: [
        {
          id: 'boys-will-be-boys',
          words: 'Ma sì, sono battute. Non dargli peso, e domani si stancano.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Battute», dice Alex. E tiene il cartellino sotto il tavolo.',
          feedback:
            'Vuoi togliere peso alla cosa. Ma Alex ti chiedeva se il suo male è vero, e la tua risposta dice di no. Una persona contro quattro può finire per crederci.',
          anotherWay: 'Quattro che ridono, e il tuo nome con una riga sopra.',
          facts: ['val-equity-4', 'val-empathy-3'],
          next: 'what-are-you',
        },
        {
          id: 'give-me-names',
          words: 'Dammi i nomi. Oggi stesso li faccio mandare via, parola mia.',
          labels: ['promise'],
          fits: false,
          answer: '«No!» Si guarda intorno. «Abbassa la voce.»',
          feedback:
            'La rabbia è dalla parte giusta. Ma corri avanti, e prometti una cosa che non dipende da te. Stanotte in quella camera ci dorme Alex, non tu.',
          anotherWay: 'Mi fa rabbia. Tu che cosa vuoi che faccia, e che cosa no?',
          facts: ['val-empowerment-5', 'val-equity-4'],
          next: 'so-it-is-my-fault',
        },
        {
          id: 'a-line-through-it',
          words: 'Una riga sopra il tuo nome. E ridono in quattro. Per me è uno scherzo solo se ridi anche tu.',
          labels: ['reflection'],
          fits: true,
          answer: 'Non ride. «Allora no», dice. «Uno scherzo no.»',
          feedback:
            'Dici quello che vedi, senza ingrandirlo. Alex può fidarsi di quello che sente, e dargli un nome da sé.',
          facts: ['duty-listening', 'val-equity-4'],
          next: 'what-are-you',
        },
        {
          id: 'why-tell-people',
          words: 'Ma perché l’hai fatto capire, qui dentro? Lo sai come sono.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: '«Io non ho detto niente», dice. «Ho solo un nome corto.»',
          feedback:
            'Hai paura per Alex. Però la domanda mette la colpa dalla parte di chi riceve le risate. Nascondersi non è un dovere.',
          anotherWay: 'Dev’essere pesante, trovarlo lì al risveglio.',
          facts: ['val-acceptance-1', 'val-equity-4'],
          next: 'so-it-is-my-fault',
        },
      ],
      own: {
        good: [
          'Il nome è tuo. Quella riga l’hanno fatta sopra di te.',
          'A me non sembra uno scherzo. A te che effetto fa?',
          'Me lo fai vedere. Che cosa ti serve, adesso, da me?',
        ],
        ask: ['Faccio più piccola la cosa, o più grande?', 'Parlo in modo che Alex si riconosca nelle mie parole?'],
        answer: 'Gratta via un angolo di nastro adesivo. «In quattro», ripete.',
        next: 'what-are-you',
      },
    },
    {
      id: 'so-it-is-my-fault',
      says: 'Aspetta. Così alla fine è colpa mia. Meglio se restavo nel mio angolo, tipo pianta.',
      replies: [
        {
          id: 'not-a-plant',
          words: 'Ti ho fatto sentire in colpa, e la colpa non è tua. Posso fare un passo indietro e ascoltare?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Un respiro. «Ok. Anche le piante hanno un nome, comunque.»',
          feedback:
            'Ti fermi in tempo e dici di chi non è la colpa. Alex ritrova la battuta: è un modo per tornare a galla, e lo ha scelto da sé.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'what-are-you',
        },
        {
          id: 'if-i-were-bullied',
          words:
            'So che cosa provi! A me in dormitorio mi chiamavano «il Professore», per gli occhiali. Me li hanno rotti due volte. Poi mi sono fatto rispettare, ti giuro.',
          labels: ['self-disclosure'],
          fits: false,
          answer: '«Mi dispiace per gli occhiali», dice. «Ma quelli si tolgono.»',
          feedback:
            'Cerchi un terreno comune, e qualcosa in comune c’è. Ma non è la stessa cosa, e la storia finisce con te che vinci. Quella di Alex resta senza posto.',
          anotherWay: 'Anch’io ho sentito ridere di me, per altro. Per te com’è, qui?',
          facts: ['why-differ-1', 'why-differ-3'],
          next: 'what-are-you',
        },
        {
          id: 'grow-a-thick-skin',
          words: 'Però un po’ di pelle dura ci vuole. Fatti una risata con loro, e li spiazzi.',
          labels: ['advice'],
          fits: false,
          answer: 'Ci provo da dieci giorni, a ridere.',
          feedback:
            'È un trucco che a qualcuno è servito. Ma chiede ad Alex di lavorare ancora, per gente che ride. La colpa resta dalla parte storta.',
          anotherWay: 'Sono dieci giorni che la reggi. Che cosa ti costa di più?',
          facts: ['why-not-advice-2', 'val-equity-4'],
          next: 'what-are-you',
        },
      ],
      own: {
        good: [
          'No. Colpa tua no. L’ho detto male io.',
          'Ti viene voglia di sparire, per stare in pace.',
          'Come vorresti stare, in quella camera, senza fare la pianta?',
        ],
        ask: ['Ho detto chiaro da che parte sta la colpa?', 'La mia storia, adesso, serve ad Alex o a me?'],
        answer: 'Fa girare il cucchiaino, senza zucchero.',
        next: 'what-are-you',
      },
    },
    {
      id: 'what-are-you',
      says: 'Renzo me lo chiede ogni sera. «Ma tu cosa sei?» E certe sere non so rispondere nemmeno a me.',
      replies: [
        {
          id: 'more-he-or-she',
          words: 'E tu come ti senti, di più? Più ragazzo o più ragazza?',
          labels: ['closed-question'],
          fits: false,
          answer: '«Ecco», dice Alex, «la domanda di Renzo, ma gentile.»',
          feedback:
            'Vuoi capire. Ma la domanda ha due caselle, e Alex ti ha già detto che non sta in nessuna delle due.',
          anotherWay: 'Con quali parole ti piace che si parli di te?',
          facts: ['val-acceptance-1', 'conf-sensitive'],
          next: 'good-morning-miss',
        },
        {
          id: 'before-coffee',
          words: 'Ogni sera ti chiedono una spiegazione. E certe sere vorresti solo dormire.',
          labels: ['reflection'],
          fits: true,
          answer: '«Solo dormire.» Posa la fronte sul tavolo, un secondo. «Tu non me l’hai mai chiesto, cosa sono.»',
          feedback:
            'Non chiedi altre spiegazioni. Dici la stanchezza, che è vera anche senza una risposta. Nessuno deve sapere tutto di sé per avere un letto.',
          facts: ['val-acceptance-1', 'val-acceptance-2', 'duty-listening'],
          next: 'good-morning-miss',
        },
        {
          id: 'just-confused',
          words: 'Alla tua età è normale. È una crisi di identità: con la psicologa ti passa.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Mia madre la chiamava «fase». Poi ha cambiato la serratura.',
          feedback:
            'Vuoi che non abbia paura. Però dai il nome di un disturbo a una persona. E Alex quella frase l’ha già sentita, prima di perdere la casa.',
          anotherWay: 'Non sapere, certe sere, e doverlo spiegare lo stesso.',
          facts: ['val-equity-3', 'md-cause-effect-1'],
          next: 'good-morning-miss',
        },
        {
          id: 'how-to-speak-of-you',
          words: 'A me non devi spiegare niente. Come ti piace che si parli di te, qui?',
          labels: ['open-question'],
          fits: true,
          answer: 'Ci pensa, e per la prima volta si raddrizza. «Alex. Solo Alex. Basta quello.»',
          feedback: 'Togli prima l’obbligo, poi chiedi una cosa che si può fare da oggi: un nome. È Alex a dire come.',
          facts: ['val-equity-1', 'val-empowerment-4', 'conf-sensitive'],
          next: 'good-morning-miss',
        },
      ],
      own: {
        good: [
          'Certe risposte hanno bisogno di tempo, e di un posto tranquillo.',
          'Ogni sera la stessa domanda. Tu quale vorresti sentire?',
          'Per me sei Alex, e fai colazione con me.',
        ],
        ask: ['La mia domanda ha già dentro le sue caselle?', 'Mi serve proprio saperlo, per stare qui?'],
        answer: 'Con il dito disegna una A nelle briciole.',
        next: 'good-morning-miss',
      },
    },
    {
      id: 'good-morning-miss',
      scene:
        'Renzo si ferma al vostro tavolo con il vassoio. «Buongiorno signorina! O signorino? Mah!» Due tavoli ridono.',
      says: 'Ecco. Tutte le mattine.',
      replies: [
        {
          id: 'out-loud',
          words: 'Renzo, smettila. Alex è una persona non binaria, me l’ha detto. Porta rispetto.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'La sala tace. Alex è di colpo al centro, con le orecchie rosse.',
          feedback:
            'Vuoi difendere, e ci metti coraggio. Ma una cosa che Alex aveva detto a te ora la sa tutta la sala. Se dirlo, e a chi, è di Alex.',
          anotherWay: 'Si chiama Alex, Renzo. E a me non fa ridere.',
          facts: ['conf-rule-permission', 'conf-sensitive', 'val-equity-4'],
          next: 'only-you-knew',
        },
        {
          id: 'name-and-no-laugh',
          words: 'Buongiorno, Renzo. Qui c’è Alex, e stiamo facendo colazione. A me questa battuta non fa ridere.',
          labels: ['affirmation'],
          fits: true,
          answer: 'Renzo alza le spalle. «E che sarà mai.» Ma va via, e la sala torna ai suoi biscotti. Alex respira.',
          feedback:
            'Dici il nome, dici come la vedi tu, e non sveli niente. Fermare lo scherno, quando lo incontri, fa parte del tuo ruolo.',
          facts: ['val-equity-4', 'val-equity-2', 'conf-rule-permission'],
          next: 'tonight',
        },
        {
          id: 'laugh-a-little',
          words: 'Dai, Renzo, che ogni mattina sei uguale! Mangia, va’.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Renzo ti dà una pacca sulla spalla. Alex si alza per prendere un tovagliolo che non serve.',
          feedback:
            'Vuoi sciogliere la tensione per tutti. Ma la pacca la prendi tu, e Alex resta senza nessuno accanto. Anche sorridere dice da che parte stai.',
          anotherWay: 'Renzo, a me così non fa ridere. Buona colazione.',
          facts: ['val-equity-4', 'val-acceptance-1'],
          next: 'tonight',
        },
        {
          id: 'shame-on-you',
          words: 'Ma non ti vergogni? Alla tua età! Sei un ignorante, ecco cosa sei.',
          labels: ['judgement'],
          fits: false,
          answer: '«Ignorante a chi?» Il vassoio trema. Adesso guardano tutti, anche chi dormiva.',
          feedback:
            'Difendi Alex con tutta la forza. Ma lo scontro ora è tra te e Renzo, e stanotte il conto può arrivare ad Alex. Anche Renzo, qui, ha perso una casa.',
          anotherWay: 'Basta così, Renzo. Il nome è Alex.',
          facts: ['val-equity-2', 'val-equity-4'],
          next: 'tonight',
        },
      ],
      own: {
        good: [
          'Alex, e basta, Renzo. Grazie.',
          'Renzo, questa no. Non al nostro tavolo.',
          '(Piano, ad Alex:) Rispondo io, o preferisci di no?',
        ],
        ask: ['Ho detto qualcosa di Alex che Alex non ha detto qui?', 'Ho lasciato la porta aperta anche a Renzo?'],
        answer: 'Renzo va al suo tavolo. Le risate finiscono presto, stamattina.',
        next: 'tonight',
      },
    },
    {
      id: 'only-you-knew',
      scene: 'Renzo se ne va, senza vassoio. Nessuno mangia più.',
      says: 'Questo lo sapevi solo tu.',
      replies: [
        {
          id: 'someone-had-to',
          words: 'L’ho fatto per difenderti! Qualcuno doveva pur dirlo, prima o poi.',
          labels: ['judgement'],
          fits: false,
          answer: '«Io», dice Alex. «Dovevo dirlo io. O nessuno.»',
          feedback:
            'Il motivo era buono, e ti brucia. Ma «prima o poi» era il tempo di Alex. Adesso aspetta una parola sulla cosa persa, non sul motivo.',
          anotherWay: 'Sì. L’ho detto io, e non era mio. Mi dispiace.',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'tonight',
        },
        {
          id: 'i-will-fix-it',
          words: 'Sistemo tutto io! Passo tavolo per tavolo, e domani nessuno se lo ricorda.',
          labels: ['promise'],
          fits: false,
          answer: 'Alex ti tira per la manica. «Siediti. Ti prego.»',
          feedback:
            'Vuoi tornare indietro di un minuto. Ma una cosa detta non si riprende, e così ne parlerebbe ancora più gente. Ad Alex serve che ti fermi.',
          anotherWay: 'Non posso tornare indietro. Posso fermarmi, e chiederti che cosa ti serve.',
          facts: ['conf-rule-permission', 'why-valued-1'],
          next: 'tonight',
        },
        {
          id: 'not-mine-to-say',
          words: 'È vero. Era tuo, e l’ho detto io davanti a tutti. Mi dispiace. Che cosa ti serve, adesso?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'Alex ci mette un po’. «Uscire un attimo. Con te. Poi torniamo dentro.»',
          feedback:
            'Dici la perdita con le parole intere, e ti scusi senza spiegarti. Poi chiedi. La fiducia può ricominciare da una cosa piccola e vera.',
          facts: ['conf-rule-permission', 'val-reciprocity-4', 'val-equity-1'],
          next: 'tonight',
        },
      ],
      own: {
        good: [
          'Sì. Te l’ho tolto, e non posso ridartelo. Mi dispiace.',
          'Ho parlato al posto tuo. Dimmi che cosa senti, anche se è rabbia.',
          'Hai ragione. Vuoi che usciamo, o che resti qui in silenzio, accanto a te?',
        ],
        ask: ['Mi scuso, o mi spiego?', 'Adesso chi decide il passo dopo?'],
        answer: 'Alex annuisce, senza guardarti. Ma la sedia resta accanto alla tua.',
        next: 'tonight',
      },
    },
    {
      id: 'tonight',
      scene: 'La sala si svuota piano.',
      says: 'E adesso? Se lo dici in ufficio, stanotte è peggio. Se non lo dici, stanotte è uguale.',
      replies: [
        {
          id: 'write-it-in-the-book',
          words: 'Lo scrivo nel quaderno dei turni, tutto, anche il fatto di te. Così lo sanno tutti i colleghi.',
          labels: ['confidentiality'],
          fits: false,
          answer: '«Il fatto di me», dice Alex. «In un quaderno.»',
          feedback:
            'Vuoi che chi è di turno sappia. Qualcosa forse serve: lo scherno sul letto. Chi è Alex, invece, non serve a nessuno, e il permesso non c’è.',
          anotherWay: 'In ufficio posso dire del cartellino, e di te niente. Vuoi che lo faccia?',
          facts: ['conf-rule-need', 'conf-rule-team', 'conf-sensitive'],
          next: 'the-marker',
        },
        {
          id: 'are-you-safe-tonight',
          words:
            'Prima una cosa chiara. In quella camera, stanotte, hai paura che ti facciano del male? E di che cosa hai bisogno per dormire?',
          labels: ['closed-question', 'open-question'],
          fits: true,
          answer: '«Male no», dice. «Ridono, non toccano. Però vorrei il letto vicino alla porta.»',
          feedback:
            'Chiedi del pericolo con parole dirette, poi lasci spazio. Viene fuori una cosa piccola che Alex vuole davvero. Se il pericolo ci fosse, ne parlereste subito.',
          facts: ['conf-exceptions', 'val-empowerment-4'],
          next: 'the-marker',
        },
        {
          id: 'nothing-will-happen',
          words: 'Stai senza pensieri. Stanotte non ti succede niente, te lo garantisco io.',
          labels: ['promise', 'reassurance'],
          fits: false,
          answer: 'Tu a quell’ora sei a casa.',
          feedback:
            'Vuoi che dorma. Ma di notte tu non ci sei, e lo sapete tutti e due. Quella paura ha bisogno di qualcosa che stanotte esista.',
          anotherWay: 'Stanotte io non ci sono. Chi c’è, di cui ti fidi almeno un po’?',
          facts: ['why-valued-1', 'help-strain-1'],
          next: 'the-marker',
        },
        {
          id: 'two-ways-to-tell',
          words:
            'Ti va se ci pensiamo? Possiamo andare in ufficio insieme, e dire solo del cartellino. O chiedere un altro letto, senza il perché. O nessuna delle due, per ora: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: '«Il letto. Senza il perché.» Un mezzo sorriso. «Mi piace, senza il perché.»',
          feedback: 'Tra dire tutto e tacere ci sono altre strade, e le metti sul tavolo. Quanto dire lo misura Alex.',
          facts: ['conf-rule-need', 'conf-rule-permission', 'val-empowerment-4'],
          next: 'the-marker',
        },
      ],
      own: {
        good: [
          'Due strade, e nessuna ti piace. Che cosa ti farebbe dormire meglio?',
          'In ufficio dico solo quello che mi dici di dire. Che cosa, per te?',
          'C’è chi ti fa paura davvero, stanotte?',
        ],
        ask: ['So se Alex è al sicuro, stanotte?', 'Che cosa serve dire, e che cosa no?'],
        answer: '«Il letto vicino alla porta», dice infine. «Quello mi basta.»',
        next: 'the-marker',
      },
    },
    {
      id: 'the-marker',
      scene: 'Sul tavolo c’è il cartellino, e accanto un pennarello verde.',
      says: 'E di questo che ne faccio?',
      replies: [
        {
          id: 'write-it-big',
          words: 'Scrivici «Alex» enorme, con i colori! Fagliela vedere, a quei quattro.',
          labels: ['advice'],
          fits: false,
          answer: 'Il tappo si apre, e si richiude. «Enorme», dice. «Ce la fai tu, enorme.»',
          feedback:
            'È il coraggio che vorresti per Alex. Ma quanto farsi vedere, in quella camera, lo può decidere solo chi ci dorme.',
          anotherWay: 'C’è un pennarello, se ti serve. Che cosa vuoi che ci sia scritto?',
          facts: ['why-own-answers-3', 'val-empowerment-4'],
          next: 'blank-for-now',
        },
        {
          id: 'i-will-write-it',
          words: 'Dai qua, lo riscrivo io. Tu sei troppo timida… timido… insomma.',
          labels: ['judgement'],
          fits: false,
          answer: 'Alex ride, ma poco. «Insomma», dice. «Ci sta, come nome.»',
          feedback:
            'Ti offri, e inciampi sulle parole: succede. Però prendi il cartellino, e dici com’è Alex. Chi inciampa può chiedere scusa in una riga, e ripartire.',
          anotherWay: 'Scusa, mi sono usciti due nomi storti. Alex. Il cartellino è tuo.',
          facts: ['val-empowerment-5', 'val-acceptance-1'],
          next: 'blank-for-now',
        },
        {
          id: 'what-should-it-say',
          words: 'Che cosa vorresti che ci fosse, stasera, su quel letto?',
          labels: ['open-question'],
          fits: true,
          answer: 'Gira il cartellino dalla parte bianca. Scrive, piccolo e dritto, quattro lettere.',
          feedback:
            'La domanda è concreta e vicina: stasera, quel letto. La misura del coraggio la sceglie Alex, lettera per lettera.',
          facts: ['val-empowerment-4', 'val-equity-1'],
          next: 'four-letters',
        },
      ],
      own: {
        good: [
          'È tuo. Si può riscrivere, buttare, o tenere in tasca.',
          'Dieci giorni che reggi tutto questo. Che cosa vuoi lasciare lì, e che cosa no?',
          'Il pennarello è qui. Io finisco il caffè.',
        ],
        ask: ['Di chi è il coraggio, in quello che dico?', 'Se inciampo su una parola, so chiedere scusa in breve?'],
        answer: 'Alex si mette il cartellino nel taschino. Il pennarello pure.',
        next: 'blank-for-now',
      },
    },
  ],
  endings: [
    {
      id: 'four-letters',
      between:
        'La sera, sul letto vicino alla porta, ci sono quattro lettere verdi. La mattina dopo Renzo si ferma con il vassoio. «Buongiorno…», dice. Cerca la parola. «Alex.» E tira dritto.',
      takeAlong: 'Stare accanto può voler dire fermare una risata, e poi lasciare il pennarello.',
      facts: ['val-equity-4', 'val-empowerment-4', 'val-empowerment-5'],
    },
    {
      id: 'blank-for-now',
      between:
        'La sera, il letto vicino alla porta non ha cartellino. Alex ha chiesto in ufficio: «Posso averlo senza nome, per un po’?» Hanno detto di sì. Domani a colazione il tuo tavolo ha due tazze.',
      takeAlong: 'Anche non dire è una scelta, se è la persona a farla.',
      facts: ['conf-sensitive', 'conf-rule-permission', 'val-acceptance-1'],
    },
  ],
  serves: ['val-equity', 'val-acceptance', 'conf-rule-permission', 'conf-rule-team'],
  facts: ['val-equity-4', 'conf-sensitive', 'conf-rule-permission'],
} satisfies Conversation
