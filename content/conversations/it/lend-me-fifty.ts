import type { Conversation } from '../../schema/conversation.ts'

export const lendMeFifty = {
  id: 'lend-me-fifty',
  title: 'Mi presti cinquanta?',
  minutes: 5,
  peer: 'Silvana, 50 anni',
  situation:
    'Silvana ha vissuto due anni in un camper, e ora divide un alloggio. Vi vedete ogni giovedì da cinque mesi. Una sera, quando eri giù, ti ha portato la sua minestra. Oggi gira intorno a una domanda.',
  turns: [
    {
      id: 'till-the-twentieth',
      scene: 'Ha piegato lo scontrino del caffè fino a farne un quadratino.',
      says: 'Senti. Mi presti cinquanta? Fino al venti. Lo chiedo a te. A un altro no.',
      replies: [
        {
          id: 'here-between-us',
          words:
            'Ma certo, tieni, li ho qui. Da te non li voglio nemmeno contare. Però che resti tra noi: a me non sarebbe permesso.',
          labels: ['promise'],
          fits: false,
          answer: 'Il biglietto sparisce nella sua mano. «Tra noi», dice. E non ti guarda più.',
          feedback:
            'Lo fai di cuore, e in fretta. Ma un prestito cambia chi siete: adesso una deve, e l’altra parte aspetta. E il segreto pesa su tutt’e due le sedie.',
          anotherWay: 'Me lo chiedi, e non è facile. Io soldi non ne presto. Com’è questa settimana?',
          facts: ['conf-agree-3', 'val-equity-1', 'train-focus-3'],
          next: 'folded-note',
        },
        {
          id: 'where-did-it-go',
          words: 'Cinquanta? Ma l’assegno non era arrivato lunedì? Dove sono finiti?',
          labels: ['judgement'],
          fits: false,
          answer: 'Il quadratino diventa ancora più piccolo. «Lo sapevo che contavi.»',
          feedback:
            'Forse ti preoccupa come fa a vivere. Ma lei chiedeva, e si trova sotto esame. I conti di una persona sono suoi, finché non li apre lei.',
          anotherWay: 'Chiedere dei soldi costa. Non li presto, e ti ascolto. Che cosa succede?',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'so-i-am-not-a-friend',
        },
        {
          id: 'plain-no-and-stay',
          words:
            'Lo chiedi a me, e si vede che ti costa. Soldi non ne presto, nel mio ruolo. Ma resto qui: che settimana è?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '«No, eh.» Apre il quadratino, lo liscia. «Una settimana da mani vuote.»',
          feedback:
            'Il no arriva subito, chiaro, e riguarda i soldi. Lei no, lei può restare. Un limite detto così lascia la porta aperta.',
          facts: ['conf-agree-3', 'why-valued-1', 'val-reciprocity-3'],
          next: 'so-i-am-not-a-friend',
        },
        {
          id: 'we-will-see',
          words: 'Eh, vediamo… Magari la prossima settimana. Non pensarci, adesso.',
          labels: ['reassurance'],
          fits: false,
          answer: 'La festa è sabato. Ma va bene, vediamo.',
          feedback:
            'Ti pesa dire di no, e lo rimandi. Lei però è rimasta in mezzo. Dovrà chiedere ancora, e chiedere è la parte più dura.',
          anotherWay: 'Ti dico subito di no, per i soldi, così non aspetti. Che cosa c’è sabato?',
          facts: ['val-reciprocity-4', 'self-determination'],
          next: 'so-i-am-not-a-friend',
        },
      ],
      own: {
        good: [
          'Grazie che ti fidi di me. Soldi non ne presto. Parliamo di quello che c’è sotto?',
          'Per i soldi ti dico no. Per te ho tempo fino alle cinque.',
          'Ci giravi intorno da un po’. Dev’essere difficile, chiederlo. Io soldi non ne presto. Che cosa succede?',
        ],
        ask: ['Il mio no è uno, o sono tre mezzi no?', 'Dico di no ai soldi, o dico di no a lei?'],
        answer: 'Rimette lo scontrino sul tavolo. «Immaginavo», dice.',
        next: 'so-i-am-not-a-friend',
      },
    },
    {
      id: 'folded-note',
      scene: 'Tiene il biglietto nel pugno, sotto il tavolo.',
      says: 'Adesso però non guardarmi così. Come una che ti deve.',
      replies: [
        {
          id: 'it-was-my-step',
          words:
            'Sembra che adesso tra noi ci sia quel biglietto. Il passo l’ho fatto io, e ne parlo con chi mi segue. Ti va di dirci come vogliamo stare?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Mette il biglietto sul tavolo. «Senza questo in mezzo. Come i giovedì normali.»',
          feedback:
            'Ti prendi la tua parte, e il segreto finisce. Poi ne parlate alla pari. Anche un limite messo tardi può fare bene.',
          facts: ['val-reciprocity-3', 'help-three-kinds-3', 'conf-agree-3'],
          next: 'empty-hands',
        },
        {
          id: 'no-hurry-to-repay',
          words:
            'Ma figurati, non ci pensare. Me li ridai quando puoi, tra un mese, tra un anno. Per me è come se non te li avessi mai dati: è tutto come prima, no?',
          labels: ['reassurance'],
          fits: false,
          answer: '«Un anno.» Infila il biglietto sotto la tua tazza.',
          feedback:
            'Vuoi alleggerirla. Ma un debito senza data può durare più di uno con la data. E lei ti stava parlando degli sguardi, non dei soldi.',
          anotherWay: 'È vero, qualcosa è cambiato. L’ho cambiato io, dandoteli di corsa.',
          facts: ['val-equity-1', 'val-empathy-3'],
          next: 'empty-hands',
        },
        {
          id: 'you-asked-me',
          words: 'Guarda che li hai chiesti tu. Io ti ho fatto un favore.',
          labels: ['judgement'],
          fits: false,
          answer: '«Ecco, un favore.» E il biglietto torna davanti a te.',
          feedback:
            'Ti senti sotto accusa per una cosa buona. Però «favore» mette uno in alto e l’altra in basso, e lei lo aveva già sentito.',
          anotherWay: 'Quello che senti ha un senso: i soldi mettono uno sopra e l’altra sotto.',
          facts: ['val-equity-1', 'val-equity-2'],
          next: 'empty-hands',
        },
      ],
      own: {
        good: [
          'Hai visto bene, mi è cambiata la faccia. I soldi non erano una cosa da fare, e l’ho fatta io.',
          'Non voglio che tu mi debba qualcosa. Come ne usciamo, insieme?',
          'Com’è, adesso, quel biglietto in mano?',
        ],
        ask: [
          'A chi posso raccontare questa cosa, per non tenerla da parte?',
          'Mi riprendo il mio passo, senza darle la colpa?',
        ],
        answer: 'Apre la mano. Il biglietto è umido. Lo lascia sul tavolo.',
        next: 'empty-hands',
      },
    },
    {
      id: 'so-i-am-not-a-friend',
      says: 'Allora non sono un’amica. Sono il tuo giovedì.',
      replies: [
        {
          id: 'friends-do-not-ask',
          words: 'Gli amici veri non chiedono soldi. Pensaci.',
          labels: ['judgement'],
          fits: false,
          answer: 'E chi li chiede? Quelli che ne hanno?',
          feedback:
            'Senti che ti mette alla prova, e rispondi con una regola. Ma la regola le dice che ha fatto qualcosa di brutto. Chiedere non lo è.',
          anotherWay: 'Ti ha fatto male il mio no. Puoi dirmelo.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'empty-hands',
        },
        {
          id: 'always-your-friend',
          words: 'Ma certo che sei un’amica! Per te ci sono sempre, a qualsiasi ora. Lo sai.',
          labels: ['promise'],
          fits: false,
          answer: '«Sempre», dice. «Allora domani ti chiamo.» E un po’ ci crede, un po’ ti prova.',
          feedback:
            'Vuoi togliere il dolore con una parola grande. Ma «sempre» non ce l’hai, e alla prima volta che non rispondi farà più male di oggi.',
          anotherWay: 'Ci tengo a te, e il nostro posto è il giovedì. Che effetto fa, sentirlo?',
          facts: ['help-strain-1', 'conf-agree-3', 'why-valued-1'],
          next: 'empty-hands',
        },
        {
          id: 'close-and-with-edges',
          words:
            'Il mio no ti suona come «non conti». Per me conti. E questo legame ha dei bordi, così nessuno deve niente all’altro.',
          labels: ['reflection'],
          fits: true,
          answer: '«Dei bordi», ripete. «Come il brodo, se no va dappertutto.»',
          feedback:
            'Dici che cosa ha sentito, poi il vero: il bene c’è, e i limiti anche. Una relazione così è vicina, ma non è proprio un’amicizia.',
          facts: ['conf-mutual-1', 'conf-agree-3', 'val-empathy-3'],
          next: 'empty-hands',
        },
      ],
      own: {
        good: [
          'Amicizia non lo so. È una cosa vera, con un giorno e dei limiti.',
          'Ti senti una riga sulla mia agenda.',
          'Che cosa sono, per te, questi giovedì?',
        ],
        ask: [
          'Posso volerle bene, e dire lo stesso quello che non sono?',
          'Uso una parola grande per non sentire il suo dolore?',
        ],
        answer: 'Ti guarda un momento di troppo. «Il giovedì», dice. «Va bene.»',
        next: 'empty-hands',
      },
    },
    {
      id: 'empty-hands',
      says: 'Sabato mia nipote fa sei anni. È la prima volta che mi invitano. E io arrivo con le mani vuote.',
      replies: [
        {
          id: 'what-would-she-see',
          words: 'Che cosa vorresti che vedesse, la bambina, quando apre?',
          labels: ['open-question'],
          fits: true,
          answer: '«Che la nonna è intera.» Si tocca i capelli. «E che si ricorda il suo colore. È il verde.»',
          feedback:
            'Porti lo sguardo da quello che manca a quello che lei vuole portare. La risposta, adesso, è fatta di lei.',
          facts: ['val-empowerment-4', 'self-concept'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'a-drawing-will-do',
          words:
            'Falle un disegno, dai retta a me! Ai bambini dei regali non importa niente: vogliono la nonna, e basta.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: '«A sei anni? Contano anche i fiocchi.» Guarda fuori.',
          feedback:
            'L’idea può anche essere bella. Ma lei non ti ha chiesto idee: ti ha mostrato una porta, e sé stessa davanti. Quella resta chiusa.',
          anotherWay: 'La prima volta che ti invitano. Com’è, quella porta, nella tua testa?',
          facts: ['why-own-answers-1', 'val-empathy-3'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'not-the-fifty',
          words: 'Allora non sono i cinquanta. È la porta che si apre, e tutti che ti guardano le mani.',
          labels: ['reflection'],
          fits: true,
          answer: 'Si copre la bocca. «Mia figlia soprattutto», dice dopo un po’.',
          feedback: 'Vai sotto la cifra, dov’è la vergogna. Lei può finalmente dire di chi sono gli occhi che teme.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'fifty-for-a-child',
          words: 'Cinquanta per una bambina di sei anni? Non ti sembra troppo?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'Per sei anni che non c’ero? No.',
          feedback:
            'Ragioni sui soldi, e magari hai i tuoi motivi. Ma per lei quei cinquanta pagano un’altra cosa: gli anni in cui non c’era.',
          anotherWay: 'Sei compleanni. E a questo ci vai.',
          facts: ['val-acceptance-1', 'why-listen-2'],
          next: 'what-you-get-from-me',
        },
      ],
      own: {
        good: [
          'La prima volta. Sei felice e hai paura.',
          'Le mani vuote. Di chi temi lo sguardo?',
          'E lei, la piccola, che cosa sa di te?',
        ],
        ask: ['Sento la cifra, o sento la vergogna?', 'Sto già facendo io il pacchetto?'],
        answer: 'Con lo scontrino fa una barchetta, senza accorgersene.',
        next: 'what-you-get-from-me',
      },
    },
    {
      id: 'what-you-get-from-me',
      scene: 'Ti guarda dritto.',
      says: 'Quella sera la minestra te l’ho portata io. Io a te posso dare. E tu a me, che cosa dai?',
      replies: [
        {
          id: 'it-is-only-me-helping',
          words: 'La minestra non te l’ho chiesta. Qui sono io che aiuto te, non il contrario.',
          labels: ['judgement'],
          fits: false,
          answer: '«Ah, ecco.» Si alza a metà. Poi si rimette seduta. «La prossima me la mangio io.»',
          feedback:
            'Vuoi rimettere i ruoli al loro posto. Ma così le togli la cosa che ti ha dato. Dare e ricevere, insieme, tiene viva questa relazione.',
          anotherWay: 'Quella minestra mi ha fatto bene davvero. E soldi non ne presto lo stesso.',
          facts: ['help-balance-1', 'val-reciprocity-1'],
          next: 'a-day-until-saturday',
        },
        {
          id: 'the-soup-did-me-good',
          words:
            'Quella minestra mi ha tirato su, e non l’ho dimenticata. Qui ognuno dà qualcosa, e i soldi restano fuori. Tu che cosa senti di ricevere, il giovedì?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'Ci pensa, seria. «Che qualcuno si ricorda di domenica scorsa. E di lunedì. Di tutto.»',
          feedback:
            'Riconosci quello che ti ha dato, tieni il limite, e torni a lei. È uno scambio, e ne parlate ad alta voce.',
          facts: ['help-balance-1', 'val-reciprocity-2', 'val-reciprocity-3'],
          next: 'a-day-until-saturday',
        },
        {
          id: 'my-own-bad-month',
          words:
            'Se sapessi che mese ho avuto! L’affitto, mia sorella, la schiena. Non dormo più da tre settimane. Quella sera stavo malissimo, e anche adesso, guarda, mi trema la mano…',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Ti prende la mano. «Povera anima.» E della festa non parla più.',
          feedback:
            'È vero, e ti si è aperto il cuore. Ma ora è lei che ti regge, e il suo sabato è sparito. Per il tuo mese c’è un altro posto: chi segue te.',
          anotherWay:
            'È stato un mese duro, e ne parlo con chi mi segue. La tua minestra mi ha fatto bene. Torniamo a sabato?',
          facts: ['help-three-kinds-3', 'help-three-complete', 'conf-rule-own-story'],
          next: 'a-day-until-saturday',
        },
      ],
      own: {
        good: [
          'Hai dato tanto. È una domanda che conta.',
          'Sì, da te ho preso. La minestra, e anche le tue storie. Grazie.',
          'Che cosa sarebbe giusto, per te, tra noi due?',
        ],
        ask: ['So riconoscere quello che ricevo?', 'Il mio limite regge anche quando mi sento in debito?'],
        answer: 'Fa un mezzo sorriso. «Era buona, però», dice. «La minestra.»',
        next: 'a-day-until-saturday',
      },
    },
    {
      id: 'a-day-until-saturday',
      says: 'E sabato? Dopodomani è sabato.',
      replies: [
        {
          id: 'i-will-ring-your-daughter',
          words:
            'Chiamo io tua figlia. Le spiego la situazione, che sei senza soldi e ti vergogni. Vedrai che capisce.',
          labels: ['confidentiality'],
          fits: false,
          answer: '«No!» La barchetta finisce per terra. «A lei no.»',
          feedback:
            'Vuoi spianarle la strada. Ma la vergogna è proprio quella che lei voleva tenere fuori dalla porta. A chi dirla, lo sceglie lei.',
          anotherWay: 'A tua figlia non dico niente, se non vuoi tu. Che cosa vuoi che sappia?',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'green-button',
        },
        {
          id: 'just-do-not-go',
          words: 'Se ti pesa così, salta. Ci vai l’anno prossimo, con calma.',
          labels: ['advice'],
          fits: false,
          answer: '«L’anno prossimo fa sette anni», dice. Si capisce che li ha già contati.',
          feedback:
            'Vuoi risparmiarle una pena. Ma le togli anche la festa, e decidi tu quanto è pronta. Forse ha paura e vuole andarci, tutt’e due le cose.',
          anotherWay: 'Ti pesa, e ci tieni. Che cosa vince, oggi?',
          facts: ['val-empowerment-3', 'val-empowerment-1'],
          next: 'green-button',
        },
        {
          id: 'how-do-you-walk-in',
          words: 'Se pensi a sabato, che cosa ti aiuterebbe a suonare il campanello?',
          labels: ['open-question'],
          fits: true,
          answer: '«Sapere cosa dire per prima cosa.» Pensa. «Potrei dirle: sono in ritardo, ma sono venuta.»',
          feedback:
            'Non le serve per forza una cosa da comprare. La domanda la porta davanti alla porta, e lei trova le sue parole.',
          facts: ['fn-social-emotional-2', 'val-empowerment-4', 'why-own-answers-2'],
          next: 'green-button',
        },
        {
          id: 'ways-to-fill-hands',
          words:
            'Ti va se ci pensiamo insieme? Domani all’emporio del quartiere aprono la cesta dei giochi. Qui in sala c’è la cesta della lana. O nessuna delle due: decidi tu.',
          labels: ['offer'],
          fits: true,
          answer: '«La lana.» Si guarda le mani, come se tornassero. «Verde ce n’è?»',
          feedback:
            'Il no ai soldi resta, e resti anche tu. Due strade piccole, e nessuna: la scelta rimette qualcosa nelle sue mani.',
          facts: ['fn-daily', 'duty-resources', 'val-empowerment-4'],
          next: 'green-wool',
        },
      ],
      own: {
        good: [
          'Dopodomani. Di che cosa hai più bisogno, da qui a sabato?',
          'La prima volta che ti invitano. Che cosa vuoi portare di tuo?',
          'Posso pensarci con te, oggi fino alle cinque. Da dove partiamo?',
        ],
        ask: ['Aiuto a pensare, o trovo io il regalo?', 'C’è posto anche per un «non lo so»?'],
        answer: 'Fruga nella borsa. Trova un bottone verde, grande, e lo mette sul tavolo.',
        next: 'green-button',
      },
    },
  ],
  endings: [
    {
      id: 'green-wool',
      between:
        'Venerdì la vedi in sala, con i ferri: una sciarpa corta, storta, verdissima. Il giovedì dopo ti racconta: la bambina ci ha dormito. Di cinquanta euro non parla nessuno.',
      takeAlong: 'Un no chiaro può lasciare le mani libere, a tutte e due le persone.',
      facts: ['fn-daily', 'val-reciprocity-1', 'conf-agree-3'],
    },
    {
      id: 'green-button',
      between:
        'Uscendo, Silvana tiene in tasca un bottone verde. «Sabato lo stringo», dice. Non sai se suonerà quel campanello. Sai che giovedì, alle tre, due sedie sono qui.',
      takeAlong: 'Un legame con dei limiti resta un legame: ha un giorno, un posto, e due sedie.',
      facts: ['conf-agree-3', 'duty-relationships', 'why-valued-8'],
    },
  ],
  serves: ['val-reciprocity', 'duty-relationships', 'fn-daily', 'conf-rule-own-story'],
  facts: ['help-balance-1', 'agent-self', 'val-reciprocity-3', 'conf-agree-3'],
} satisfies Conversation
