import type { Conversation } from '../../schema/conversation.ts'

export const firstNightKey = {
  id: 'first-night-key',
  title: 'La prima notte con la chiave',
  minutes: 2,
  peer: 'Goran, 47 anni',
  situation:
    'Goran ha avuto oggi le chiavi di una casa tutta sua, dopo sei anni. Vi siete accordati per sentirvi la sera, fino alle dieci. Sono le nove e mezza.',
  turns: [
    {
      id: 'too-quiet',
      says: 'Sono dentro. Ho chiuso a chiave, ho riaperto, ho richiuso. C’è un silenzio che non ti dico.',
      replies: [
        {
          id: 'enjoy-it',
          words: 'Goditelo, questo silenzio! Te lo sei meritato. Vedrai che notte, nel tuo letto.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Eh, il letto. Sì.',
          feedback:
            'Festeggi con lui, ed è bello. Ma lui diceva un’altra cosa, e non ha trovato posto. Una casa può mettere paura, la prima notte.',
          anotherWay: 'Chiuso, aperto, chiuso. Com’è, dall’altra parte di quella porta?',
          facts: ['val-empathy-3', 'md-cause-effect-2'],
          next: 'i-should-be-glad',
        },
        {
          id: 'what-is-in-the-quiet',
          words: 'E in questo silenzio, che cosa senti?',
          labels: ['open-question'],
          fits: true,
          answer: 'Il frigo. E me. In dormitorio eravamo in dodici, uno russava come un camion. Mi manca, pensa te.',
          feedback:
            'Non decidi tu se il silenzio è bello o brutto. Chiedi che cosa c’è dentro. E lui ci trova undici persone che non ci sono più.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'by-the-door',
        },
        {
          id: 'lock-once',
          words: 'Chiudi una volta sola e metti un po’ di radio. E niente caffè, mi raccomando, che poi non dormi.',
          labels: ['advice'],
          fits: false,
          answer: 'Non ho la radio.',
          feedback:
            'Sono cose pratiche, dette con affetto. Ma chiudere e riaprire forse gli serve: è la prima porta sua da anni. Prima di aggiustarla, la si può ascoltare.',
          anotherWay: 'Dopo sei anni, una porta che apri e chiudi tu.',
          facts: ['why-own-answers-1'],
          next: 'by-the-door',
        },
      ],
      own: {
        good: [
          'Tre volte la chiave. Come per essere sicuro che è vera.',
          'Un silenzio grande, dopo tanta gente. Com’è per te?',
          'Ti ascolto. Raccontami che cosa vedi da dove sei.',
        ],
        ask: ['Gli sto dicendo come si dovrebbe sentire?', 'C’è posto anche per la paura?'],
        answer: 'Senti la chiave che gira ancora. Poi niente.',
        next: 'by-the-door',
      },
    },
    {
      id: 'i-should-be-glad',
      says: 'Dovrei essere contento, no? Me lo dicono tutti. E io sto qui come un ladro.',
      replies: [
        {
          id: 'others-would-love',
          words: 'Con tutti quelli che aspettano, una casa così è un regalo. Pensa a loro.',
          labels: ['judgement'],
          fits: false,
          answer: 'Ci penso. È anche per questo che sto male.',
          feedback:
            'Vuoi che veda la fortuna che ha. Lui la vede, e ci si sente in debito. Il confronto aggiunge una colpa alla paura.',
          anotherWay: 'Non c’è un modo giusto di sentirsi, stasera. Come un ladro, dicevi?',
          facts: ['val-acceptance-1'],
          next: 'by-the-door',
        },
        {
          id: 'both-at-once',
          words: 'Tutti ti vedono contento, e tu ti senti di troppo in casa tua.',
          labels: ['reflection'],
          fits: true,
          answer: 'Di troppo. Sì. Cammino in punta di piedi, lo sai?',
          feedback:
            'Non gli togli la paura e non gli metti la gioia. Dici le due cose insieme. Chi si sente accolto così può appoggiare i talloni.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'by-the-door',
        },
        {
          id: 'adjustment',
          words: 'È un classico: si chiama disturbo dell’adattamento. Succede a chi ha vissuto fuori.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Ah. Ha anche un nome.',
          feedback:
            'Un nome può sembrare un aiuto. Ma dare diagnosi non è nel tuo ruolo, e da «ho paura» si passa a «ho qualcosa». La prima frase era più sua.',
          anotherWay: 'Come un ladro, in casa tua. Che cosa ti fa sentire così?',
          facts: ['val-equity-3'],
          next: 'by-the-door',
        },
      ],
      own: {
        good: [
          'Stasera non sei obbligato a niente. Nemmeno a essere contento.',
          'Ti senti come un ospite che nessuno ha invitato.',
          'Io non lo so come si sta, la prima notte. Tu come stai?',
        ],
        ask: ['Può stare male, con me, in una bella giornata?', 'Ho dato un nome che non è suo?'],
        answer: '«Come un ladro», ripete. Ma un po’ ride.',
        next: 'by-the-door',
      },
    },
    {
      id: 'by-the-door',
      says: 'Sono per terra, vicino alla porta. Con le scarpe. Il letto c’è, ma mi sembra di un altro.',
      replies: [
        {
          id: 'shoes-by-the-door',
          words: 'Sei dentro, e una parte di te sta ancora sulla porta. Pronta ad andare.',
          labels: ['reflection'],
          fits: true,
          answer: 'Sei anni che dormo con le scarpe. Non so come si fa, senza.',
          feedback:
            'Dici che cosa raccontano le scarpe, e non gli chiedi di toglierle. Per sei anni lo hanno protetto. Se e quando, lo sa lui.',
          facts: ['val-empathy-3', 'val-acceptance-1'],
          next: 'stay-on-the-phone',
        },
        {
          id: 'floor-was-mine',
          words:
            'Io dormii nella vasca da bagno. La prima notte ognuno si trova un angolo, e il tuo è lì, vicino alla porta. Che cosa vedi, da quel pavimento?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: '«Nella vasca!» Ride davvero. «Vedo la luce sotto la porta. Se passa qualcuno, la vedo muoversi.»',
          feedback:
            'Una frase su di te, un po’ buffa, e il pavimento smette di essere una vergogna. Poi torni al suo. Così non è un caso strano: è una prima notte.',
          facts: ['val-experience-4', 'why-shared-1', 'why-differ-2'],
          next: 'stay-on-the-phone',
        },
        {
          id: 'get-up',
          words:
            'Ma no, alzati da lì! Le scarpe almeno te le togli? Provaci, il letto: dopo cinque minuti ti ci abitui.',
          labels: ['advice', 'closed-question'],
          fits: false,
          answer: 'Fra un po’. Adesso no.',
          feedback:
            'Ti fa pena saperlo per terra. Ma quel posto, stasera, è l’unico che conosce. Un letto può aspettare più di una fiducia.',
          anotherWay: 'Per stasera va bene anche il pavimento. Che cosa ti serve, per starci comodo?',
          facts: ['val-acceptance-1', 'val-empowerment-1'],
          next: 'stay-on-the-phone',
        },
      ],
      own: {
        good: [
          'Le scarpe hanno fatto la guardia per sei anni.',
          'Va bene anche il pavimento. Che cosa ti fa stare meglio, lì?',
          'Il letto è nuovo. Tu, vicino alla porta, tieni d’occhio tutto.',
        ],
        ask: ['Ho fretta che stia meglio? È la mia, o la sua?', 'Che cosa fanno per lui le scarpe, e la porta?'],
        answer: 'Tocca il muro con le nocche, due volte. «È duro», dice. «È mio.»',
        next: 'stay-on-the-phone',
      },
    },
    {
      id: 'stay-on-the-phone',
      scene: 'Sono quasi le dieci.',
      says: 'Adesso tu vai a dormire, e io resto con il frigo.',
      replies: [
        {
          id: 'any-hour',
          words: 'No, no, chiamami quando vuoi, anche alle tre. Il telefono lo tengo acceso ogni notte.',
          labels: ['promise'],
          fits: false,
          answer: 'Alle tre non ti chiamo. Dormi, va’.',
          feedback:
            'Non vuoi lasciarlo solo. Ma un sostegno che dura nel tempo ha bisogno anche del tuo sonno. Un’ora vera, domani, vale più di tutte le notti promesse.',
          anotherWay: 'Alle dieci stacco, sì. Domani alle nove ti chiamo. Va bene per te?',
          facts: ['help-strain-1', 'fn-ongoing-1'],
          next: 'the-light-under-the-door',
        },
        {
          id: 'second-night-better',
          words: 'Dai, la prima notte è la peggiore. Domani dormi come un sasso.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Speriamo. Ciao, allora.',
          feedback:
            'Lo dici per salutarlo bene. Se poi domani non dorme, può pensare che sia colpa sua. Meglio un appuntamento che una previsione.',
          anotherWay: 'Tu, il frigo, e la luce sotto la porta. Ti va se ci sentiamo domani alle nove?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'the-light-under-the-door',
        },
        {
          id: 'nine-tomorrow',
          words:
            'Fra poco stacco, sì. Domani mattina ci sono alle nove. Ti va una telefonata, o un caffè al bar sotto casa tua? O niente: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Un caffè. No, aspetta. Vieni su. Il caffè lo faccio io. A casa mia.',
          feedback:
            'Dici quando smetti e quando ci sei. Due possibilità, o niente. Lui ne trova una quarta, e per la prima volta invita qualcuno.',
          facts: ['fn-ongoing-1', 'why-valued-8', 'val-empowerment-4'],
          next: 'key-on-the-nail',
        },
      ],
      own: {
        good: [
          'Sì, alle dieci stacco. Domani alle nove ti chiamo. Che cosa ti tiene compagnia, intanto?',
          'Resta una notte strana. Domani me la racconti, se ti va.',
          'Grazie che mi hai chiamato da casa tua. A domani alle nove?',
        ],
        ask: ['L’ora che dico, la posso mantenere?', 'Lascio la notte com’è, senza prometterla diversa?'],
        answer: 'Va bene. Salutami il tuo, di frigo.',
        next: 'the-light-under-the-door',
      },
    },
  ],
  endings: [
    {
      id: 'key-on-the-nail',
      between:
        'Alle nove Goran apre prima che tu bussi. Ha due bicchieri e nessuna tazza. È in calzini. Non dice niente, e neanche tu. La chiave è appesa a un chiodo.',
      takeAlong: 'Accompagnare nel tempo è anche questo: non avere fretta che una casa diventi casa.',
      facts: ['fn-ongoing-1', 'val-empathy-3'],
    },
    {
      id: 'the-light-under-the-door',
      between:
        'La mattina arriva un messaggio: «Dormito quattro ore. Per terra. Però senza una scarpa». Gli rispondi alle nove, come sempre. Dell’altra scarpa non chiedi.',
      takeAlong: 'I passi di un altro possono essere piccoli e strani. Sono i suoi.',
      facts: ['fn-ongoing-1', 'val-acceptance-1'],
    },
  ],
  serves: ['fn-ongoing', 'val-empathy'],
  facts: ['fn-ongoing-1', 'val-empathy-3', 'md-cause-effect-2'],
} satisfies Conversation
