import type { Conversation } from '../../schema/conversation.ts'

export const heFoundMe = {
  id: 'he-found-me',
  title: 'La luce spenta',
  minutes: 8,
  peer: 'Luz, 33 anni',
  situation:
    'Luz vive da due mesi in una casa di accoglienza, lontano da un uomo che le ha fatto del male. Sono le sette di sera. Ti telefona, e parla pianissimo.',
  contentNote:
    'Si parla di un ex compagno violento e della paura. La parte più dura si può saltare. In caso di pericolo vero, la scheda sicurezza è sempre aperta.',
  turns: [
    {
      id: 'across-the-road',
      scene: 'In sottofondo un rubinetto gocciola.',
      says: 'È qui. Dall’altra parte della strada, vicino alla fermata. Mi ha trovata.',
      replies: [
        {
          id: 'let-me-talk-to-him',
          words: 'Arrivo subito, scendo io a parlargli. Dieci minuti e sparisce, te lo prometto.',
          labels: ['promise'],
          fits: false,
          answer: 'No! Se ti vede, poi se la prende con me. No.',
          feedback:
            'Vorresti metterti in mezzo, ed è umano. Ma affrontare lui può aumentare il pericolo, per lei e per te. E su quello che lui farà non puoi promettere niente.',
          anotherWay: 'Resto al telefono. Lui ti vede, adesso? Basta un sì o un no.',
          facts: ['val-empowerment-5', 'train-focus-4'],
          next: 'the-photo',
        },
        {
          id: 'how-did-he',
          words: 'Ma come ha fatto? Hai detto a qualcuno dove stai?',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Il rubinetto gocciola. Lei non dice niente.',
          feedback:
            'Cerchi di capire. Ma la domanda fa di lei quella che ha aperto la porta. Chi ha vissuto violenza si dà già la colpa. La responsabilità è di chi minaccia.',
          anotherWay: 'Ti credo. Sei in un posto dove lui non può arrivare?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'the-photo',
        },
        {
          id: 'can-you-talk',
          words: 'Ti credo. Puoi parlare adesso, senza rischi? Basta un sì o un no.',
          labels: ['closed-question'],
          fits: true,
          answer: 'Sì. La porta è chiusa a chiave. Lui non mi vede.',
          feedback:
            'Prima credere, poi la sicurezza. La domanda è corta, e le basta una parola. Dove c’è pericolo, una domanda chiusa lascia la voce a chi non può parlare.',
          facts: ['conf-exceptions', 'val-empathy-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'he-cannot-get-in',
          words: 'Stai tranquilla, lì dentro non entra nessuno. È solo per farti paura.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Tu non lo conosci.',
          feedback:
            'Vuoi calmarla. Però non sai che cosa lui può fare, e lei sì. La sua paura è un’informazione: forse l’ha già tenuta in vita.',
          anotherWay: 'Lo conosci tu. Che cosa ti dice la tua paura, adesso?',
          facts: ['val-empathy-3', 'conf-exceptions'],
          next: 'with-the-light-off',
        },
      ],
      own: {
        good: [
          'Sono qui. Sei al sicuro dove sei, adesso?',
          'Ti credo. Può sentirti qualcuno? Dimmi solo sì o no.',
          'Resto al telefono con te. Vuoi che chiami aiuto mentre parliamo?',
        ],
        ask: ['Le ho detto che le credo?', 'So se può parlare, e se è al sicuro?'],
        answer: 'Aspetta. Chiudo la porta. Ecco, adesso parlo.',
        next: 'with-the-light-off',
      },
    },
    {
      id: 'the-photo',
      says: 'È colpa mia, vero? Domenica, alla festa, mi hanno fatto una foto. Si vedeva il cancello.',
      replies: [
        {
          id: 'photos-are-risky',
          words:
            'Eh, le foto. Io lo dico sempre: se uno ha paura, meglio non farsi vedere in giro. D’ora in poi niente foto, promesso?',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: 'Niente foto. Niente feste. Niente.',
          feedback:
            'Pensi alla prossima volta. Lei però ha chiesto: è colpa mia? E la risposta che le arriva è sì. Una festa non è una colpa.',
          anotherWay: 'A una festa ci si può andare. Seguirti, invece, l’ha scelto lui.',
          facts: ['val-acceptance-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'he-chose',
          words: 'Eri a una festa, e adesso ti senti in colpa. Venire fin qui, però, l’ha scelto lui.',
          labels: ['reflection'],
          fits: true,
          answer: 'Era la prima festa dopo due anni. Avevo anche ballato.',
          feedback:
            'Dici il suo senso di colpa, e rimetti la scelta a chi l’ha fatta. Non è una consolazione: è dire le cose come stanno.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'talk-later-safe-now',
          words: 'No, non è colpa tua. Di questo parliamo quanto vuoi, dopo. Adesso: sei dietro una porta chiusa?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Sì. In cucina. La chiave ce l’ho in mano.',
          feedback:
            'Una risposta breve e chiara, poi torni a quello che preme: se è al sicuro. Il resto può aspettare, e glielo dici.',
          facts: ['conf-exceptions', 'conf-rule-need'],
          next: 'with-the-light-off',
        },
      ],
      own: {
        good: [
          'No. Non è colpa tua. Dove sei, adesso?',
          'Hai ballato a una festa. A minacciare è lui.',
          'Ti sento, e ti credo. La porta è chiusa?',
        ],
        ask: ['Ho risposto alla sua domanda: è colpa mia?', 'Ho pensato subito alla sua sicurezza?'],
        answer: 'Un respiro che trema. «Ho girato la chiave», dice.',
        next: 'with-the-light-off',
      },
    },
    {
      id: 'with-the-light-off',
      says: 'Sono in cucina, con la luce spenta. Mi chiamo Luz, che vuol dire luce, e sto al buio.',
      replies: [
        {
          id: 'turn-it-on',
          words:
            'Ma accendila, dai! Non dargliela vinta. Quella adesso è casa tua. Ti fai un tè caldo, respiri piano, e fra poco è passata.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'Se l’accendo, mi vede.',
          feedback:
            'Vuoi ridarle la sua luce. Ma quel buio lo ha scelto lei, per proteggersi: sa da che parte è la finestra. Chi è lontano può consigliare male.',
          anotherWay: 'Al buio, per non farti vedere. Come ti posso aiutare, da qui?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'what-he-wrote',
        },
        {
          id: 'is-it-danger-now',
          words:
            'Hai spento la luce per proteggerti. Pensi che possa entrare? Vuoi che si chiami il numero di emergenza?',
          labels: ['reflection', 'closed-question'],
          fits: true,
          answer: 'No, per ora no. Giù c’è il portone, e c’è Irene di turno. Se si muove, sì. Te lo dico.',
          feedback:
            'Riconosci quello che ha già fatto per sé. Poi chiedi del pericolo, e dell’aiuto, con parole dirette. Lei sa dov’è Irene, e ora lo sai anche tu.',
          facts: ['conf-exceptions', 'val-empathy-3'],
          next: 'what-he-wrote',
        },
        {
          id: 'tell-me-what-you-see',
          words: 'Sono con te, nel buio. Che cosa vedi e che cosa senti, da lì?',
          labels: ['open-question'],
          fits: true,
          answer: 'È appoggiato al palo, col telefono. Giù sento Irene, che è di turno. Canta.',
          feedback:
            'Non la porti via da dov’è: ci vai anche tu. Raccontando, trova da sola una cosa che serve: in quella casa c’è anche Irene.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'what-he-wrote',
        },
        {
          id: 'panic-attack',
          words: 'Mi sa che hai un attacco di panico. Il cuore ti batte forte? È quello.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Il cuore batte perché lui è là fuori.',
          feedback:
            'Cerchi una spiegazione nel suo corpo. Ma la causa è in strada, e ha un nome. Una diagnosi non è compito tuo, e qui sposta lo sguardo dal pericolo.',
          anotherWay: 'Hai tutti i motivi per avere paura. Che cosa sta facendo, lui, adesso?',
          facts: ['val-equity-3'],
          next: 'what-he-wrote',
        },
      ],
      own: {
        good: [
          'Sto con te, anche al buio. Se lui si muove, si chiama subito.',
          'Hai trovato il modo di non farti vedere. Chi c’è, in casa, con te?',
          'Hai paura che entri? Dimmelo chiaro, io ci sono.',
        ],
        ask: ['So se il pericolo è adesso?', 'Mi fido di quello che lei sa?'],
        answer: '«Giù c’è Irene», dice. «È di turno. La sento cantare.»',
        next: 'what-he-wrote',
      },
    },
    {
      id: 'what-he-wrote',
      says: 'Mi ha scritto. «So dove dormi. La prossima volta non ti alzi più.» Una volta l’ha quasi fatto. Io il rumore di quella porta lo sento ancora.',
      hard: {
        note: 'Adesso Luz legge una minaccia, e ricorda la violenza.',
        skipTo: 'do-not-tell-them',
      },
      replies: [
        {
          id: 'believe-and-stay',
          words: 'È una minaccia vera, e tu sai di che cosa parla. Ti credo, dalla prima parola all’ultima.',
          labels: ['reflection'],
          fits: true,
          answer: 'Piange piano, con la mano sulla bocca. «Nessuno mi credeva. Con gli altri era gentile.»',
          feedback:
            'Le credi, e la chiami minaccia. Niente domande sui dettagli: quello che serve sapere, adesso, lo sai. Spesso chi ha subito violenza non è mai stato creduto.',
          facts: ['val-empathy-1', 'val-empathy-3'],
          next: 'do-not-tell-them',
        },
        {
          id: 'what-did-he-do',
          words: 'Che cosa ti aveva fatto, quella volta? Con che cosa? Eri andata in ospedale?',
          labels: ['closed-question'],
          fits: false,
          answer: 'Non adesso. Ti prego, non adesso.',
          feedback:
            'Vuoi capire quanto è grave. Ma una domanda dopo l’altra può riportarla là dentro, sola e al buio. La minaccia che ha letto basta già.',
          anotherWay: 'Non serve che racconti. Ti credo. Vuoi che restiamo un momento in silenzio?',
          facts: ['conf-rule-need', 'val-empathy-1'],
          next: 'do-not-tell-them',
        },
        {
          id: 'mine-too',
          words:
            'So bene com’è. Anche a me uno scriveva così, per mesi. Mi seguiva al lavoro. Una sera mi ha aspettato sulle scale, e da allora ho cambiato città due volte. Mi tremano le mani anche adesso.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Allora non finisce mai.',
          feedback:
            'La tua storia dice: so di che cosa parli. Ma è lunga, e finisce con le tue mani che tremano. Luz, stasera, ha bisogno che le tue siano ferme. Anche tu, dopo, di qualcuno.',
          anotherWay:
            'Quella paura la conosco. Adesso però sto con la tua, e con te. Che cosa ti serve, in questo momento?',
          facts: ['why-differ-2', 'val-reciprocity-2'],
          next: 'do-not-tell-them',
        },
        {
          id: 'keep-the-message',
          words: 'Ti credo. È una minaccia grave. Posso dirti una cosa che so su quel messaggio?',
          labels: ['permission'],
          fits: true,
          answer: 'Dimmi. Lo volevo cancellare.',
          feedback:
            'Anche con la paura addosso, chiedi prima. Il telefono è suo. Un messaggio così, tenuto, può servirle: la notizia è utile, e decide lei.',
          facts: ['conf-rule-need', 'val-empowerment-4'],
          next: 'do-not-tell-them',
        },
      ],
      own: {
        good: [
          'Ti credo. E quella porta te la ricordi ancora.',
          'È una minaccia, e non la porti da sola.',
          'Non serve che racconti altro, se non vuoi. Che cosa ti aiuta, adesso?',
        ],
        ask: ['Le credo, senza chiedere prove?', 'Chiedo solo quello che serve adesso?'],
        answer: 'Il rubinetto gocciola. «Sei ancora lì?» Sì.',
        next: 'do-not-tell-them',
      },
    },
    {
      id: 'do-not-tell-them',
      says: 'Però giurami che non lo dici a nessuno. Se lo sanno, mi spostano ancora. Ho appena imparato i nomi delle altre.',
      replies: [
        {
          id: 'i-swear',
          words: 'Va bene, te lo giuro. Resta fra me e te.',
          labels: ['promise'],
          fits: false,
          answer: 'Grazie. Allora siamo in due, al buio.',
          feedback:
            'Vuoi che si fidi, e si capisce. Ma c’è un pericolo serio, e il segreto la lascia sola. Questa è una delle eccezioni. È più onesto dirglielo, anche se fa male.',
          anotherWay:
            'Questo non posso tenerlo per me. Lo dico a Irene, e solo quello che serve. Vuoi dirglielo tu, con me al telefono?',
          facts: ['conf-exceptions', 'conf-rule-team'],
          next: 'you-swore',
        },
        {
          id: 'not-this-one',
          words:
            'Questo non posso tenerlo per me, perché rischi la vita. Lo dico a Irene, adesso, e al mio supervisore. Solo che lui è lì fuori, e che ti minaccia. Vuoi dirlo tu a Irene, con me in linea?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Tace. «Solo questo. Non la storia della porta.»',
          feedback:
            'Dici che non puoi, a chi lo dirai e quanto. Così non è un tradimento alle spalle: lo sa prima. E le resta una scelta vera, sul come.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-rule-team'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'tell-the-whole-house',
          words:
            'Ma no, lo devono sapere tutte! Scrivo nel gruppo della casa: c’è l’ex di Luz qui sotto, state attente.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Nel gruppo? Lì c’è anche chi ha messo la foto! Irene, e basta.',
          feedback:
            'Vuoi proteggere tutte. Ma la sua storia arriva su tanti telefoni, e può arrivare anche a lui. Si dice solo ciò che serve, a chi può fare qualcosa.',
          anotherWay: 'Lo dico a Irene, che è di turno. Solo a chi serve.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'the-names',
          words:
            'Hai paura di perdere anche questo posto, e i nomi. Ti posso dire che cosa non posso tenere per me, e che cosa sì?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Dimmi. Tanto lo so già. La minaccia va detta.',
          feedback:
            'Prima senti che cosa c’è dietro: non un capriccio, ma la paura di ricominciare. Poi chiedi, e spieghi i limiti. Ci arriva lei, da sola.',
          facts: ['val-empathy-3', 'conf-exceptions', 'conf-agree-2'],
          next: 'maybe-i-go-back',
        },
      ],
      own: {
        good: [
          'Il segreto, su questo, non te lo posso giurare. Ti dico a chi parlo, prima di farlo.',
          'Dico solo quello che serve, e solo a chi serve. Il resto è tuo.',
          'Vuoi esserci, mentre lo dico a Irene?',
        ],
        ask: ['Ho detto chiaro che cosa non posso tenere per me?', 'Sa a chi lo dico, e quanto?'],
        answer: 'Ripete piano i nomi delle altre. Poi dice: «Irene, va bene. Solo lei».',
        next: 'maybe-i-go-back',
      },
    },
    {
      id: 'you-swore',
      says: 'Hai giurato. Ma se lui sale le scale, tu che fai? Tieni il segreto?',
      replies: [
        {
          id: 'he-will-not',
          words: 'Non sale, vedrai. Il segreto resta fra noi, e domani è tutto passato.',
          labels: ['reassurance'],
          fits: false,
          answer: 'No. Tu non lo conosci. A Irene lo dico io.',
          feedback:
            'Speri che vada così, e non lo sa nessuno. Luz ha visto meglio di tutti che il segreto non la protegge. E ha deciso di aprirlo.',
          anotherWay: 'No, non posso tenerlo. Ho giurato troppo in fretta. Lo dico a Irene. O vuoi dirglielo tu?',
          facts: ['conf-exceptions', 'val-empathy-3'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'you-made-me',
          words: 'Sei stata tu a farmi giurare! Io non sapevo più che cosa dire.',
          labels: ['judgement'],
          fits: false,
          answer: 'È vero. Non volevo essere spostata. A Irene lo dico, lo dico.',
          feedback:
            'La paura ha preso anche te. Ma così il peso della promessa torna a lei, che è al buio in cucina. Una parola data in fretta si può riprendere: basta dirlo.',
          anotherWay: 'Ho giurato senza pensare, e mi dispiace. Questo va detto a Irene. Lo facciamo insieme?',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'i-take-it-back',
          words:
            'No. Ho giurato troppo in fretta, e mi dispiace. Tu rischi la vita: lo dico a Irene e al mio supervisore, e solo quello che serve. Come preferisci che lo faccia?',
          labels: ['open-question'],
          fits: true,
          answer: 'Butta fuori l’aria. «Meno male. Dillo a Irene. Piano.»',
          feedback:
            'Una promessa troppo grande si può riprendere, se lo si dice chiaro e prima. Può fare male un momento. Spesso però chi ha chiesto il segreto sperava che qualcuno non lo tenesse.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-agree-2'],
          next: 'maybe-i-go-back',
        },
      ],
      own: {
        good: [
          'No. Se sei in pericolo parlo, e te lo dico adesso.',
          'Ho promesso più di quello che posso. Scusa. A Irene dico che lui è lì.',
          'Il resto della tua storia resta tuo. La minaccia la dico a Irene. Vuoi esserci?',
        ],
        ask: ['Riesco a dire: ho promesso troppo?', 'Adesso sa che cosa farò davvero?'],
        answer: '«Irene», dice piano. «Irene lo deve sapere. Solo lei.»',
        next: 'maybe-i-go-back',
      },
    },
    {
      id: 'maybe-i-go-back',
      says: 'Sai che penso? Che se torno con lui, almeno smetto di avere paura che mi trovi.',
      replies: [
        {
          id: 'how-can-you',
          words: 'Tornare da uno così? Dopo tutto quello che hai fatto?',
          labels: ['judgement'],
          fits: false,
          answer: 'Lo sapevo che non dovevo dirlo.',
          feedback:
            'È spavento, il tuo. Ma lei ti ha fatto vedere il pensiero che non dice a nessuno. Con la vergogna sopra, la prossima volta se lo tiene.',
          anotherWay: 'Sei stanca di avere paura. Che cosa ti stanca di più?',
          facts: ['val-acceptance-1'],
          next: 'irene-knocks',
        },
        {
          id: 'report-him',
          words:
            'No, ascolta me: domani devi denunciarlo. Vai con un’avvocata, e chiedi un’altra casa. È l’unico modo.',
          labels: ['advice'],
          fits: false,
          answer: 'L’ho già fatto, una volta. Lui è qui lo stesso.',
          feedback:
            'Può essere una strada, e c’è chi può spiegargliela bene. Ma detta come un ordine, somiglia a tutti quelli che hanno deciso per lei. Ogni passo ha i suoi rischi, e lei li conosce.',
          anotherWay: 'Che cosa ti farebbe sentire un po’ più al sicuro, anche solo stanotte?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'irene-knocks',
        },
        {
          id: 'tired-of-fear',
          words: 'Due mesi a guardarti alle spalle. Sei così stanca che quasi preferisci sapere dov’è.',
          labels: ['reflection'],
          fits: true,
          answer: '«Ecco. Quasi.» Tira su col naso. «Quasi, però.»',
          feedback:
            'Non approvi e non combatti: dici la stanchezza che c’è sotto. Ascoltata, quella frase può diventare quello che è, un pensiero. E lei ci trova il suo «quasi».',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'irene-knocks',
        },
      ],
      own: {
        good: [
          'La paura ti ha tolto anche il sonno. Si capisce un pensiero così.',
          'Che cosa vorresti, se la paura stesse zitta un momento?',
          'Non ti giudico per averlo detto. E stanotte mi importa che tu sia al sicuro.',
        ],
        ask: ['Può dirmi anche questo, senza vergogna?', 'Sto decidendo io che cosa è meglio per lei?'],
        answer: '«È solo un pensiero», dice. «Ma viene.»',
        next: 'irene-knocks',
      },
    },
    {
      id: 'irene-knocks',
      scene: 'Bussano. Una voce dice: «Luz, sono Irene. Ti ho sentita parlare». Hai ancora Luz in linea.',
      says: 'È lei. E stanotte, poi? Che cosa si fa?',
      replies: [
        {
          id: 'two-things-tonight',
          words:
            'Se lui si muove, si chiama subito. Adesso posso dirti due cose? Sentire la linea per chi vive violenza, dal telefono di Irene. O chiamare già ora il numero di emergenza. O nessuna delle due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'La linea. Dal telefono di Irene, che lui non conosce.',
          feedback:
            'Il limite è chiaro: se il pericolo arriva, si chiama. Per il resto ci sono due strade, o nessuna. Lei sceglie, e accanto ha una persona vera.',
          facts: ['fn-linkage-2', 'conf-rule-need', 'val-empowerment-4'],
          next: 'the-light-in-the-hall',
        },
        {
          id: 'i-stay-up',
          words: 'Non aprire a nessuno. Sto al telefono con te tutta la notte, ci penso io.',
          labels: ['promise'],
          fits: false,
          answer: 'Tutta la notte? Ma Irene è qui.',
          feedback:
            'Daresti tutto, stasera. Ma al telefono, senza nessuno accanto, una notte così non si regge. Dietro la porta c’è una persona che può starle accanto. Anche per te c’è chi chiamare, dopo.',
          anotherWay: 'Dietro la porta c’è Irene. Vuoi che resti in linea, mentre le apri?',
          facts: ['help-strain-1', 'help-three-kinds-3', 'why-valued-7'],
          next: 'the-three-of-us',
        },
        {
          id: 'you-and-irene',
          words: 'Resto in linea mentre apri, se vuoi. Che cosa vorresti che Irene sapesse per prima cosa?',
          labels: ['open-question'],
          fits: true,
          answer: 'Che è alla fermata. E che la luce resta spenta.',
          feedback: 'Fai da ponte: non sparisci, e non ti metti al posto di Irene. Le prime parole le sceglie Luz.',
          facts: ['why-valued-7', 'val-empowerment-5'],
          next: 'the-three-of-us',
        },
      ],
      own: {
        good: [
          'Apri a Irene, se te la senti. Io resto qui finché siete in due.',
          'Che cosa ti serve stanotte, da Irene e da me?',
          'Se lui si muove, si chiama il numero di emergenza. Per il resto, decidi tu con Irene.',
        ],
        ask: ['Faccio da ponte, o faccio tutto da me?', 'È chiaro che cosa si fa, se il pericolo arriva?'],
        answer: 'Una chiave gira. «Entra», dice Luz. «Ma non accendere.»',
        next: 'the-three-of-us',
      },
    },
  ],
  endings: [
    {
      id: 'the-light-in-the-hall',
      between:
        'Irene e Luz chiamano insieme, sedute per terra, lontano dalla finestra. Prima di salutarla le dici che adesso senti il tuo supervisore, e che cosa gli dirai. Solo ciò che serve. Più tardi un messaggio: «Ho acceso la luce del corridoio. Di là non si vede».',
      takeAlong: 'Nel pericolo non serve un segreto. Servono parole chiare, e qualcuno accanto.',
      facts: ['conf-exceptions', 'conf-rule-need', 'val-empowerment-4'],
    },
    {
      id: 'the-three-of-us',
      between:
        'Resti in linea finché senti due voci. Racconta Luz, e Irene ascolta. Le dici che ora senti il tuo supervisore. Gli dici solo ciò che serve, e anche come stai tu. Domani Luz ti scrive i nomi delle altre. Ci sono tutte.',
      takeAlong: 'Una serata così pesa anche su chi ascolta. Chi c’è per te?',
      facts: ['conf-exceptions', 'help-three-kinds-3', 'help-balance-2', 'why-valued-7'],
    },
  ],
  serves: ['fn-social-emotional', 'conf-rule-need', 'conf-rule-team', 'val-empowerment'],
  facts: ['conf-exceptions', 'conf-rule-need', 'md-systemic-2'],
} satisfies Conversation
