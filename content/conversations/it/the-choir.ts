import type { Conversation } from '../../schema/conversation.ts'

export const theChoir = {
  id: 'the-choir',
  title: 'La seconda voce',
  minutes: 2,
  peer: 'Nadia, 67 anni',
  situation:
    'Nadia ha lasciato la casa d’accoglienza a marzo, per una stanza tutta sua. Da allora vede poca gente. Oggi ti ha invitato a bere qualcosa di caldo.',
  turns: [
    {
      id: 'row-with-the-fridge',
      scene: 'La stanza è in ordine. Alla finestra c’è una sedia, girata verso la strada.',
      says: 'Là litigavo con tutte, per il bagno. Adesso litigo con il frigorifero.',
      replies: [
        {
          id: 'fridge-talks-back',
          words: 'E lui non risponde.',
          labels: ['reflection'],
          fits: true,
          answer: 'Ride, e tossisce. «Risponde. Ma non sa le canzoni.»',
          feedback:
            'Stai dentro la sua battuta, e tocchi piano quello che c’è sotto. Lei può ridere, o andare più a fondo.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'the-second-part',
        },
        {
          id: 'get-out-more',
          words: 'Dovresti uscire di più. Anche solo il mercato, due parole con qualcuno.',
          labels: ['advice'],
          fits: false,
          answer: '«Al mercato ci vado. Dicono: altro?» E mette su l’acqua.',
          feedback: 'La vuoi meno sola. Ma uscire, lei, esce già. Di quello che le manca ti ha detto solo una battuta.',
          anotherWay: 'Là c’era rumore, e qui c’è un frigorifero. Com’è il cambio?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'the-second-part',
        },
        {
          id: 'peace-and-quiet',
          words: 'Ma senti che pace! All’inizio è strano, poi al silenzio ci si abitua.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Sessantasette anni, e mi devo abituare.',
          feedback:
            'Guardi il lato bello, che c’è. Però le dici come si sentirà, e intanto il suo silenzio di oggi passa sotto il tappeto.',
          anotherWay: 'Un bagno tutto tuo, e nessuno con cui litigare.',
          facts: ['val-empathy-3'],
          next: 'the-second-part',
        },
      ],
      own: {
        good: ['Un po’ ti mancano, quelle litigate.', 'Com’è la sera, qui?', 'Da tante voci a una stanza sola.'],
        ask: ['Ho sentito la battuta, o anche quello che c’è sotto?', 'Sto già cercando dove mandarla?'],
        answer: 'Sistema i cucchiaini, dritti. «Eh, il frigorifero», dice.',
        next: 'the-second-part',
      },
    },
    {
      id: 'the-second-part',
      scene: 'Mentre aspetta l’acqua, canta a bocca chiusa. Poi si accorge che la senti.',
      says: 'Scusa. Facevo la seconda voce, nel coro. Trent’anni. La seconda nessuno la nota, ma se manca si sente.',
      replies: [
        {
          id: 'i-will-sign-you-up',
          words: 'Ma qui sotto c’è un coro! Ti iscrivo io, e mercoledì sei già con loro.',
          labels: ['promise', 'advice'],
          fits: false,
          answer: '«Mercoledì?» Il coperchio le scivola di mano.',
          feedback:
            'Senti che la cosa è bella, e corri. Però adesso il coro è tuo. Lei ha solo un mercoledì che le fa paura.',
          anotherWay: 'Trent’anni nel coro. Che cosa cantavate?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'who-is-in-a-hurry',
        },
        {
          id: 'if-it-is-gone',
          words: 'Se manca, si sente. E adesso?',
          labels: ['reflection'],
          fits: true,
          answer: 'Guarda la finestra. «Adesso non se n’è accorto nessuno, mi sa.»',
          feedback: 'Prendi la sua frase e gliela porti fino a oggi. È poco, e lei può dire la cosa più sola di tutte.',
          facts: ['duty-listening', 'fn-social-emotional-2'],
          next: 'a-woman-like-me',
        },
        {
          id: 'sing-me-a-bit',
          words: 'Io ho sentito solo la fine. Com’è, una seconda voce?',
          labels: ['open-question'],
          fits: true,
          answer: '«Sta sotto.» Mette una mano piatta nell’aria. «Tiene su l’altra, e non si fa vedere.»',
          feedback:
            'Le chiedi una cosa che sa bene. Chi passa tanto tempo senza compagnia può aver bisogno di spiegare qualcosa a qualcuno.',
          facts: ['val-experience-1', 'val-reciprocity-1'],
          next: 'a-woman-like-me',
        },
        {
          id: 'i-played-guitar',
          words:
            'Io invece suonavo la chitarra. Con gli amici, in spiaggia, fino alle tre. Poi l’ho venduta. Che stagione, quella!',
          labels: ['self-disclosure'],
          fits: false,
          answer: '«Bello», dice, e spegne il fuoco.',
          feedback:
            'La musica può unirvi davvero. Qui però lei aveva appena aperto uno spiraglio, e ci passa la tua storia.',
          anotherWay: 'Avevo una chitarra, e mi manca. E a te, che cosa manca del coro?',
          facts: ['conf-mutual-1', 'val-reciprocity-2', 'why-differ-3'],
          next: 'a-woman-like-me',
        },
      ],
      own: {
        good: [
          'Non scusarti. Era bello da sentire.',
          'Trent’anni a tenere su gli altri.',
          'Chi c’era, accanto a te, in quel coro?',
        ],
        ask: [
          'Resto un momento con quello che era, prima di pensare a quello che può essere?',
          'Se parlo di me, poi torno a lei?',
        ],
        answer: 'Canta ancora quattro note. Poi versa l’acqua.',
        next: 'a-woman-like-me',
      },
    },
    {
      id: 'who-is-in-a-hurry',
      says: 'Piano. Ho la ruggine in gola. E poi con chi? Non conosco nessuno.',
      replies: [
        {
          id: 'they-are-lovely',
          words: 'Ma sono tutti simpatici! Dopo due minuti ti sembra di conoscerli da sempre.',
          labels: ['reassurance'],
          fits: false,
          answer: '«Due minuti», dice. «Io ci metto due anni.»',
          feedback:
            'Vuoi toglierle la paura degli sconosciuti. Ma per lei conoscere qualcuno ha un altro passo, e tu lo fai troppo corto.',
          anotherWay: 'Facce nuove, e la gola arrugginita. Ho corso troppo io.',
          facts: ['val-empathy-3', 'why-valued-4'],
          next: 'a-woman-like-me',
        },
        {
          id: 'no-more-excuses',
          words: 'Queste sono scuse. Chi non prova, resta a casa con il frigorifero.',
          labels: ['judgement'],
          fits: false,
          answer: '«Guarda che scotta», dice, e ti dà la tazza.',
          feedback:
            'Vuoi darle una scossa. Ma usi la sua battuta contro di lei. La prossima battuta forse non te la dirà.',
          anotherWay: 'La gola, e nessuno che conosci. Che cosa lo renderebbe un po’ più facile?',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'a-woman-like-me',
        },
        {
          id: 'i-ran-ahead',
          words: 'Ho corso io, e la voce è tua. Com’era cantare accanto a qualcuno che conoscevi?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '«Si respirava insieme.» Posa il coperchio. «Ecco, quello.»',
          feedback:
            'Fai un passo indietro e lo dici. Poi chiedi di lei, e viene fuori che cosa cerca davvero: forse non un palco, ma un respiro.',
          facts: ['val-empowerment-4', 'duty-networks'],
          next: 'a-woman-like-me',
        },
      ],
      own: {
        good: [
          'Nessuna iscrizione. Ho corso. Bevo la mia tisana.',
          'Una cosa tua, e io l’avevo già in tasca. Scusa.',
          'Chi vorresti vicino, se un giorno cantassi ancora?',
        ],
        ask: ['Di chi è, adesso, questa idea?', 'Qual è il suo passo?'],
        answer: 'Mette due cucchiaini di miele nella tua tazza, senza chiedere.',
        next: 'a-woman-like-me',
      },
    },
    {
      id: 'a-woman-like-me',
      scene: 'Tiene la tazza con tutte e due le mani.',
      says: 'Ogni tanto ci penso, a un coro. Ma che se ne fanno, di una come me?',
      replies: [
        {
          id: 'they-will-adore-you',
          words: 'Con la tua esperienza? Ti adoreranno, vedrai. Sarai la migliore.',
          labels: ['reassurance'],
          fits: false,
          answer: '«La migliore non l’ho mai fatta.» Sorride storto.',
          feedback:
            'Vuoi che si veda come la vedi tu. Ma lei amava stare sotto, a tenere su gli altri. La migliore è un posto che non ha chiesto.',
          anotherWay: 'Temi di non servire. Che cosa dava, agli altri, la tua seconda voce?',
          facts: ['val-hope-3', 'self-concept'],
          next: 'for-two',
        },
        {
          id: 'two-places-or-none',
          words:
            'Ti va se ti dico due posti che so? In biblioteca cantano il mercoledì, senza prove di ingresso, e si può anche solo ascoltare. Alla bocciofila cantano la domenica, seduti. O nessuno dei due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: '«Ascoltare si può? Da dietro?» Ci pensa. «Allora forse in biblioteca. Forse.»',
          feedback:
            'Chiedi prima, dici quello che sai, e c’è anche un modo senza cantare. Tra niente e tutto, lei trova un posto in fondo.',
          facts: ['duty-recreation', 'duty-networks', 'fn-linkage-2'],
          next: 'last-row',
        },
        {
          id: 'why-did-you-stop',
          words: 'Ma perché hai smesso, scusa? È stato per la casa? Per la salute?',
          labels: ['why', 'closed-question'],
          fits: false,
          answer: 'Sono successe delle cose.',
          feedback:
            'Vuoi capire la storia. Ma lei guardava avanti, con paura, e tu la fai girare indietro. Tre domande in fila possono stringere.',
          anotherWay: 'Una come te. Che cosa porterebbe con sé, una come te?',
          facts: ['why-listen-2', 'val-empathy-3'],
          next: 'for-two',
        },
        {
          id: 'what-only-second-knows',
          words: 'Pensi che non ci sia un posto. Di che cosa dovrebbe essere fatto, un posto per te?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'Ci pensa sul serio. «Piccolo. Uno che mi dia il la. E che dopo si beva qualcosa.»',
          feedback:
            'Non la convinci. Le lasci disegnare il posto che vorrebbe, con le parole sue. Da lì si può cercare davvero.',
          facts: ['duty-networks', 'val-empowerment-4', 'val-hope-3'],
          next: 'for-two',
        },
      ],
      own: {
        good: [
          'Hai paura che un posto per te non ci sia più.',
          'So di un paio di posti. Te li dico, o adesso no?',
          'Che cosa ti farebbe venire voglia di provare?',
        ],
        ask: ['Può dirmi di no, e finire la tisana in pace?', 'Il posto che ho in mente somiglia a lei?'],
        answer: '«Vedremo», dice. Ma intanto ha ripreso a cantare piano.',
        next: 'for-two',
      },
    },
  ],
  endings: [
    {
      id: 'last-row',
      between:
        'Mercoledì vi sedete in ultima fila. Nadia non canta. Alla terza canzone, però, respira con loro. La donna davanti si volta: «Lei è una seconda, vero? Si sente».',
      takeAlong: 'Un posto può cominciare dall’ultima fila, se la persona lo ha scelto da sé.',
      facts: ['duty-recreation', 'duty-networks', 'val-empowerment-3'],
    },
    {
      id: 'for-two',
      between:
        'Prima che tu vada, ti insegna la prima voce. Tu la canti storta, e lei ride fino alle lacrime. Poi entra sotto, piano, e la tua voce sta su. La prossima settimana la riprovate.',
      takeAlong: 'Chi riceve può anche dare. In due si sente meglio che cosa manca.',
      facts: ['val-reciprocity-1', 'duty-relationships', 'duty-recreation'],
    },
  ],
  serves: ['duty-recreation', 'duty-networks', 'val-reciprocity'],
  facts: ['duty-recreation', 'duty-networks', 'val-reciprocity-1'],
} satisfies Conversation
