import type { Conversation } from '../../schema/conversation.ts'

export const doNotTellAnyone = {
  id: 'do-not-tell-anyone',
  title: 'Non dirlo a nessuno',
  minutes: 5,
  peer: 'Matteo, 23 anni',
  situation:
    'Matteo vive in un appartamento seguito da un’équipe. Ci lavori anche tu, come Chiara, la sua educatrice. Oggi ti aspetta al campetto, con le scarpe da lavoro.',
  turns: [
    {
      id: 'swear-first',
      says: 'Ti devo dire una cosa. Però giura che non la sa nessuno. Nemmeno Chiara.',
      replies: [
        {
          id: 'on-my-life',
          words: 'Ti do la mia parola. Qualunque cosa mi dici, resta qui su questa panchina.',
          labels: ['promise'],
          fits: false,
          answer: '«Ok.» Ti guarda di lato. «Però tu lavori con lei.»',
          feedback:
            'Vuoi che si fidi, e dai la parola che chiede. Ma lavori in un’équipe, ci sono eccezioni, e ancora non sai di che si tratta. Una parola più piccola forse regge di più.',
          anotherWay: 'Prima ti dico fin dove posso tenerla per me. Poi decidi tu se dirmela.',
          facts: ['conf-rule-team', 'conf-exceptions'],
          next: 'and-if-she-asks',
        },
        {
          id: 'are-you-using',
          words: 'Oddio, che hai fatto? Non è che hai ripreso con la roba, vero?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'Ecco. La prima cosa che pensate tutti.',
          feedback:
            'La paura ti ha messo in bocca la cosa peggiore. Lui sente che cosa ti aspetti da lui. E la sua notizia, qualunque sia, adesso deve passare di lì.',
          anotherWay: 'Si vede che ti pesa. Posso dirti prima che cosa tengo per me, e che cosa no?',
          facts: ['val-acceptance-1', 'conf-sensitive'],
          next: 'the-boots',
        },
        {
          id: 'how-far-first',
          words:
            'Prima ti dico come faccio, va bene? Se qualcuno rischia la vita, parlo. In équipe alcune cose arrivano, e ti dico quali. Il resto non esce senza il tuo sì. Poi scegli tu.',
          labels: ['permission'],
          fits: true,
          answer: 'Ci pensa. Fa rotolare un sasso con la punta della scarpa. «Nessuno rischia niente. Te la dico.»',
          feedback:
            'Dici le tre cose insieme, e prima: il permesso, l’équipe, le eccezioni. È meno di un giuramento. Ma lui sa dove mette i piedi, e sceglie.',
          facts: ['conf-agree-2', 'conf-rule-team', 'conf-exceptions', 'conf-rule-permission'],
          next: 'the-boots',
        },
      ],
      own: {
        good: [
          'Non te lo giuro, perché voglio dirti il vero. Ti spiego i miei limiti, e poi vedi.',
          'Ti pesa, e vuoi sapere dove va a finire. Te lo dico prima, va bene?',
          'Su Chiara ci accordiamo noi due, adesso. Che cosa ti fa paura che sappia?',
        ],
        ask: ['Posso mantenere ogni parola che ho detto?', 'Sa in che équipe lavoro, prima di parlare?'],
        answer: 'Conta le righe del campetto. «Ok», dice. «Non è una cosa di vita o di morte.»',
        next: 'the-boots',
      },
    },
    {
      id: 'and-if-she-asks',
      says: 'E se Chiara te lo chiede? Proprio a te, in faccia?',
      replies: [
        {
          id: 'i-will-lie',
          words: 'Le dico che non so niente. So mentire benissimo, stai tranquillo.',
          labels: ['promise'],
          fits: false,
          answer: '«Ah.» Fa mezzo sorriso. «Allora magari menti anche a me.»',
          feedback:
            'Ti metti dalla sua parte fino in fondo. Ma una bugia per lui gli fa pensare a una bugia a lui. La fiducia, qui, passa dalle cose che non dirai e anche da quelle che non fingerai.',
          anotherWay: 'Non le mento. Posso dirle: di questo parla con Matteo.',
          facts: ['conf-rule-team', 'conf-agree-3', 'val-reciprocity-4'],
          next: 'the-boots',
        },
        {
          id: 'too-big-a-word',
          words: 'Ti ho dato una parola troppo grande, e l’hai capito subito. Posso dirti quello che posso davvero?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Dai. Meglio.',
          feedback:
            'Riprendi la promessa prima che si rompa da sola. Non perdi la faccia. Gli fai vedere che con te le cose si possono rimettere a posto.',
          facts: ['conf-rule-team', 'conf-agree-2', 'conf-exceptions'],
          next: 'the-boots',
        },
        {
          id: 'she-never-asks',
          words: 'Ma figurati se me lo chiede! Con tutto quello che ha da fare.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Mi chiede sempre tutto. È il suo lavoro.',
          feedback:
            'Speri che non succeda, e così non c’è da decidere. Lui però lo sta già immaginando. Quello che farai tu, in quel momento, è proprio ciò che vuole sapere.',
          anotherWay: 'Se me lo chiede, le dico di parlarne con te. Così va bene?',
          facts: ['conf-rule-team', 'val-empathy-3'],
          next: 'the-boots',
        },
      ],
      own: {
        good: [
          'Ho parlato in fretta. Con Chiara lavoro, e non le mento. Le dico di chiedere a te.',
          'Hai visto il buco nella mia promessa. Te la rifaccio più piccola: ti va?',
          'Hai paura di trovarti solo, se lei chiede. Che cosa vorresti che facessi?',
        ],
        ask: ['Sto promettendo una bugia?', 'So dire: ho detto troppo?'],
        answer: 'Annuisce, piano. Non ha ancora deciso, ma resta.',
        next: 'the-boots',
      },
    },
    {
      id: 'the-boots',
      says: 'Non lavoro più. Da tre settimane. Mi alzo alle cinque e mezza, mi metto queste, esco. E cammino.',
      replies: [
        {
          id: 'every-morning-at-six',
          words: 'Tre settimane di mattine. E le scarpe, per far vedere che vai.',
          labels: ['reflection'],
          fits: true,
          answer: '«So a che ora aprono tutti i forni.» Si guarda i piedi. «L’autista del dodici ormai mi saluta.»',
          feedback:
            'Hai visto le scarpe, e la fatica di ogni giorno per non farsi scoprire. Non chiedi conto di niente. Così escono anche i forni, e l’autista.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'the-cake',
        },
        {
          id: 'why-hide-it',
          words: 'Ma perché non l’hai detto subito? Si risolveva in un giorno!',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Non lo so perché. Perché sono fatto così.',
          feedback:
            'Vorresti che avesse avuto meno pena. Ma il tuo «perché» lo mette sotto accusa, e la risposta che trova è contro di sé.',
          anotherWay: 'Tre settimane così. Che cosa succede dentro di te, alle cinque e mezza?',
          facts: ['val-acceptance-1'],
          next: 'the-cake',
        },
        {
          id: 'new-job-now',
          words:
            'Ok, non è un dramma. Domani vai all’agenzia, porti il curriculum, e intanto chiedi se hai diritto al sussidio.',
          labels: ['advice'],
          fits: false,
          answer: 'Sì. L’agenzia ce l’ho sul giro. Ci passo davanti alle nove.',
          feedback:
            'Vuoi rimetterlo in piedi. Però l’ha appena detto per la prima volta, e tu sei già alla prossima cosa da fare. Davanti all’agenzia, forse, ci ha pensato ogni giorno.',
          anotherWay: 'È la prima volta che lo dici. Com’è, sentirlo fuori?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'the-cake',
        },
        {
          id: 'where-do-you-walk',
          words: 'E dove ti portano, queste scarpe, tutto il giorno?',
          labels: ['open-question'],
          fits: true,
          answer: 'Al capolinea del dodici e ritorno. Lì c’è un canale. Ci sono gli aironi, lo sapevi?',
          feedback: 'Chiedi della sua giornata, non della sua colpa. E lui ti porta in un posto che nessuno conosce.',
          facts: ['duty-listening', 'val-acceptance-1'],
          next: 'the-cake',
        },
      ],
      own: {
        good: [
          'Cammini tutto il giorno per non far vedere che sei fermo.',
          'Dev’essere pesante, ogni mattina, allacciare quelle scarpe.',
          'Com’è, la sera, quando rientri e ti chiedono com’è andata?',
        ],
        ask: ['Chiedo di lui, o della sua colpa?', 'Sono ancora qui, o già all’agenzia?'],
        answer: 'Tira il sasso contro la rete. «Cammino un sacco», dice.',
        next: 'the-cake',
      },
    },
    {
      id: 'the-cake',
      says: 'Quando mi hanno preso, Chiara ha portato una torta. Con scritto il mio nome. Come faccio a dirglielo?',
      replies: [
        {
          id: 'she-suspects',
          words:
            'Guarda che Chiara qualcosa sospetta. L’ha detto in riunione: «Secondo me Matteo non me la racconta giusta».',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Quindi parlate di me. Tutti, intorno a un tavolo.',
          feedback:
            'Volevi togliergli un peso. Invece porti fuori parole dette in équipe, e Chiara non lo sa. Adesso lui si chiede che cosa porti dentro, di suo.',
          anotherWay: 'La torta, il tuo nome. Hai paura di vedere la sua faccia.',
          facts: ['conf-rule-permission', 'conf-rule-team'],
          next: 'the-team-meeting',
        },
        {
          id: 'she-is-lovely',
          words: 'Ma Chiara è d’oro! Vedrai che capisce, e ti abbraccia pure.',
          labels: ['reassurance'],
          fits: false,
          answer: 'È proprio quello. Che è d’oro.',
          feedback:
            'Vuoi che la paura si sciolga. Ma parli per un’altra persona, e lui teme un’altra cosa. Più lei gli vuole bene, più gli pesa deluderla.',
          anotherWay: 'Più è buona con te, più è dura dirglielo.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'the-team-meeting',
        },
        {
          id: 'name-on-a-cake',
          words: 'Su quella torta c’era il tuo nome. E adesso ti sembra di portargliela via.',
          labels: ['reflection'],
          fits: true,
          answer: '«Era al limone.» Si strofina gli occhi con la manica. «Ne ho mangiata metà da solo.»',
          feedback:
            'Non parli di Chiara né del lavoro: parli della torta. È lì che sta la vergogna, e anche l’affetto.',
          facts: ['duty-listening', 'val-empathy-1'],
          next: 'the-team-meeting',
        },
      ],
      own: {
        good: [
          'Una torta, e tre settimane di strada per non rovinarla.',
          'Che cosa ti immagini, quando pensi alla sua faccia?',
          'Ti importa di lei. Per questo pesa così.',
        ],
        ask: ['Parlo per qualcuno che non è qui?', 'Porto fuori parole dette in équipe?'],
        answer: 'Sta zitto. Poi dice: «Al limone».',
        next: 'the-team-meeting',
      },
    },
    {
      id: 'the-team-meeting',
      says: 'Domani avete la riunione. Se si parla di me, tu che dici?',
      replies: [
        {
          id: 'all-fine',
          words: 'Dico che va tutto alla grande, che al lavoro ti adorano. Ci penso io a coprirti.',
          labels: ['promise'],
          fits: false,
          answer: 'Così dopo ne devo raccontare due, di bugie.',
          feedback:
            'Vuoi proteggerlo. Ma adesso la storia finta la racconti anche tu, e uscirne diventa più difficile per tutti e due. Si può tacere senza inventare.',
          anotherWay: 'Non invento, e non racconto. Dico: di come sta, parlate con lui.',
          facts: ['conf-agree-3', 'conf-rule-team'],
          next: 'the-first-words',
        },
        {
          id: 'tell-her-tonight',
          words: 'Senti, la cosa migliore è che glielo dici stasera. Così domani è già tutto chiaro.',
          labels: ['advice'],
          fits: false,
          answer: 'Stasera. Certo. Come no.',
          feedback:
            'Sarebbe comodo, anche per te. Ma lui ha chiesto che cosa fai tu. E il momento per dirlo, dopo tre settimane, lo sente solo lui.',
          anotherWay: 'Il quando è tuo. Io ti dico che cosa faccio domani. Va bene?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'the-first-words',
        },
        {
          id: 'your-news-not-mine',
          words:
            'Nessuno è in pericolo, quindi del lavoro non parlo. Non dico bugie: se chiedono, dico di parlarne con te. Come ti sembra?',
          labels: ['open-question'],
          fits: true,
          answer: 'Mi sembra che allora tocca a me. Però almeno lo so.',
          feedback:
            'Dici che cosa farai, e che cosa no. Si riferisce solo quando serve, e qui non serve. Se hai dubbi su ciò che l’équipe ti chiede, puoi domandarlo senza fare nomi.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'conf-rule-team'],
          next: 'the-first-words',
        },
        {
          id: 'what-would-you-like-said',
          words:
            'Se nessuno è in pericolo, niente senza il tuo sì. C’è qualcosa che invece vuoi far sapere, di come stai?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'Che sto cercando. Non che cosa. Che sto cercando e basta.',
          feedback:
            'Il permesso può essere anche piccolo, e preciso. Scegliendo una frase sola, Matteo torna a essere uno che decide.',
          facts: ['conf-rule-permission', 'val-equity-1'],
          next: 'the-first-words',
        },
      ],
      own: {
        good: [
          'La notizia è tua. Domani io non la porto.',
          'Se parlano di te, posso dire: chiedete a lui. Che ne pensi?',
          'Ti dico quello che so: se c’è pericolo parlo, e qui non ne vedo. Tu ne vedi?',
        ],
        ask: ['Sa esattamente che cosa dirò e che cosa no?', 'C’è davvero bisogno che si sappia?'],
        answer: 'Fa il conto sulle dita. «Domani è mercoledì», dice.',
        next: 'the-first-words',
      },
    },
    {
      id: 'the-first-words',
      says: 'E se glielo dico io? Cioè, una frase così come la cominci?',
      replies: [
        {
          id: 'shall-i-do-it',
          words: 'Vuoi che glielo dica io? Mi dai il permesso, e domani alle nove è fatta, non ci pensi più.',
          labels: ['closed-question'],
          fits: false,
          answer: '«Sarebbe facile.» Allaccia una scarpa. «No. La torta l’ha portata a me.»',
          feedback:
            'Chiedi il permesso, ed è molto. Ma lui aveva appena detto «glielo dico io». Stare accanto a quella frase, adesso, vale più che dirla al suo posto.',
          anotherWay: 'Vuoi dirglielo tu. Qual è la parola più dura?',
          facts: ['val-empowerment-5', 'conf-rule-permission'],
          next: 'last-stop',
        },
        {
          id: 'try-it-on-me',
          words:
            'Vuoi sentire due idee? Provarla qui con me, come viene. O scriverla, e gliela dai. O nessuna delle due: la trovi tu, camminando. Scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Qui. Allora: «Chiara, la torta era buonissima, e adesso ti devo dire una cosa».',
          feedback:
            'Gli offri un posto per provare, e due vie d’uscita. La frase viene da lui, con la torta dentro: nessuno gliel’avrebbe suggerita.',
          facts: ['fn-social-emotional-2', 'val-empowerment-5', 'val-empowerment-4'],
          next: 'a-sentence-of-his-own',
        },
        {
          id: 'my-sentence',
          words:
            'Io una volta ho dovuto dire a mia sorella che avevo perso la casa. Ho comprato dei fiori, ho suonato e ho detto tutto d’un fiato. Lei ha pianto, e anch’io. Fai così anche tu: i fiori funzionano.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'I fiori non sono da me.',
          feedback:
            'È una storia bella e vera. Ma arriva con le istruzioni, e i fiori sono tuoi. Lui cercava le sue parole.',
          anotherWay:
            'So che paura fa una frase così. La tua, se la scegli tu parola per parola, come vorresti che suonasse?',
          facts: ['val-experience-4', 'why-differ-2'],
          next: 'last-stop',
        },
      ],
      own: {
        good: [
          'Immagina Chiara seduta qui. Che cosa esce per primo?',
          'Non c’è una frase giusta. C’è la tua. Ti va di cercarla insieme?',
          'Vuoi dirglielo tu, e ti mancano le prime tre parole.',
        ],
        ask: ['La frase è sua, o mia?', 'Può anche aspettare?'],
        answer: '«Boh. Ci penso camminando», dice. «Tanto ho tempo.»',
        next: 'last-stop',
      },
    },
  ],
  endings: [
    {
      id: 'a-sentence-of-his-own',
      between:
        'La dice quattro volte. Alla quarta non guarda più per terra. Mercoledì, in riunione, nessuno sa ancora niente. Giovedì Chiara compra dei limoni.',
      takeAlong: 'Una notizia riservata può restare di chi la vive. Anche il modo di dirla è suo.',
      facts: ['conf-rule-permission', 'conf-rule-team', 'val-empowerment-4'],
    },
    {
      id: 'last-stop',
      between:
        'Matteo si alza e si pulisce i pantaloni. «Vieni a vedere gli aironi, una volta?» Fissate un giorno. Della frase non parlate più, per oggi. Adesso però non la porta da solo.',
      takeAlong: 'La fiducia sta in piedi su quello che puoi mantenere, anche se è poco.',
      facts: ['conf-agree-1', 'conf-rule-team', 'duty-relationships'],
    },
  ],
  serves: ['conf-rule-team', 'conf-rule-permission', 'conf-rule-need', 'duty-relationships'],
  facts: ['conf-rule-team', 'conf-rule-permission', 'conf-agree-2'],
} satisfies Conversation
