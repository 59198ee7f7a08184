import type { Conversation } from '../../schema/conversation.ts'

export const papersAndWaiting = {
  id: 'papers-and-waiting',
  title: 'Torni tra un mese',
  minutes: 5,
  peer: 'Tesfay, 26 anni',
  situation:
    'Tesfay aspetta da undici mesi che gli rinnovino i documenti. Senza quelli non può firmare un contratto. Oggi lo incontri sul marciapiede, fuori dall’ufficio.',
  turns: [
    {
      id: 'number-118',
      scene: 'Ha ancora in mano il biglietto della fila: 118. La cartellina gli cade, e lui non la raccoglie.',
      says: 'Torni tra un mese! Undici volte me l’hanno detto. Undici!',
      replies: [
        {
          id: 'pick-up-the-sheets',
          words: 'Undici volte in fila, undici volte fuori. E quel 118 ce l’hai ancora in mano.',
          labels: ['reflection'],
          fits: true,
          answer:
            'Guarda il biglietto, come se fosse di un altro. Poi si china a raccogliere i fogli. Ne raccogli due anche tu.',
          feedback:
            'Dici quello che è successo, con il suo numero, e non spieghi l’ufficio. La rabbia può scendere un poco, quando qualcuno la vede.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'next-time-for-sure',
          words: 'Dai, ormai ci sei quasi. Il prossimo mese è quello buono, me lo sento.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Anche il mese scorso se lo sentivano tutti.',
          feedback:
            'Vuoi tirarlo su. Però questa frase l’ha già sentita, forse undici volte. Ogni volta che non è vera, la speranza pesa di più.',
          anotherWay: 'Undici volte la stessa frase. Non so come si fa a sentirla ancora.',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'card-in-your-pocket',
        },
        {
          id: 'all-the-sheets',
          words: 'Ma li avevi portati, tutti i fogli? E le foto? E la marca da bollo?',
          labels: ['closed-question'],
          fits: false,
          answer: '«Sì. Sì. E sì.» Sembra di essere di nuovo allo sportello.',
          feedback:
            'Cerchi il guasto, per aiutare. Ma tre controlli in fila dicono che forse ha colpa lui. E vengono subito dopo quelli dello sportello.',
          anotherWay: 'Ti cade la cartellina. Che cosa ti hanno detto, là dentro?',
          facts: ['why-listen-2', 'val-acceptance-1'],
          next: 'card-in-your-pocket',
        },
      ],
      own: {
        good: [
          'Undici. E stamattina ci speravi.',
          'Che rabbia. Resto qui con te, se vuoi.',
          'Che cosa ti porti via da là dentro, oggi?',
        ],
        ask: ['Guardo lui, o sto già pensando ai fogli?', 'Mi permetto di non avere una risposta?'],
        answer: 'Soffia fuori l’aria. «Undici», dice ancora, più piano.',
        next: 'i-used-to-weld',
      },
    },
    {
      id: 'card-in-your-pocket',
      scene: 'Ti guarda la giacca.',
      says: 'Facile, per te. Tu la carta ce l’hai in tasca.',
      replies: [
        {
          id: 'i-queued-too',
          words:
            'Guarda che anch’io le file le ho fatte. Per la casa, tre anni. E d’inverno, con la febbre. Nessuno mi ha regalato niente.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Tre anni. Ma per stare qui, non chiedevi il permesso.',
          feedback:
            'Vuoi dirgli: lo so, le file le conosco. Ma la tua fila entra in gara con la sua. E c’è una cosa che tu non hai vissuto.',
          anotherWay: 'Le file le conosco. Questa no: io la carta ce l’ho. Com’è, senza?',
          facts: ['why-differ-1', 'why-differ-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'i-do-have-it',
          words: 'È vero. Io la carta ce l’ho, e a me nessuno dice «torni tra un mese».',
          labels: ['reflection'],
          fits: true,
          answer: 'Si aspettava altro. «Eh», dice. «Almeno lo sai.»',
          feedback:
            'Non ti difendi. Dici ad alta voce una differenza che c’è. Da lì si può stare alla pari: nessuno deve far finta.',
          facts: ['val-equity-1', 'why-differ-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'not-with-me',
          words: 'Con me non devi prendertela. Io sto qui per te.',
          labels: ['judgement'],
          fits: false,
          answer: 'Non te l’ho chiesto io.',
          feedback:
            'La frecciata ti fa male, si capisce. Ma lui voleva dire com’è stare dall’altra parte. Adesso deve anche ringraziare.',
          anotherWay: 'Fa rabbia anche guardare me, adesso.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'i-used-to-weld',
        },
      ],
      own: {
        good: [
          'Sì, per me è più facile. E non è giusto.',
          'Io entro ed esco. Tu aspetti.',
          'Che cosa non vedo, da qui, con la mia carta in tasca?',
        ],
        ask: ['Posso dire una differenza senza chiedere scusa di esistere?', 'La sua rabbia è per me, o passa da me?'],
        answer: 'Si appoggia al muro. Ti fa posto accanto.',
        next: 'i-used-to-weld',
      },
    },
    {
      id: 'i-used-to-weld',
      says: 'Io saldavo. Cancelli, ringhiere, scale. Adesso non posso firmare neanche per portare le pizze.',
      replies: [
        {
          id: 'from-stairs-to-waiting',
          words: 'Le mani sanno fare una scala. E ti manca un foglio per portare una pizza.',
          labels: ['reflection'],
          fits: true,
          answer: '«Un foglio.» Si guarda le mani. «Le mani si dimenticano, sai?»',
          feedback:
            'Metti vicine le due cose, e si vede da sé quanto sono lontane. Lui può dire la paura che sta sotto la rabbia.',
          facts: ['duty-listening', 'md-plan-1'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'a-cousin-off-the-books',
          words: 'Intanto prendi qualcosa in nero, come fanno tutti. Basta che porti due soldi a casa.',
          labels: ['advice'],
          fits: false,
          answer: 'In nero mi hanno già fregato una volta.',
          feedback:
            'Vuoi che mangi, oggi. Ma gli proponi una strada dove può solo perdere. E lui ti parlava di un mestiere.',
          anotherWay: 'Cancelli, ringhiere, scale. Quale ti piaceva di più?',
          facts: ['why-own-answers-1', 'why-navigate-1'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'still-standing',
          words: 'C’è una scala, da qualche parte, che hai fatto tu. Com’è?',
          labels: ['open-question'],
          fits: true,
          answer: '«A chiocciola, in una scuola. I bambini ci corrono su», dice, e fa girare un dito in aria.',
          feedback: 'Chiedi di una cosa che sta in piedi. Per un momento non è il numero 118: è uno che salda.',
          facts: ['val-experience-1', 'val-empowerment-2'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'others-have-less',
          words: 'Però un letto ce l’hai. C’è chi non ha nemmeno quello.',
          labels: ['judgement'],
          fits: false,
          answer: 'E allora devo dire grazie.',
          feedback:
            'Cerchi qualcosa di buono a cui tenersi. Ma il confronto toglie a Tesfay il diritto di essere arrabbiato.',
          anotherWay: 'Avevi un mestiere, e ti tocca stare fermo.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'turn-the-desk-over',
        },
      ],
      own: {
        good: [
          'Saldare è un mestiere di precisione. Ti manca?',
          'Da chi fa le scale a chi fa la fila.',
          'Raccontami un cancello. Uno di quelli venuti bene.',
        ],
        ask: ['Vedo il mestiere, o vedo solo il foglio che manca?', 'Sto paragonando il suo dolore a un altro?'],
        answer: 'Si sfrega le mani, come se fossero ancora sporche di ferro.',
        next: 'turn-the-desk-over',
      },
    },
    {
      id: 'turn-the-desk-over',
      scene: 'Dall’ufficio esce un impiegato con un caffè. Tesfay fa un passo.',
      says: 'Un giorno entro là e ribalto tutto. Scrivania, timbri, tutto!',
      replies: [
        {
          id: 'you-would-ruin-it',
          words: 'Bravo, così ti rovini. È proprio quello che vogliono.',
          labels: ['judgement'],
          fits: false,
          answer: '«Già rovinato, sono.» Ma il passo dopo non lo fa.',
          feedback:
            'Hai paura per lui. Però lui minaccia una scrivania perché nessuno lo sente, e tu gli parli di come si deve comportare.',
          anotherWay: 'Vuoi che ti sentano, una volta. Che cosa gli diresti?',
          facts: ['val-acceptance-1', 'duty-listening'],
          next: 'the-word-in-the-letter',
        },
        {
          id: 'i-know-the-boss',
          words: 'Lascia fare a me. Ci parlo io, con il capo, e in una settimana hai tutto.',
          labels: ['promise'],
          fits: false,
          answer: 'Si ferma. «Una settimana? Davvero?» Ha una faccia nuova, e ti si stringe la gola.',
          feedback:
            'Vuoi spegnere il fuoco, e ci riesci. Ma il rinnovo non dipende da te. Tra una settimana il dodicesimo «torni» avrà la tua voce.',
          anotherWay: 'Non posso far arrivare il documento. Posso stare qui, e guardare con te che cosa manca.',
          facts: ['val-equity-1', 'why-valued-1'],
          next: 'the-word-in-the-letter',
        },
        {
          id: 'what-they-would-hear',
          words: 'Undici mesi di rabbia, e davanti una scrivania. Se ti sentissero, che cosa vorresti dire?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'Che ho un nome. Che non sono 118. E la scrivania non la tocco: lo dico per non portarmelo a letto.',
          feedback:
            'Non ti spaventi della frase, e non la lasci cadere. Chiedi che cosa c’è dentro. Spesso sotto una minaccia c’è qualcosa da dire.',
          facts: ['duty-listening', 'val-empathy-3', 'fn-social-emotional-3'],
          next: 'the-word-in-the-letter',
        },
      ],
      own: {
        good: [
          'Ti ha visto passare undici volte, e beve il caffè.',
          'È tanta, questa rabbia. La tieni dentro da quanto?',
          'Ti chiedo una cosa chiara: vuoi fargli male, o vuoi che ti sentano?',
        ],
        ask: [
          'Riesco a stare vicino alla rabbia senza spegnerla?',
          'Prometto una cosa per calmare lui, o per calmare me?',
        ],
        answer: 'L’impiegato rientra. Tesfay lascia cadere le spalle. «Ho un nome», dice.',
        next: 'the-word-in-the-letter',
      },
    },
    {
      id: 'the-word-in-the-letter',
      scene: 'Dalla cartellina tira fuori una lettera piegata in quattro.',
      says: 'E poi c’è questa. È arrivata a giugno. «Integrazione», dice. Che vuol dire? Che devo parlare meglio?',
      replies: [
        {
          id: 'photo-to-a-friend',
          words: 'Aspetta, faccio una foto e la mando a uno che ci lavora dentro. Tanto è un amico.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Copre il nome con il pollice. «C’è scritto tutto, qua.»',
          feedback:
            'È una scorciatoia, e la offri in buona fede. Ma su quel foglio c’è la sua vita. Chi la legge lo decide lui, anche se è un amico tuo.',
          anotherWay: 'La leggiamo insieme? Poi, se vuoi, pensiamo a chi farla vedere.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'just-bring-the-lease',
          words: 'Semplice: vogliono altri fogli. Porta il contratto della stanza, due buste paga e la fai finita.',
          labels: ['advice'],
          fits: false,
          answer: '«Le buste paga», dice. «Ma se non posso lavorare!»',
          feedback:
            'Una cosa gliela spieghi, ed è utile: mancano dei fogli. Poi però indovini quali. Se non sono quelli, perde un altro mese.',
          anotherWay: 'Di solito vuol dire che mancano dei fogli. Quali, non lo so. Chi potrebbe saperlo?',
          facts: ['val-experience-2', 'why-own-answers-1'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'two-desks',
          words:
            'Di solito vuol dire che manca qualche foglio. Ti va se ti dico chi può leggerla bene? C’è uno sportello legale gratuito, il martedì. C’è il patronato in piazza. O nessuno dei due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Mancano fogli, e basta? E io da giugno penso di aver fatto qualcosa.',
          feedback:
            'Spieghi la parola, e dici chi ne sa più di te. Due porte e nessuna: tra lui e l’ufficio ora c’è un ponte, e ci passa solo se vuole.',
          facts: ['duty-resources', 'fn-linkage-1', 'fn-linkage-2', 'why-valued-7'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'since-june',
          words: 'Da giugno con questa parola in tasca. E non sapevi se era una colpa.',
          labels: ['reflection'],
          fits: true,
          answer: '«Non la mostravo a nessuno.» Te la mette in mano. «Leggi tu. C’è un posto dove la spiegano?»',
          feedback:
            'Prima del significato c’è la vergogna di non capire. Tu vedi quella. Dopo, chiedere aiuto può costare meno.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
          next: 'if-they-say-it-again',
        },
      ],
      own: {
        good: [
          'È una parola da ufficio. Vuoi che la leggiamo insieme?',
          'Da giugno te la porti dietro. Che cosa hai pensato che fosse?',
          'Io so solo una parte. Ti dico quella, e poi chi sa il resto. Va bene?',
        ],
        ask: ['Dico fin dove so, e dove non so più?', 'Chi tiene in mano la lettera, alla fine?'],
        answer: 'La spiana sul muro con tutte e due le mani. Leggete una riga alla volta.',
        next: 'if-they-say-it-again',
      },
    },
    {
      id: 'if-they-say-it-again',
      says: 'Sul cartello c’è scritto: «Sportello legale, martedì». E se anche là mi dicono «torni tra un mese»?',
      replies: [
        {
          id: 'they-will-not',
          words: 'Ma no, quelli sono in gamba. Con loro è fatta, garantito.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '«Garantito», ripete. Lo dice come si legge un cartello.',
          feedback:
            'Vuoi dargli una spinta. Ma di promesse ne ha già undici in tasca. Può andarci e restarci male due volte.',
          anotherWay: 'Può succedere. Che cosa ti servirebbe, quel giorno?',
          facts: ['why-valued-1', 'val-hope-1'],
          next: 'new-ticket',
        },
        {
          id: 'it-may-happen',
          words:
            'Può succedere, e un altro «torni» sarebbe duro. Vuoi che quel giorno ti aspetti fuori, o che entri con te, senza parlare?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '«Senza parlare.» Ci pensa. «Sì. Così poi mi dici se ho urlato.»',
          feedback:
            'Non neghi quello che teme, e non sparisci. La speranza, qui, è che non sarà da solo a sentirlo. E come ci sei, lo dice lui.',
          facts: ['val-hope-1', 'duty-accompany', 'val-empowerment-5'],
          next: 'a-name-on-tuesday',
        },
        {
          id: 'why-so-negative',
          words: 'Ma perché parti già sconfitto? Così non ci provi nemmeno.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Perché parto da undici.',
          feedback: 'Vuoi scuoterlo. Ma la sua paura ha undici buone ragioni, e tu la tratti come un difetto.',
          anotherWay: 'Undici volte insegnano. Che cosa renderebbe la dodicesima un po’ meno dura?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'new-ticket',
        },
      ],
      own: {
        good: [
          'Non lo so che cosa ti dicono. So che martedì posso esserci.',
          'Un altro «torni» fa paura. Come vuoi arrivarci, a quel giorno?',
          'Puoi anche pensarci su. Che cosa ti servirebbe, per decidere?',
        ],
        ask: ['So dire «può succedere», e restare?', 'Entro solo dove mi chiede di entrare?'],
        answer: 'Piega la lettera in due, non più in quattro. «Ci penso fino a martedì.»',
        next: 'letter-in-two',
      },
    },
  ],
  endings: [
    {
      id: 'a-name-on-tuesday',
      between:
        'Martedì ti siedi accanto a lui e non dici niente. La donna dello sportello chiede: «Lei come si chiama?» Lui glielo scrive, lettera per lettera. Nessuno gli dà un numero.',
      takeAlong: 'Accompagnare può voler dire stare zitti, nel posto che l’altra persona ha scelto per te.',
      facts: ['duty-accompany', 'duty-resources', 'fn-linkage-1'],
    },
    {
      id: 'letter-in-two',
      between:
        'Tesfay rimette la lettera in cima alla cartellina. Il 118 lo dà a te: «Buttalo tu». Lunedì ti scrive una parola sola: «Andiamo».',
      takeAlong: 'Una porta che si conosce può restare lì, finché la persona decide il suo giorno.',
      facts: ['duty-resources', 'fn-linkage-2', 'val-empowerment-4'],
    },
    {
      id: 'new-ticket',
      between:
        '«Ho fame», dice, e va verso la fermata. Poi torna indietro di corsa: ha dimenticato la cartellina sul muretto. «Quel martedì. Gli orari me li scrivi?» Glieli scrivi sul retro del 118.',
      takeAlong: 'La fiducia può tornare a prendere quello che ha lasciato, se tu sei ancora lì.',
      facts: ['fn-linkage-2', 'why-valued-1'],
    },
  ],
  serves: ['duty-resources', 'fn-linkage', 'duty-accompany', 'val-hope'],
  facts: ['duty-resources', 'fn-linkage-1', 'fn-linkage-2', 'val-hope-1'],
} satisfies Conversation
