import type { Conversation } from '../../schema/conversation.ts'

export const benchByTheStation = {
  id: 'bench-by-the-station',
  title: 'La panchina vicino alla stazione',
  minutes: 2,
  peer: 'Dumitru, 54 anni',
  situation:
    'Dumitru dorme fuori da quando la fabbrica ha chiuso. Stasera fai il giro con il tè, e lo incontri per la prima volta. Un collega ti ha detto solo il suo nome.',
  turns: [
    {
      id: 'i-am-fine',
      scene: 'Fa freddo. Ha il cappotto chiuso fino al collo, e una radiolina spenta sulle ginocchia.',
      says: 'Sto bene così. Non mi serve niente.',
      replies: [
        {
          id: 'push-shelter',
          words: 'Stanotte gela. Dovresti venire in dormitorio, almeno stai al caldo.',
          labels: ['advice'],
          fits: false,
          answer: 'Guarda da un’altra parte. «Lo so dov’è, il dormitorio.»',
          feedback:
            'Ti preoccupa il freddo, e si capisce. Lui però ha appena detto come sta. Un consiglio, adesso, può sembrare una richiesta: cambia, e poi parliamo.',
          anotherWay: 'Va bene. Ho del tè, se ti va. Altrimenti passo e basta.',
          facts: ['val-acceptance-1', 'why-own-answers-1'],
          next: 'more-questions',
        },
        {
          id: 'why-here',
          words: 'Ma perché stai qui fuori, con questo freddo?',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Perché, perché. Me lo chiedono tutti.',
          feedback:
            'Un «perché» al primo incontro chiede di giustificarsi, e stare fuori di rado è una scelta. Chi lo sente può difendersi, o chiudersi.',
          anotherWay: 'Che freddo, stasera. Ti va un po’ di compagnia?',
          facts: ['val-acceptance-1'],
          next: 'more-questions',
        },
        {
          id: 'ask-to-sit',
          words: 'Va bene così. Ti dispiace se mi siedo un momento anch’io?',
          labels: ['permission'],
          fits: true,
          answer: 'Sposta la borsa e fa posto. «La panchina è di tutti.»',
          feedback:
            'Prendi sul serio il suo «sto bene», e chiedi prima di avvicinarti. Non vuoi cambiare niente. Da qui può nascere qualcosa.',
          facts: ['val-acceptance-1', 'duty-relationships'],
          next: 'the-handle',
        },
      ],
      own: {
        good: [
          'Va bene. Io ho il tè, tu hai la panchina. Posso sedermi un po’?',
          'Non ti serve niente. Ti saluto e basta, se preferisci. O resto due minuti?',
          'D’accordo. Ti dà fastidio se bevo il mio tè qui?',
        ],
        ask: ['Le mie parole gli chiedono di cambiare qualcosa, adesso?', 'Può dirmi di no senza fatica?'],
        answer: 'Ti guarda un momento. Poi guarda i treni.',
        next: 'the-handle',
      },
    },
    {
      id: 'more-questions',
      scene: 'Si tira giù il berretto.',
      says: 'E adesso? Vuoi vedere anche i documenti?',
      replies: [
        {
          id: 'no-more-questions',
          words: 'Tu stavi in pace, e io sono qui a farti l’esame. Scusa. Resto un minuto senza domande, ti va?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '«Senza domande.» Ci pensa. «Allora sì.»',
          feedback:
            'Dici quello che è successo, senza difenderti. Così lui vede che può dire come vuole essere trattato.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'the-handle',
        },
        {
          id: 'only-helping',
          words: 'Guarda che volevo solo aiutare. Non serve rispondere così.',
          labels: ['judgement'],
          fits: false,
          answer: 'Allora lascia lì il tè.',
          feedback:
            'Ti ha punto, ed è umano. Ma ora lui ha anche il tuo dispiacere sulle spalle. L’incontro ha bisogno che uno dei due faccia un passo indietro.',
          anotherWay: 'Hai ragione, ho cominciato male. Il tè è qui, se lo vuoi.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'tea-left',
        },
        {
          id: 'two-winters',
          words:
            'So cosa provi. Io in stazione ci ho fatto due inverni. Poi ho detto basta, ho chiesto aiuto, e guardami adesso.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Due inverni. Buon per te.',
          feedback:
            'I tuoi inverni possono avvicinarvi. Qui però la storia resta su di te, e finisce con un esempio da seguire. Le vostre strade forse si assomigliano, ma non sono la stessa.',
          anotherWay:
            'Anch’io ho dormito in stazione. Ma tu sei tu, e io ti ho fatto solo domande. Com’è per te, quando qualcuno si ferma così?',
          facts: ['why-differ-2', 'val-empathy-4'],
          next: 'the-handle',
        },
      ],
      own: {
        good: [
          'Niente documenti. Ho cominciato male. Mi siedo senza dire niente, va bene?',
          'Ti stanno tutti addosso con le domande. Anche io, adesso.',
          'Scusa. Il tè è qui. Vuoi che resti o che vada?',
        ],
        ask: ['Mi sto difendendo, o sto guardando lui?', 'Gli lascio un modo facile di tenermi lontano?'],
        answer: 'Fa spallucce. Però la borsa, adesso, la sposta.',
        next: 'the-handle',
      },
    },
    {
      id: 'the-handle',
      scene: 'Bevete il tè. Passano due treni. Poi indica la porta della stazione.',
      says: 'Quella maniglia. La facevamo noi. Ventidue anni.',
      replies: [
        {
          id: 'your-hands',
          words: 'Ventidue anni. E le tue mani sono ancora lì, su quella porta.',
          labels: ['reflection'],
          fits: true,
          answer: 'Quasi ride. «La tirano tutti. Non la guarda nessuno.»',
          feedback:
            'Gli ridici la cosa che conta, e ci metti le sue mani. Lui sente che hai visto una persona, non una panchina.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'a-sheet-of-paper',
        },
        {
          id: 'send-a-form',
          words:
            'Ma allora hai un mestiere! Con ventidue anni così, prova nelle officine: uno come te lo prendono subito.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'A cinquantaquattro anni. Certo.',
          feedback:
            'Vuoi dargli coraggio. Ma lui ti stava mostrando una cosa di cui va fiero, e tu sei già al lavoro nuovo. Forse ha già bussato a tante porte.',
          anotherWay: 'Ventidue anni di maniglie. Com’era il lavoro, là dentro?',
          facts: ['why-own-answers-1', 'why-own-answers-2'],
          next: 'a-sheet-of-paper',
        },
        {
          id: 'tell-me-how',
          words: 'Non so niente di maniglie. Come si fa una maniglia fatta bene?',
          labels: ['open-question'],
          fits: true,
          answer: 'Gira il polso nell’aria, piano. «La senti con la mano. Se gratta, la rifai.»',
          feedback: 'Qui sa lui, e tu impari. Uno scambio così mette due persone alla pari.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'a-sheet-of-paper',
        },
      ],
      own: {
        good: [
          'Da stasera quella maniglia la guardo in un altro modo.',
          'Si sente che ci tenevi. Raccontami un giorno là dentro.',
          'Ventidue anni della tua vita, su una porta che tutti aprono.',
        ],
        ask: ['Sto con la maniglia, o sto già pensando al suo futuro?', 'Che cosa mi sta facendo vedere di sé?'],
        answer: 'Annuisce. La radiolina passa da una mano all’altra.',
        next: 'a-sheet-of-paper',
      },
    },
    {
      id: 'a-sheet-of-paper',
      says: 'Poi un foglio sulla porta. Chiuso. Dopo è andata anche la casa.',
      replies: [
        {
          id: 'it-will-pass',
          words: 'Coraggio. Una porta si chiude e un’altra si apre, vedrai.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Si aprono, sì. Con le mie maniglie.',
          feedback:
            'Vuoi consolarlo. Ma nessuno sa se quella porta si apre. E il foglio, con tutto quello che ha portato via, resta lì da solo.',
          anotherWay: 'Un foglio, dopo ventidue anni. Nessuno te l’ha detto in faccia.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'your-round',
        },
        {
          id: 'me-too-and-you',
          words:
            'Anch’io ho perso la casa così. Ma questa è la tua storia, e io non c’ero. La sera, quando qui si fa silenzio, a che cosa pensi di più?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'Ti guarda bene, per la prima volta. «Al rumore. Alle sei c’era la sirena. Adesso non suona niente.»',
          feedback:
            'Dici di te in poche parole. Dici anche che le storie sono diverse. Poi torni a lui, e la tua esperienza fa da ponte.',
          facts: ['why-shared-1', 'why-differ-2', 'val-experience-4'],
          next: 'your-round',
        },
        {
          id: 'could-have-fought',
          words: 'E voi non avete fatto niente? Uno sciopero, un avvocato?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'Niente, no. Siamo andati a casa. Chi ce l’aveva.',
          feedback:
            'Forse ti fa rabbia per lui. Però la domanda dice che potevano fare di più. Chi ha perso tanto se lo ripete spesso da solo.',
          anotherWay: 'Un foglio e basta. Che rabbia dev’essere stata.',
          facts: ['val-acceptance-1'],
          next: 'your-round',
        },
        {
          id: 'both-gone',
          words: 'Prima ventidue anni di lavoro. Poi la casa. Tutto per un foglio sulla porta.',
          labels: ['summary'],
          fits: true,
          answer: '«Un foglio.» Sta zitto. Non è un silenzio cattivo.',
          feedback:
            'Metti insieme le due perdite, con parole sue. Non aggiungi niente, e lui può restare lì quanto vuole.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'your-round',
        },
      ],
      own: {
        good: [
          'Nemmeno una parola. Un foglio.',
          'Il lavoro, poi la casa. Che cosa ti manca di più?',
          'Quel foglio ce l’hai ancora davanti agli occhi, mi sa.',
        ],
        ask: ['Riesco a restare con quello che ha perso, senza aggiustarlo?', 'Se parlo di me, poi torno a lui?'],
        answer: 'Piega un guanto in due, con cura. «Eh.»',
        next: 'your-round',
      },
    },
    {
      id: 'your-round',
      scene: 'Finisce il tè.',
      says: 'Tu hai il giro da fare. Vai, vai.',
      replies: [
        {
          id: 'every-night',
          words: 'Torno tutte le sere, promesso. E un posto letto te lo trovo io.',
          labels: ['promise'],
          fits: false,
          answer: 'Promesso. Anche la fabbrica prometteva.',
          feedback:
            'Ti dispiace andare via, e dai più di quello che hai. Lui di promesse ne ha già viste cadere. Una cosa piccola e sicura pesa di più.',
          anotherWay: 'Ora vado, sì. Passo di qui giovedì, alle otto.',
          facts: ['why-valued-1', 'help-strain-1'],
          next: 'room-on-the-bench',
        },
        {
          id: 'thursday-at-eight',
          words: 'Giovedì alle otto passo di nuovo. Ti va un tè con due parole, o un tè e basta? O niente: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Tè e basta. Poi si vede.',
          feedback:
            'Dici un giorno che puoi mantenere. Lui ha tre strade, e tutte vanno bene. Scegliere, anche solo un tè, è già avere voce.',
          facts: ['duty-relationships', 'val-empowerment-4', 'why-valued-8'],
          next: 'your-name',
        },
        {
          id: 'papers-first',
          words: 'Prima dimmi: hai un documento? La residenza? Un medico?',
          labels: ['closed-question'],
          fits: false,
          answer: 'Un’altra volta.',
          feedback:
            'Sono cose utili, un giorno. Tre domande in fila, alla fine, possono far sembrare tutta la serata un modulo da riempire.',
          anotherWay: 'Grazie per il posto sulla panchina. Se un giorno ti serve qualcosa, me lo dici tu.',
          facts: ['why-listen-1', 'why-valued-4'],
          next: 'room-on-the-bench',
        },
      ],
      own: {
        good: [
          'Vado, sì. Grazie per la maniglia. Giovedì la guardo con te, se ci sei.',
          'Si sta bene su questa panchina. Giovedì passo a salutarti, se vuoi?',
          'Passo il giovedì, alle otto. Se hai voglia mi fai un cenno, se no va bene lo stesso.',
        ],
        ask: ['Quello che dico, lo posso mantenere?', 'Chi decide se ci rivediamo?'],
        answer: 'Alza due dita dal bicchiere. È un saluto.',
        next: 'room-on-the-bench',
      },
    },
  ],
  endings: [
    {
      id: 'your-name',
      between:
        'Ti alzi. Hai già fatto tre passi. «E tu», dice, «come ti chiami?» Glielo dici. Lui lo ripete piano, per tenerlo.',
      takeAlong: 'Una relazione può cominciare quando nessuno dei due vuole niente dall’altro.',
      facts: ['duty-relationships', 'val-acceptance-1', 'val-reciprocity-1'],
    },
    {
      id: 'room-on-the-bench',
      between:
        'Ti segue con gli occhi fino alla porta. Tu tiri la maniglia, e ti giri. Lui ti stava guardando la mano. Giovedì, sulla panchina, c’è ancora posto.',
      takeAlong: 'Poche parole bastano, se l’altra persona sente che può dirne anche meno.',
      facts: ['duty-relationships', 'val-acceptance-1'],
    },
    {
      id: 'tea-left',
      between:
        'Lasci il tè sulla panchina e riprendi il giro. Quando ti volti, il bicchiere è tra le sue mani. Giovedì passi di nuovo: si può ricominciare da un saluto.',
      takeAlong: 'Un primo incontro può essere corto. Essere lì un’altra volta dice molto.',
      facts: ['duty-relationships', 'val-acceptance-1', 'why-valued-8'],
    },
  ],
  serves: ['val-acceptance', 'duty-relationships', 'duty-listening'],
  facts: ['val-acceptance-1', 'duty-relationships', 'why-differ-3'],
} satisfies Conversation
