import type { Conversation } from '../../schema/conversation.ts'

export const lettersUnopened = {
  id: 'letters-unopened',
  title: 'Le lettere chiuse',
  minutes: 5,
  peer: 'Aldo, 61 anni',
  situation:
    'Aldo ha una stanza in una casa di accoglienza. Ha dei debiti, ma non sa quanti. Oggi arriva con una borsa della spesa e la mette sul tavolo.',
  turns: [
    {
      id: 'the-bag',
      scene: 'La borsa è piena di buste. Nessuna è aperta.',
      says: 'Quattro anni di posta. Ecco. Adesso puoi ridere.',
      replies: [
        {
          id: 'four-years',
          words: 'Quattro anni? Ma Aldo, e gli interessi? Così il debito è raddoppiato!',
          labels: ['judgement'],
          fits: false,
          answer: 'Tira a sé la borsa, per i manici.',
          feedback:
            'Ti è uscito di bocca, per lo spavento. Ma Aldo quella paura la conosce già: è per questo che le buste sono chiuse. Adesso ha anche la tua.',
          anotherWay: 'Non rido. Dev’essere stata pesante da portare fin qui.',
          facts: ['val-acceptance-1', 'fn-social-emotional-3'],
          next: 'i-should-not-have',
        },
        {
          id: 'carried-here',
          words: 'Non rido. L’hai portata fin qui, davanti a un’altra persona. Non è poco.',
          labels: ['affirmation', 'reflection'],
          fits: true,
          answer: 'Ho cambiato strada due volte.',
          feedback:
            'Guardi quello che ha fatto oggi, non quello che non ha fatto in quattro anni. Chi si vergogna può alzare un po’ gli occhi.',
          facts: ['val-acceptance-1', 'duty-listening'],
          next: 'rina-opened-them',
        },
        {
          id: 'why-not-one',
          words: 'E come mai non ne hai aperta nemmeno una?',
          labels: ['why'],
          fits: false,
          answer: 'Se lo sapevo, non ero qui.',
          feedback:
            'La domanda pare semplice. Ma chiede ad Aldo di spiegare proprio la cosa che non riesce a spiegarsi. Spesso lì si resta muti, o ci si difende.',
          anotherWay: 'Com’è, quando arriva una busta nuova?',
          facts: ['val-acceptance-1'],
          next: 'i-should-not-have',
        },
        {
          id: 'today-of-all-days',
          words: 'Quattro anni, e oggi è qui sul tavolo. Che cosa è successo oggi?',
          labels: ['open-question'],
          fits: true,
          answer: 'Ne è arrivata un’altra. Non entrava più nel cassetto. E mi sono detto: o la butto, o la porto.',
          feedback: 'Chiedi di oggi: oggi è il giorno in cui qualcosa si è mosso. Lì Aldo ha delle parole.',
          facts: ['duty-listening'],
          next: 'rina-opened-them',
        },
      ],
      own: {
        good: [
          'Non mi viene da ridere. Mi viene da chiederti quanto pesa.',
          'Grazie che me la fai vedere. Da dove vuoi cominciare, oggi? Anche solo dal parlarne.',
          'Hai paura che qualcuno rida di te. Qui no.',
        ],
        ask: ['Guardo la borsa, o guardo lui?', 'C’è un rimprovero, sotto le mie parole?'],
        answer: 'Posa le mani sulla borsa, come si tiene fermo un gatto.',
        next: 'rina-opened-them',
      },
    },
    {
      id: 'i-should-not-have',
      says: 'Ho fatto male a portarla. La rimetto nel cassetto e amici come prima.',
      replies: [
        {
          id: 'it-happens-to-all',
          words: 'Ma figurati! Capita a tutti di lasciare lì un po’ di posta.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Un po’. Sì.',
          feedback:
            'Vuoi rimediare, e la fai più piccola. Per Aldo però è grande. Se è niente, può chiedersi, come mai pesa tanto?',
          anotherWay: 'Ho parlato troppo in fretta. Per te non è poca cosa.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'rina-opened-them',
        },
        {
          id: 'no-hurry-now',
          words: 'No, no, ormai è qui. Prendi la prima e aprila, così ti togli il pensiero.',
          labels: ['advice'],
          fits: false,
          answer: 'Non ne prende nessuna.',
          feedback:
            'Sembra una spinta gentile. Ma Aldo ha appena detto che ha paura di aver osato troppo, e tu chiedi di più. Il passo adesso lo conosce solo lui.',
          anotherWay: 'Può restare chiusa, la borsa. Anche solo parlare va bene.',
          facts: ['val-empowerment-4', 'why-own-answers-1'],
          next: 'rina-opened-them',
        },
        {
          id: 'too-fast',
          words: 'Ti aspettavi una risata, e io ti ho fatto i conti addosso. Scusa. Ti va di restare un momento?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Un momento. La borsa resta chiusa, però.',
          feedback:
            'Riconosci che le tue parole pesavano. E gli chiedi, senza tirarlo. Lui può mettere la sua regola: la borsa resta chiusa.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'rina-opened-them',
        },
      ],
      own: {
        good: [
          'Ci hai messo quattro anni a portarla. E io le ho dato un’occhiata e via. Scusami.',
          'Può tornare nel cassetto anche oggi. Vuoi dirmi due parole, prima?',
          'Adesso ti sembra di aver fatto male. Prima ti era sembrata una cosa da fare.',
        ],
        ask: ['La faccio più piccola di com’è per lui?', 'Può ancora andare via a testa alta?'],
        answer: 'Resta seduto. La borsa è sulle ginocchia.',
        next: 'rina-opened-them',
      },
    },
    {
      id: 'rina-opened-them',
      says: 'La posta la apriva Rina. Io facevo il caffè, lei apriva. Poi Rina non c’è stata più, e le buste arrivavano lo stesso.',
      replies: [
        {
          id: 'still-came',
          words: 'Rina non c’era più, e ogni busta te lo diceva di nuovo.',
          labels: ['reflection'],
          fits: true,
          answer: 'Sta zitto a lungo. «Il caffè per due l’ho fatto ancora per un mese.»',
          feedback:
            'Senti che qui non si parla di soldi. Non consoli e non spieghi: gli tieni compagnia nel punto che fa male.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'only-envelopes',
        },
        {
          id: 'your-turn-now',
          words: 'Mi dispiace. Adesso però tocca a te imparare. È così per tutti.',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: 'Eh. Quattro anni che imparo.',
          feedback:
            'C’è del vero, ma arriva in un altro posto. Aldo ti ha fatto entrare in cucina con Rina, e tu l’hai già portato allo sportello.',
          anotherWay: 'Lei apriva, tu facevi il caffè. Eravate in due, anche con le bollette.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'only-envelopes',
        },
        {
          id: 'my-mother',
          words:
            'A me è successo con mia madre. Faceva tutto lei, le tasse, l’affitto. Quando è morta ho perso la testa. Per mesi non ho risposto a nessuno. Poi piano piano ho ripreso.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Mi dispiace per tua madre.',
          feedback:
            'Il tuo dolore assomiglia al suo, ed è un dono. Ma è lungo, e adesso è Aldo che consola te. Rina è rimasta sulla porta.',
          anotherWay:
            'Lo so un po’, dopo mia madre. Ma Rina era Rina. Quel primo mese, con il caffè per uno e la posta che arrivava, com’è stato?',
          facts: ['conf-mutual-2', 'why-differ-2'],
          next: 'only-envelopes',
        },
        {
          id: 'tell-me-about-rina',
          words: 'Mi racconti di voi due, la mattina, con il caffè?',
          labels: ['open-question'],
          fits: true,
          answer: '«Apriva con il coltello del burro. Diceva: questa è cattiva, questa è buona.» Sorride.',
          feedback: 'Dai posto a Rina, e ai giorni in cui la posta non faceva paura. Lì Aldo è di casa.',
          facts: ['duty-listening', 'val-empathy-1'],
          next: 'only-envelopes',
        },
      ],
      own: {
        good: [
          'Quelle buste le aspettava un’altra persona.',
          'Ti manca anche in una cosa così piccola.',
          'Com’era Rina, con la posta in mano?',
        ],
        ask: ['Ho sentito Rina, o solo la posta?', 'Se parlo di un mio dolore, chi consola chi?'],
        answer: 'Guarda fuori. «Rina», dice, a nessuno.',
        next: 'only-envelopes',
      },
    },
    {
      id: 'only-envelopes',
      says: 'Finché sono chiuse, non sono debiti. Sono buste. Appena le apro, è tutto vero.',
      replies: [
        {
          id: 'just-adverts',
          words: 'Ma magari sono quasi tutte pubblicità! Alla fine è sempre meno brutto di come uno pensa.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Quelle con la riga verde no.',
          feedback:
            'Vuoi togliergli peso. Ma non sai che cosa c’è là dentro, e lui un po’ sì. Così resta solo con la parte vera.',
          anotherWay: 'Chiuse, ti lasciano dormire. E intanto restano lì.',
          facts: ['val-empathy-3'],
          next: 'where-to-start',
        },
        {
          id: 'a-phobia',
          words: 'Questa è ansia, quella seria. Se ne parli con un medico ti dà qualcosa.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Io sto bene. Sono le buste.',
          feedback:
            'Gli hai dato una malattia. Il tuo ruolo non fa diagnosi. E la sua frase era chiara: chiuso è meno vero. Basta ridirgliela.',
          anotherWay: 'Chiuse sono ancora buste. Aperte diventano vere, tutte insieme.',
          facts: ['val-equity-3'],
          next: 'where-to-start',
        },
        {
          id: 'both-things',
          words: 'Chiuse ti proteggono. E però oggi le hai portate qui.',
          labels: ['reflection', 'summary'],
          fits: true,
          answer: 'Mi proteggono e mi tolgono il sonno. Tutte e due le cose.',
          feedback:
            'Tieni insieme le due parti: la paura e la strada fatta oggi. Non scegli tu quale conta. Aldo le può guardare tutte e due.',
          facts: ['duty-listening', 'fn-social-emotional-3'],
          next: 'where-to-start',
        },
      ],
      own: {
        good: [
          'Aprirle tutte insieme è troppo vero.',
          'Che cosa succede dentro di te quando vedi la riga verde?',
          'Hai trovato un modo per reggere, per quattro anni.',
        ],
        ask: ['Riesco a capire a che cosa gli serve la busta chiusa?', 'So davvero che cosa c’è dentro?'],
        answer: 'Fa scorrere le buste con un dito, senza tirarle fuori.',
        next: 'where-to-start',
      },
    },
    {
      id: 'where-to-start',
      says: 'Mettiamo che uno voglia cominciare. Tu da dove cominceresti?',
      replies: [
        {
          id: 'a-table-of-debts',
          words:
            'Allora: le apri tutte, fai una tabella con le cifre, chiami ogni ufficio e chiedi le rate. Ti conviene farlo entro venerdì.',
          labels: ['advice'],
          fits: false,
          answer: '«Una tabella.» Guarda la porta.',
          feedback:
            'Te l’ha chiesto, ed è un piano che forse a qualcuno serve. Ma è una scala di cinquanta gradini, tutta in una volta. La tua risposta ha la tua misura, non la sua.',
          anotherWay: 'Ci sono più modi, anche piccoli. Ti va se te ne dico due?',
          facts: ['why-own-answers-1', 'val-empowerment-4'],
          next: 'the-bag-stays-shut',
        },
        {
          id: 'two-small-ways',
          words:
            'Ti dico due modi, ti va? Dividerle per colore, chiuse. O aprirne una sola, qui, con me. O nessuno dei due, per oggi. Decidi tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Per colore. Chiuse. Quello lo so fare.',
          feedback:
            'Aiutare nelle cose di ogni giorno è anche questo: due strade piccole. La terza è non farlo. Aldo prende quella della sua misura.',
          facts: ['fn-daily', 'fn-social-emotional-2', 'val-empowerment-4'],
          next: 'this-one',
        },
        {
          id: 'i-will-clear-it',
          words: 'Lascia a me la borsa. In una settimana ti sistemo tutto io, i debiti spariscono.',
          labels: ['promise'],
          fits: false,
          answer: 'Nessuno fa sparire niente. L’ho già sentito, da uno che poi è sparito lui.',
          feedback:
            'Gli vuoi bene, e vuoi togliergli tutto in una volta. Ma i debiti non dipendono da te. E la borsa è sua: se la porti via, va via anche il suo passo.',
          anotherWay: 'Quello che posso fare è stare qui, mentre le guardi. Ti va?',
          facts: ['val-empowerment-1', 'help-strain-1'],
          next: 'this-one',
        },
        {
          id: 'my-own-box',
          words:
            'Io aprivo due buste piccole al giorno. Ma ognuno ha il suo modo, e questa borsa la conosci tu. Se le guardi solo da fuori, quale ti fa meno paura?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: '«Due al giorno. Le piccole.» Ne cerca una con gli occhi.',
          feedback:
            'Ti ha chiesto di te, e tu rispondi in breve. Non dici «fai così»: torni alla sua borsa e al suo sguardo. Può prendere, o lasciare.',
          facts: ['val-experience-4', 'why-not-advice-2', 'fn-daily'],
          next: 'this-one',
        },
      ],
      own: {
        good: [
          'Da dove ti verrebbe meno pesante partire?',
          'Ho in mente un paio di modi. Vuoi sentirli, o ne hai già uno tuo?',
          'Si possono anche guardare con qualcuno che conosce bene i debiti. O solo fra noi. O non oggi: scegli tu.',
        ],
        ask: ['Quanto è grande il passo che propongo, per lui?', 'Gli resta la strada di non farlo?'],
        answer: '«Mah.» Ma apre la borsa di una spanna.',
        next: 'this-one',
      },
    },
    {
      id: 'this-one',
      scene: 'Aldo si è messo a dividerle, chiuse. Fa quattro mucchi, per colore. Ne resta fuori una, scritta a mano.',
      says: 'Questa è la scrittura di mia cognata. La sorella di Rina. Non lo sapevo, che mi avesse scritto.',
      replies: [
        {
          id: 'with-you-looking',
          words: 'Quella è tua. Vuoi che resti qui, o che ti lasci un momento da solo?',
          labels: ['permission'],
          fits: true,
          answer: 'Resta. E se c’è un coltello, passamelo.',
          feedback:
            'Non chiedi se la apre: chiedi dove vuole che stia tu. La busta resta tra le sue mani, e il tempo anche.',
          facts: ['fn-daily', 'val-empowerment-5', 'val-empathy-1'],
          next: 'the-butter-knife',
        },
        {
          id: 'let-me-open-it',
          words: 'Dai, la apro io, così leggiamo che cosa dice?',
          labels: ['closed-question'],
          fits: false,
          answer: '«No, no.» La mette nel taschino.',
          feedback:
            'La curiosità è affetto, spesso. Ma la mano che apre dice di chi è la lettera. Essere accanto è più che fare al posto suo.',
          anotherWay: 'Che cosa vorresti farne, adesso?',
          facts: ['val-empowerment-5'],
          next: 'four-piles',
        },
        {
          id: 'you-see',
          words: 'Vedi? Chissà come c’è rimasta, senza una risposta.',
          labels: ['judgement'],
          fits: false,
          answer: 'Già. Anche lei.',
          feedback:
            'Pensi anche alla cognata. Ma per Aldo questa poteva essere la prima busta buona. Con un rimprovero sopra diventa un altro debito.',
          anotherWay: 'Una lettera per te, in mezzo a tutte le altre.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'four-piles',
        },
      ],
      own: {
        good: [
          'Una scritta a mano. Prenditi il tempo che ti serve.',
          'Questa è una di quelle buone, direbbe Rina?',
          'Qualcuno ti cercava, mentre tu avevi paura della posta.',
        ],
        ask: [
          'In che mani sta la busta, dopo le mie parole?',
          'Lascio posto a quello che sente, anche se non so che cosa è?',
        ],
        answer: 'Passa il pollice sul suo nome, scritto in blu.',
        next: 'four-piles',
      },
    },
  ],
  endings: [
    {
      id: 'the-butter-knife',
      between:
        'Apre con un coltello da tavola, come faceva Rina. Legge due volte. «Questa è buona», dice. I mucchi restano chiusi, per oggi. Martedì se ne guarda uno.',
      takeAlong: 'Un aiuto nelle cose di ogni giorno comincia spesso da quello che c’è sotto.',
      facts: ['fn-daily', 'fn-social-emotional-3', 'val-empathy-1'],
    },
    {
      id: 'four-piles',
      between:
        'Aldo lega i quattro mucchi con lo spago. La lettera blu va nel taschino, dalla parte del cuore. «Stasera, forse», dice. La borsa è la stessa, ma adesso ha un ordine.',
      takeAlong: 'Un passo piccolo, scelto da chi lo fa, è un passo intero.',
      facts: ['fn-daily', 'val-empowerment-4'],
    },
    {
      id: 'the-bag-stays-shut',
      between:
        'La borsa torna a casa, chiusa. Prima di uscire Aldo ti chiede se martedì c’è il caffè. Gli dici di sì. «Allora la riporto», dice. «A vedere.»',
      takeAlong: 'Chi se ne va con la borsa chiusa può tornare, se nessuno lo ha fatto sentire giudicato.',
      facts: ['val-acceptance-1', 'fn-daily'],
    },
  ],
  serves: ['fn-daily', 'fn-social-emotional', 'val-acceptance'],
  facts: ['fn-daily', 'fn-social-emotional-3', 'md-systemic-2'],
} satisfies Conversation
