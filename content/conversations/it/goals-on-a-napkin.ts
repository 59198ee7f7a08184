import type { Conversation } from '../../schema/conversation.ts'

export const goalsOnANapkin = {
  id: 'goals-on-a-napkin',
  title: 'Tre righe su un tovagliolo',
  minutes: 8,
  peer: 'Yusuf, 39 anni',
  situation:
    'Yusuf dorme in una struttura e dà una mano nella cucina della mensa. Vi vedete da tre mesi, al bar davanti alla biblioteca. Oggi ha chiesto una penna al cameriere.',
  turns: [
    {
      id: 'before-the-new-year',
      scene: 'Scrive su un tovagliolo di carta, e lo gira verso di te.',
      says: 'Ecco. Cuoco. Una stanza. La patente. Entro Capodanno.',
      replies: [
        {
          id: 'give-me-the-pen',
          words:
            'Bello! Dammi la penna. Allora: prima il corso di cucina, poi l’agenzia, poi la stanza. Mettiamo le date.',
          labels: ['advice'],
          fits: false,
          answer: 'Ti passa la penna. Il tovagliolo si riempie, e la scrittura è la tua.',
          feedback:
            'L’entusiasmo è bello, e le date possono servire. Ma in un minuto il progetto ha cambiato mano. Chi non ha scritto può anche non sentirlo suo.',
          anotherWay: 'Tre righe tue. Quale ti fa battere più forte il cuore?',
          facts: ['val-empowerment-5', 'duty-goals'],
          next: 'your-writing',
        },
        {
          id: 'line-by-line',
          words: 'Tre righe. Da quale vuoi cominciare a raccontare?',
          labels: ['open-question'],
          fits: true,
          answer: 'Il dito va subito sulla prima. «Dalle cipolle», dice.',
          feedback:
            'Non giudichi e non ordini le righe. Lui sceglie da dove partire, e il tovagliolo resta girato verso di lui.',
          facts: ['duty-goals', 'fn-ongoing-2'],
          next: 'the-onions',
        },
        {
          id: 'by-new-year',
          words: 'Entro Capodanno? Yusuf, mancano tre mesi. Stai con i piedi per terra.',
          labels: ['judgement'],
          fits: false,
          answer: 'Copre il tovagliolo con il piattino. «Era per dire.» Dopo un po’, però, lo scopre.',
          feedback:
            'Vuoi evitargli una delusione. Ma il sogno è sul tavolo da dieci secondi, e ha già un limite messo da te. Alla realtà può arrivarci lui.',
          anotherWay: 'Cuoco, stanza, patente. Come ti vedi, la mattina di Capodanno?',
          facts: ['val-hope-3', 'why-own-answers-2'],
          next: 'the-onions',
        },
      ],
      own: {
        good: [
          'Le hai scritte, e me le fai vedere. Raccontamele.',
          'Che cosa cambierebbe, per te, con queste tre righe?',
          'Un mestiere, un posto, una strada. Tutto in un tovagliolo.',
        ],
        ask: ['Chi ha la penna in mano, adesso?', 'Sto già facendo i conti al posto suo?'],
        answer: 'Ricalca la prima parola, finché la carta quasi si buca. «Comincio da qui.»',
        next: 'the-onions',
      },
    },
    {
      id: 'your-writing',
      scene: 'Guarda il tovagliolo come si guarda il conto.',
      says: 'Bello. Adesso è il tuo, però.',
      replies: [
        {
          id: 'but-it-is-for-you',
          words: 'Ma come, lo faccio per te! Se aspettiamo, non parti più.',
          labels: ['judgement'],
          fits: false,
          answer: '«Per me», dice. Prende il cappotto, poi lo rimette giù: piove.',
          feedback:
            'Ci rimani male, perché ci tieni. Però gli dici che senza di te resta fermo. E lui la penna l’aveva chiesta da sé.',
          anotherWay: 'È vero, ho preso spazio. È tuo. Ricominciamo da te?',
          facts: ['val-empowerment-1', 'val-equity-2'],
          next: 'the-onions',
        },
        {
          id: 'a-new-napkin',
          words: 'Hai ragione, ho preso tutto lo spazio. Ti va di ripartire da un tovagliolo bianco?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Ne sfila uno dal portatovaglioli. «Bianco», dice, contento. «E la penna a me.»',
          feedback:
            'Riconosci il passo di troppo senza farne un dramma. Restituisci il foglio, e anche il diritto di non essere d’accordo con te.',
          facts: ['val-equity-1', 'val-empowerment-4', 'val-reciprocity-3'],
          next: 'the-onions',
        },
        {
          id: 'my-plan-worked',
          words:
            'Guarda che un piano così, a me, ha cambiato la vita. L’ho appeso al frigo, ho fatto un passo al giorno, e in un anno avevo casa. Fidati.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Io il frigo non ce l’ho.',
          feedback:
            'La tua storia può dare speranza. Raccontata così, però, diventa la regola per tutti. Le strade per uscirne sono tante, e la sua ha un altro inizio.',
          anotherWay: 'A me un foglio ha aiutato. E tu, un progetto, come te lo tieni vicino?',
          facts: ['val-experience-2', 'why-differ-1', 'why-not-advice-2'],
          next: 'the-onions',
        },
      ],
      own: {
        good: [
          'Sì, ci ho messo le mani. Tieni la penna.',
          'Di quello che c’è scritto, che cosa è ancora tuo?',
          'Ti sei visto sparire dal tuo tovagliolo.',
        ],
        ask: ['Posso lasciare andare un’idea mia, anche buona?', 'Sto con lui, o faccio per lui?'],
        answer: 'Gira il tovagliolo dall’altra parte, dove è bianco.',
        next: 'the-onions',
      },
    },
    {
      id: 'the-onions',
      says: 'In mensa taglio le cipolle. Quaranta chili. E quando taglio io, tutta la cucina sta zitta. Si sente solo il coltello.',
      replies: [
        {
          id: 'only-the-knife',
          words: 'Solo il coltello. E tu, in mezzo, in pace.',
          labels: ['reflection'],
          fits: true,
          answer: '«In pace.» Gli brillano gli occhi. «Con tutte quelle cipolle.»',
          feedback:
            'Senti che cosa cerca sotto la parola «cuoco»: un posto calmo per le mani. Più avanti questo può servire a scegliere.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'crossed-out',
        },
        {
          id: 'you-will-be-a-chef',
          words: 'Ma allora sei nato per questo! Tra un anno vengo a cena nel tuo ristorante.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '«Un ristorante.» Si raddrizza, come davanti a un esame.',
          feedback:
            'Vuoi credere in lui, e lui lo sente. Ma il tuo sogno è più grande del suo, e adesso c’è un ristorante da non deludere.',
          anotherWay: 'Quaranta chili, e la cucina in silenzio. Che cosa ti piace di quel momento?',
          facts: ['val-hope-3', 'agent-change-1'],
          next: 'crossed-out',
        },
        {
          id: 'did-you-ask-for-hours',
          words: 'E ti pagano? Hai chiesto un contratto? Guarda che in mensa dovresti fartelo fare.',
          labels: ['closed-question', 'advice'],
          fits: false,
          answer: '«No. No.» Il coltello, nell’aria, si ferma.',
          feedback:
            'Pensi ai suoi diritti, e contano. Ma lui ti aveva portato dentro quel silenzio, e le tue domande fanno rumore.',
          anotherWay: 'Mi sembra di sentirlo, quel coltello. Che cosa succede dopo le cipolle?',
          facts: ['why-listen-1', 'duty-listening'],
          next: 'crossed-out',
        },
      ],
      own: {
        good: [
          'Quaranta chili. E si fermano ad ascoltarti.',
          'Com’è, lì dentro, quando si sente solo il coltello?',
          'Le tue mani sanno una cosa, e tutti se ne accorgono.',
        ],
        ask: ['Che cosa ama davvero, in quello che racconta?', 'Il sogno che vedo è il suo o il mio?'],
        answer: 'Taglia una cipolla invisibile, velocissimo, sul bordo del tavolo.',
        next: 'crossed-out',
      },
    },
    {
      id: 'crossed-out',
      scene: 'Due settimane dopo. Yusuf tira fuori il tovagliolo dal portafoglio. La prima riga è cancellata.',
      says: 'Cuoco no. Basta. Lascio stare tutto.',
      replies: [
        {
          id: 'but-you-were-sure',
          words: 'Ma come! Eri così deciso. Perché molli alla prima difficoltà?',
          labels: ['judgement', 'why'],
          fits: false,
          answer: '«La prima», ripete. «E tu che ne sai, di che numero è?»',
          feedback:
            'Ti dispiace per lui, e anche un po’ per te. Però chi cambia idea di solito ha un motivo, e un motivo si racconta solo a chi non accusa.',
          anotherWay: 'Due settimane fa c’erano le cipolle. Oggi una riga nera. Che cosa è successo in mezzo?',
          facts: ['val-acceptance-1', 'val-hope-4'],
          next: 'they-shout',
        },
        {
          id: 'all-right-then-office',
          words: 'Va bene, allora pensiamo ad altro. Le pulizie? Il magazzino? Lì cercano sempre.',
          labels: ['advice'],
          fits: false,
          answer: '«Il magazzino», dice, come se mordesse un sasso.',
          feedback:
            'Passi subito oltre, per non farlo cadere. Ma lui è ancora davanti a quella riga nera, e nessuno gli ha chiesto di lei.',
          anotherWay: 'Hai cancellato solo la prima. Raccontami di quella riga.',
          facts: ['why-own-answers-1', 'val-empowerment-4'],
          next: 'they-shout',
        },
        {
          id: 'still-in-your-wallet',
          words: 'Una riga è cancellata. E il tovagliolo l’hai tenuto due settimane nel portafoglio.',
          labels: ['reflection'],
          fits: true,
          answer: 'Lo guarda, sorpreso. «Eh. Non l’ho buttato.»',
          feedback:
            'Vedi la riga nera, e vedi anche il resto. Tutti e due i pezzi sono veri, e non scegli tu quale conta.',
          facts: ['duty-listening', 'val-hope-4', 'fn-ongoing-1'],
          next: 'they-shout',
        },
        {
          id: 'what-came-between',
          words: 'Che cosa è successo, da allora?',
          labels: ['open-question'],
          fits: true,
          answer: 'Sospira. «Tre giorni di prova. In una cucina vera.»',
          feedback: 'È una domanda corta e larga. Non chiede conto di niente, e lui può cominciare da dove gli riesce.',
          facts: ['duty-listening', 'fn-ongoing-2'],
          next: 'they-shout',
        },
      ],
      own: {
        good: [
          'Hai calcato forte, su quella riga.',
          'Cambiare idea si può. Vuoi dirmi che cosa hai visto?',
          'La stanza e la patente sono ancora lì. Di cuoco, che cosa è rimasto?',
        ],
        ask: ['Chi si sente deluso, qui: lui o io?', 'So lasciare che una strada si chiuda?'],
        answer: 'Passa l’unghia sulla riga. «Tre giorni», dice. «In una cucina vera.»',
        next: 'they-shout',
      },
    },
    {
      id: 'they-shout',
      says: 'Urlano, là dentro. Come nel capannone, quando raccoglievo i pomodori. Al terzo giorno sono rimasto fermo, con il coltello in mano. Non vedevo più niente.',
      replies: [
        {
          id: 'back-in-the-shed',
          words: 'Eri in cucina, e le urla ti hanno riportato là. E il coltello l’hai tenuto fermo.',
          labels: ['reflection'],
          fits: true,
          answer: 'Sta zitto. «Fermo, sì. Ho pensato: se mi muovo, mi taglio.»',
          feedback: 'Unisci i due posti come li ha uniti lui. E vedi anche una cosa che ha fatto: si è protetto.',
          facts: ['val-empathy-3', 'md-plan-1', 'val-empowerment-2'],
          next: 'aubergines',
        },
        {
          id: 'you-get-used-to-it',
          words: 'In tutte le cucine urlano, i primi tempi. Tieni duro un mese, poi non ci fai più caso.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'Nel capannone ho tenuto duro due anni.',
          feedback:
            'Parli per esperienza, e vuoi che non molli. Ma quelle urla, per lui, non sono lavoro. Tenere duro lo ha già fatto, dove non doveva.',
          anotherWay: 'Per altri è rumore. Per te era il capannone.',
          facts: ['val-empathy-3', 'why-differ-1'],
          next: 'aubergines',
        },
        {
          id: 'panic-attack',
          words: 'Era un attacco di panico. È stress da trauma, lo conosco. Ci sono delle gocce, per quello.',
          labels: ['diagnosis'],
          fits: false,
          answer: '«Gocce», dice. «Io ho visto il capannone.»',
          feedback:
            'Vuoi dirgli che ha un nome, e che si può curare. Ma i nomi li dà chi ne ha il mestiere. E intanto il capannone resta fuori dalla porta.',
          anotherWay: 'Le urla, e di colpo eri nel capannone.',
          facts: ['val-equity-3', 'md-plan-1'],
          next: 'aubergines',
        },
        {
          id: 'shouts-and-me',
          words:
            'Anche a me certe urla fanno tornare indietro. Per ognuno è diverso. Che cosa ti ha aiutato a uscire da lì, quel giorno?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'L’acqua fredda sui polsi. E il lavapiatti, un ragazzo. Mi ha detto: «Esci, ci penso io».',
          feedback:
            'Di te dici una frase, e apri subito a lui. Viene fuori che quel giorno qualcuno c’era, e che lui sa che cosa lo aiuta.',
          facts: ['why-shared-1', 'val-experience-3', 'conf-rule-own-story'],
          next: 'aubergines',
        },
      ],
      own: {
        good: [
          'Che brutto, trovarsi là un’altra volta.',
          'Sei riuscito a posarlo, quel coltello. Come hai fatto?',
          'Non era la cucina. Era il capannone, dentro la cucina.',
        ],
        ask: ['Uso le parole sue, o parole da medico?', 'Mi affretto a tornare al lavoro?'],
        answer: 'Si massaggia un polso, piano. Poi l’altro.',
        next: 'aubergines',
      },
    },
    {
      id: 'aubergines',
      scene: 'Gira il tovagliolo. Sul retro c’è una parola nuova, scritta piccola.',
      says: 'Mercato. Alle cinque la mensa manda uno a scegliere la verdura. È buio, e c’è silenzio. Nessuno urla, con le melanzane.',
      replies: [
        {
          id: 'that-is-not-a-job',
          words: 'Ma non è un lavoro vero, quello. Tu volevi fare il cuoco!',
          labels: ['judgement'],
          fits: false,
          answer: 'Rigira il tovagliolo. «Tu volevi», dice piano.',
          feedback:
            'Il primo sogno ti piaceva. Lui intanto ne ha trovato uno che somiglia di più alla sua pace. Gli obiettivi sono suoi, anche quando cambiano.',
          anotherWay: 'Buio, silenzio, melanzane. C’è qualcosa delle cipolle, qui.',
          facts: ['duty-goals', 'val-hope-4', 'val-acceptance-1'],
          next: 'where-to-start',
        },
        {
          id: 'i-know-someone-there',
          words: 'Al mercato conosco mezzo mondo. Ti faccio assumere io, stai tranquillo.',
          labels: ['promise'],
          fits: false,
          answer: '«Assumere?» Ti guarda come si guarda un treno che parte senza di te.',
          feedback:
            'È generoso. Ma un lavoro non dipende da te, e il passo che stava per fare lo fai tu. Lui voleva andare a vedere le melanzane.',
          anotherWay: 'Conosco un po’ il mercato. Se vuoi ti dico quello che so, e poi vedi tu.',
          facts: ['val-empowerment-1', 'why-valued-1'],
          next: 'where-to-start',
        },
        {
          id: 'quiet-again',
          words:
            'Le cipolle, il coltello, e ora il mercato al buio. C’è sempre quel silenzio. E le tue mani, che scelgono.',
          labels: ['summary'],
          fits: true,
          answer: '«È vero.» Ride. «Cercavo il silenzio, e ho scritto cuoco.»',
          feedback:
            'Metti in fila i suoi pezzi, con parole sue. Vede da sé il filo. Così cambiare idea può essere un modo di andare avanti.',
          facts: ['duty-goals', 'val-hope-4', 'duty-listening'],
          next: 'where-to-start',
        },
      ],
      own: {
        good: [
          'Hai trovato una strada che non urla.',
          'Le cinque del mattino. Che cosa ti chiama, di quell’ora?',
          'Una parola piccola, sul retro. Da quanto ci pensi?',
        ],
        ask: [
          'Riesco a lasciare andare il suo primo sogno, se lui lo lascia?',
          'Che cosa resta uguale, sotto quello che cambia?',
        ],
        answer: 'Scrive la parola più grande. «Mercato», legge ad alta voce.',
        next: 'where-to-start',
      },
    },
    {
      id: 'where-to-start',
      says: 'Allora da dove comincio? Dimmelo tu, stavolta.',
      replies: [
        {
          id: 'three-clear-steps',
          words:
            'Domani vai dal responsabile della mensa. Gli dici che vuoi andare tu al mercato, e ti fai mettere nei turni.',
          labels: ['advice'],
          fits: false,
          answer: 'Annuisce, e ripete i passi a voce bassa, come una lezione.',
          feedback:
            'Te lo ha chiesto lui, e il passo può anche essere giusto. Ma se va male, sarà il tuo. Chiesto indietro, il primo passo può restare suo.',
          anotherWay: 'Posso dirti un’idea. Prima però: qual è il passo più piccolo che vedi tu?',
          facts: ['val-empowerment-4', 'why-own-answers-3'],
          next: 'back-in-the-wallet',
        },
        {
          id: 'smallest-step',
          words: 'Qual è il passo più piccolo che vedi, da qui?',
          labels: ['open-question'],
          fits: true,
          answer: 'Guarda fuori. «Mettere la sveglia», dice. «Alle quattro e mezza. E andare solo a guardare.»',
          feedback: 'Gli ridai la domanda, fatta piccola. Un passo piccolo si può fare domani, e soprattutto è suo.',
          facts: ['duty-goals', 'val-empowerment-4', 'fn-ongoing-2'],
          next: 'just-to-look',
        },
        {
          id: 'two-starts',
          words:
            'Ti va se ti dico due inizi che mi vengono in mente? Andare una mattina a guardare. O chiederlo prima a chi ci va adesso. O nessuno dei due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: '«Chiedere a Rosa», dice subito. «Ci va lei. Ha l’artrite, e il carrello pesa.»',
          feedback:
            'Ti ha chiesto, e rispondi senza prendere la penna. Due strade e nessuna, e a lui ne viene in mente una con un nome.',
          facts: ['fn-social-emotional-2', 'duty-goals', 'duty-networks'],
          next: 'just-to-look',
        },
        {
          id: 'sure-this-time',
          words: 'Prima dimmi: stavolta sei sicuro? Non è che tra due settimane cancelli anche questa?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: '«Sicuro?» Piega il tovagliolo in due. «E chi è sicuro?»',
          feedback:
            'Vuoi proteggerlo, e proteggerti, da un’altra riga nera. Ma gli chiedi una garanzia che nessuno ha. Provare e cambiare fa parte della strada.',
          anotherWay: 'Si può anche cambiare ancora. Da dove vorresti provare?',
          facts: ['val-empowerment-3', 'val-hope-4'],
          next: 'back-in-the-wallet',
        },
      ],
      own: {
        good: [
          'Me lo chiedi, e prima ho voglia di sentire te. Che cosa ti viene in mente?',
          'Delle cose che sai già fare, quale ti porta al mercato?',
          'Una mattina sola, per vedere. Che cosa ti servirebbe?',
        ],
        ask: ['Rispondo senza prendere la penna?', 'Il passo di cui parliamo si può fare domani?'],
        answer: 'Disegna una sveglia, accanto alla parola. Le quattro e mezza.',
        next: 'just-to-look',
      },
    },
  ],
  endings: [
    {
      id: 'just-to-look',
      between:
        'Una settimana dopo ha le dita fredde, e odora di basilico. Ha spinto il carrello di Rosa, senza dire niente a nessuno. Sul tavolo posa una melanzana lucida. «Guarda», dice. «L’ho scelta io.»',
      takeAlong: 'Un obiettivo può cambiare nome e restare vivo, se la penna resta nella mano giusta.',
      facts: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4'],
    },
    {
      id: 'back-in-the-wallet',
      between:
        'Il tovagliolo torna nel portafoglio, piegato sulla parola nuova. «Ci dormo su», dice. Alla porta rende la penna al cameriere, poi ci ripensa. «Me la presta fino a lunedì?»',
      takeAlong: 'Chi cammina accanto può aspettare. Il prossimo passo sa già di chi è.',
      facts: ['fn-ongoing-1', 'duty-goals'],
    },
  ],
  serves: ['duty-goals', 'fn-ongoing', 'val-empowerment', 'val-hope'],
  facts: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4', 'val-hope-4'],
} satisfies Conversation
