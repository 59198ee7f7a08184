import type { Conversation } from '../../schema/conversation.ts'

export const theDogStaysToo = {
  id: 'the-dog-stays-too',
  title: 'Resta anche il cane',
  minutes: 5,
  peer: 'Katia, 29 anni',
  situation:
    'Katia dorme in macchina con il suo cane, Brina. Cerca un posto per l’inverno, e nessuno le vuole tutte e due. Vi vedete al centro diurno da un mese.',
  turns: [
    {
      id: 'third-no',
      scene: 'Piove. Brina gocciola sul pavimento, e Katia la asciuga con la sua sciarpa.',
      says: 'Terzo no in una settimana. «Lei sì, il cane no.» Come se fosse una valigia.',
      replies: [
        {
          id: 'not-a-suitcase',
          words: 'Tre porte chiuse in una settimana. E Brina non è una valigia.',
          labels: ['reflection'],
          fits: true,
          answer: 'No che non lo è. È una testona, però valigia no.',
          feedback:
            'Chiami il cane per nome, e dici la fatica dei tre no. Katia non ha bisogno di difendere niente, e può andare avanti.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'she-stays-awake',
        },
        {
          id: 'just-for-winter',
          words: 'E se la lasciassi a qualcuno, solo per l’inverno? Tu intanto dormi al caldo.',
          labels: ['advice'],
          fits: false,
          answer: 'Smette di asciugare il cane.',
          feedback:
            'Pensi al freddo, e la strada ti sembra breve. Ma questo consiglio chiede a Katia la cosa più grande che ha. Forse glielo hanno già detto in tre.',
          anotherWay: 'Tre no. Che cosa conta di più, per te, in un posto?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'you-as-well',
        },
        {
          id: 'rules-are-rules',
          words: 'Però mettiti nei loro panni: c’è chi ha paura dei cani, e l’igiene…',
          labels: ['judgement'],
          fits: false,
          answer: 'Ah, adesso siamo sporche.',
          feedback:
            'Vuoi avere riguardo per tutti. Ma chi ha appena preso un no si ritrova davanti un’altra persona che difende la porta.',
          anotherWay: 'Te l’hanno detto così, sulla porta? Com’è stato?',
          facts: ['val-acceptance-1', 'val-equity-4'],
          next: 'you-as-well',
        },
      ],
      own: {
        good: [
          '«Come se fosse una valigia.» Questa parola fa male.',
          'Tre volte a chiedere, sotto la pioggia. Com’è stato oggi?',
          'Voi due state insieme. Loro vedono una persona e un problema.',
        ],
        ask: ['Parlo a tutte e due, o sto già dividendo Katia da Brina?', 'Sto difendendo qualcuno che qui non c’è?'],
        answer: 'Strizza la sciarpa. «Tre su tre», dice.',
        next: 'she-stays-awake',
      },
    },
    {
      id: 'you-as-well',
      says: 'Anche tu. Lasciala, lasciala. Tu lasci la gente che ami, quando piove?',
      replies: [
        {
          id: 'it-is-a-dog',
          words: 'Capisco, ma è un cane. Tu vieni prima.',
          labels: ['judgement'],
          fits: false,
          answer: '«Prima di lei non vengo.» Si gira verso la finestra.',
          feedback:
            'Vuoi dirle che lei vale. Ma metti in fila quello che per Katia sta insieme. Chi ama un animale si sente, a volte, giudicato per questo.',
          anotherWay: 'Per te è famiglia, e io ne parlavo come di una cosa da sistemare.',
          facts: ['val-acceptance-1'],
          next: 'she-stays-awake',
        },
        {
          id: 'my-cat',
          words:
            'Guarda che ti capisco. Anch’io avevo un gatto. Quando ho perso la casa l’ho dato a mia cugina. Ho pianto una settimana, ma poi era la cosa giusta per tutti e due.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Mi dispiace per il gatto. Io però non piango: io la tengo.',
          feedback:
            'Racconti un dolore vero. Solo che la tua storia arriva già con la soluzione, e Katia deve rispondere alla tua vita. Poi torna a te, non a lei.',
          anotherWay:
            'Io un gatto l’ho lasciato. Ma qui ci siete tu e Brina, e siete insieme. Tu che cosa vorresti, per voi due?',
          facts: ['why-differ-2', 'val-reciprocity-2'],
          next: 'she-stays-awake',
        },
        {
          id: 'said-it-too',
          words: 'Ho parlato come gli altri. Mi dispiace. Ricominciamo da voi due, ti va?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '«Da noi due.» Brina si siede sul tuo piede.',
          feedback:
            'Chiami le cose con il loro nome e chiedi il permesso di ripartire. Il legame con Brina diventa il punto di partenza.',
          facts: ['val-acceptance-1', 'val-empowerment-4'],
          next: 'she-stays-awake',
        },
      ],
      own: {
        good: [
          'No. E non voglio che la lasci tu. Dimmi come state.',
          'Ho parlato del letto, e tu parlavi di lei. Scusa.',
          'Lasciarla non è una strada, per te. L’ho capito.',
        ],
        ask: ['Riesco a dire «scusa» senza spiegare le mie ragioni?', 'Da chi riparto: da me, o da loro due?'],
        answer: 'Brina ti annusa la mano. Katia guarda che cosa decide.',
        next: 'she-stays-awake',
      },
    },
    {
      id: 'she-stays-awake',
      says: 'Lo sai come faccio a dormire? Dormo perché lei non dorme. Se passa qualcuno, si alza. Prima di lei stavo sveglia io.',
      replies: [
        {
          id: 'trauma',
          words: 'Questo è un trauma, si vede. Quando uno non dorme così, di solito ha bisogno di una cura.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Ho detto che adesso dormo.',
          feedback:
            'Il nome di una malattia mette un muro. Dare una diagnosi non è compito di chi fa peer support. E qui si perde la notizia: Katia ha trovato il modo di dormire.',
          anotherWay: 'Lei sta di guardia, e tu finalmente dormi.',
          facts: ['val-equity-3'],
          next: 'the-dry-booklet',
        },
        {
          id: 'what-changed',
          words: 'E da quando c’è lei, cos’altro è cambiato per te?',
          labels: ['open-question'],
          fits: true,
          answer: 'Mi alzo. Lei deve uscire, e allora esco anch’io. Ieri ho parlato con una signora, per via del cane.',
          feedback:
            'La domanda è aperta, e resta sulla cosa che va bene. Così le sue forze vengono fuori, dette da lei.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'the-dry-booklet',
        },
        {
          id: 'keep-watch',
          words: 'Un posto senza Brina, per te, è un posto dove non si dorme.',
          labels: ['reflection'],
          fits: true,
          answer: 'Ecco. E questo non lo scrivono sul modulo.',
          feedback:
            'Dici la cosa che sta sotto: non è un capriccio, è il sonno. Adesso sapete che cosa deve avere un posto.',
          facts: ['duty-listening', 'val-empowerment-2'],
          next: 'the-dry-booklet',
        },
        {
          id: 'safer-than-a-dog',
          words: 'Ma in dormitorio c’è la guardia tutta la notte, lo sai? Non è più sicuro di un cane?',
          labels: ['closed-question', 'advice'],
          fits: false,
          answer: 'La guardia. Che dorme.',
          feedback:
            'È un consiglio vestito da domanda. Katia ti ha detto che cosa la fa sentire al sicuro, e tu le dici che cosa dovrebbe bastarle.',
          anotherWay: 'Com’erano le notti, prima di lei?',
          facts: ['val-empowerment-4', 'why-listen-1'],
          next: 'the-dry-booklet',
        },
      ],
      own: {
        good: [
          'Lei veglia, e tu chiudi gli occhi. Si capisce perché state insieme.',
          'Quindi parliamo di sonno, e non solo di un cane.',
          'Com’è svegliarti, adesso che c’è lei?',
        ],
        ask: ['Che cosa mi ha appena detto di sé?', 'Sto dando un nome da medico a una cosa sua?'],
        answer: 'Brina sospira e si mette giù. Katia le appoggia una mano sulla testa.',
        next: 'the-dry-booklet',
      },
    },
    {
      id: 'the-dry-booklet',
      scene: 'Apre lo zaino. Dentro due sacchetti, uno nell’altro, c’è un libretto.',
      says: 'Guarda qua. Vaccini, microchip, tutto a posto e tutto asciutto. La mia carta d’identità invece è una poltiglia.',
      replies: [
        {
          id: 'i-will-win-them',
          words: 'Con questo in mano li convinco io, vedrai. Una settimana e avete un posto.',
          labels: ['promise'],
          fits: false,
          answer: 'Una settimana. Me lo segno.',
          feedback:
            'Lo vuoi tanto, per loro due. Ma un posto non dipende da te, e Katia adesso conta i giorni. E la carta migliore passa dalle sue mani alle tue.',
          anotherWay: 'Questo libretto parla bene di voi. Che cosa vorresti farne?',
          facts: ['val-empowerment-5', 'fn-linkage-1'],
          next: 'is-there-a-place',
        },
        {
          id: 'sort-your-id',
          words: 'Ecco, però ai tuoi documenti ci devi pensare. Senza quelli non vai da nessuna parte.',
          labels: ['advice', 'judgement'],
          fits: false,
          answer: 'Lo so.',
          feedback:
            'È anche vero, e lei lo sa: l’ha appena detto. Ti mostrava una cosa riuscita, e ha avuto indietro quella che manca.',
          anotherWay: 'Mi colpisce questo libretto. Asciutto, con tutta questa pioggia.',
          facts: ['val-acceptance-1', 'why-own-answers-1'],
          next: 'is-there-a-place',
        },
        {
          id: 'two-bags',
          words: 'Due sacchetti. Con tutta l’acqua di questo mese, l’hai tenuto asciutto.',
          labels: ['affirmation'],
          fits: true,
          answer: '«Eh sì.» Lo liscia con il pollice. «Se mi organizzo per lei…» Non finisce la frase.',
          feedback:
            'Nomini una cosa vera che ha fatto, senza giudicarla. Così può vedere da sola di che cosa è capace. La frase lasciata a metà è sua.',
          facts: ['val-empowerment-2', 'duty-listening'],
          next: 'is-there-a-place',
        },
      ],
      own: {
        good: [
          'Un mese di pioggia, e le sue carte sono asciutte.',
          'Che cosa dice di te, questo libretto?',
          'Vaccini, microchip, due sacchetti. Ci hai pensato tu, dalla macchina.',
        ],
        ask: ['Vedo quello che c’è, o quello che manca?', 'Resta in mano sua, la cosa di cui parliamo?'],
        answer: 'Chiude un sacchetto, poi l’altro. Con calma.',
        next: 'is-there-a-place',
      },
    },
    {
      id: 'is-there-a-place',
      says: 'Allora dimmelo tu. Un posto che ci prende tutte e due esiste o no?',
      replies: [
        {
          id: 'two-ways-i-know',
          words:
            'Ne conosco poche. Vuoi che te le dica? Una casa che prende i cani, ma c’è la lista. E uno sportello per chi ha animali. O nessuna delle due, per oggi. Decidi tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Dimmele. La lista non mi spaventa: io aspetto da sempre.',
          feedback:
            'Te l’ha chiesto, e tu dici quello che sai, anche la lista. Due strade e nessuna: la scelta resta sua.',
          facts: ['duty-resources', 'fn-linkage-2', 'val-empowerment-4'],
          next: 'will-you-ring',
        },
        {
          id: 'call-now',
          words:
            'Sì: vai alla casa grande dietro il parco. Ci vai domani presto, con il libretto, e non ti muovi finché non ti mettono in lista.',
          labels: ['advice'],
          fits: false,
          answer: 'Ok, ok. Domani presto.',
          feedback:
            'La notizia le serve, e te l’ha chiesta. Ma con la notizia arrivano anche gli ordini. Forse dice «ok» solo per finire il discorso.',
          anotherWay: 'Ne so una, con la lista d’attesa. Ti va se ti dico come funziona?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'will-you-ring',
        },
        {
          id: 'what-must-it-have',
          words: 'Qualcuno c’è, anche se sono pochi. Prima di guardarli: voi due di che cosa avete bisogno?',
          labels: ['open-question'],
          fits: true,
          answer: 'Una porta che si chiude. Lei vicino. E che la chiamino per nome.',
          feedback:
            'Dici il vero: pochi, ma esistono. Poi è Katia a dire i suoi bisogni. Dirli le dà una parte del potere di scegliere.',
          facts: ['val-empowerment-4', 'duty-resources'],
          next: 'will-you-ring',
        },
        {
          id: 'there-is-always',
          words: 'Ma certo che esiste! Alla fine un posto salta sempre fuori.',
          labels: ['reassurance'],
          fits: false,
          answer: 'A chi, salta fuori?',
          feedback:
            'Vuoi darle speranza. Ma lei ha chiesto una notizia, e riceve un proverbio. Una speranza che regge parte da quello che sai davvero.',
          anotherWay: 'Pochi, ma ci sono. Ti va di guardarli insieme?',
          facts: ['val-hope-1', 'why-shared-2'],
          next: 'will-you-ring',
        },
      ],
      own: {
        good: [
          'Ne conosco uno, con una lista. Ti racconto quello che so, se vuoi.',
          'Non lo so di sicuro. Ti va se cerchiamo insieme, oggi?',
          'Pochi, ma ci sono. Che cosa vorresti sapere prima di tutto?',
        ],
        ask: ['Le do la notizia, o le do un ordine?', 'Dico solo quello che so davvero?'],
        answer: 'Tira fuori il telefono. Ha il vetro rotto, ma funziona.',
        next: 'will-you-ring',
      },
    },
    {
      id: 'will-you-ring',
      scene: 'Il numero è sul tavolo. Katia lo guarda da un po’.',
      says: 'Chiami tu? A me alla terza frase trema la voce. E allora mi dicono di no prima.',
      replies: [
        {
          id: 'ring-and-tell',
          words:
            'Dammi qua, chiamo subito. Gli dico della macchina, delle notti, che senza il cane non dormi. Vedi come ti ascoltano.',
          labels: ['confidentiality'],
          fits: false,
          answer: '«Delle notti no.» Si riprende il foglietto.',
          feedback:
            'Te lo chiede, e tu corri. Ma le notti le ha dette a te. Che cosa far sapere di sé, e a chi, lo decide lei: serve il suo sì, cosa per cosa.',
          anotherWay: 'Posso chiamare io. Che cosa posso dire di te, e che cosa no?',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'still-the-two-of-us',
        },
        {
          id: 'side-by-side',
          words:
            'Ti va se ti dico due modi? Chiami tu, e io ti sto accanto. O prima scriviamo le frasi insieme. O nessuno dei due: scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Le frasi. Tre. E alla terza mi tieni Brina.',
          feedback:
            'Non prendi il telefono. E non la lasci sola. La voce che trema ha un posto accanto a cui appoggiarsi, e resta la sua voce.',
          facts: ['val-empowerment-5', 'val-empowerment-3', 'fn-linkage-1'],
          next: 'her-own-voice',
        },
        {
          id: 'what-may-i-say',
          words:
            'Posso chiamare io, stavolta. Decidi tu che cosa dico di te. Che cosa vuoi che sappiano, e che cosa no?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'Il libretto sì. La macchina sì. Le notti no, quelle sono mie.',
          feedback:
            'Chiamare per lei, se lo chiede, si può. Tu le ridai la parte che conta: decidere che cosa si dice di lei.',
          facts: ['conf-rule-permission', 'val-empowerment-4'],
          next: 'side-by-side-tomorrow',
        },
        {
          id: 'no-shaking',
          words: 'Ma dai, che voce! Parli benissimo. Tu chiami e in due minuti è fatta.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Sì. Magari lunedì.',
          feedback:
            'Vuoi farle coraggio. Ma la voce che trema è la barriera vera, e con una battuta sparisce dal tavolo. Lei resta sola con il telefono.',
          anotherWay: 'Alla terza frase arriva il tremito. Che cosa lo renderebbe più facile?',
          facts: ['val-empathy-3', 'fn-linkage-1'],
          next: 'still-the-two-of-us',
        },
      ],
      own: {
        good: [
          'La terza frase è la più dura. Qual è?',
          'Posso starti vicino mentre chiami. O posso fare altro. Tu come la vuoi, questa telefonata?',
          'Ti è già successo, e hai paura di un altro no.',
        ],
        ask: ['Sto con lei, o faccio al posto suo?', 'So che cosa vuole che si dica di lei?'],
        answer: 'Ci pensa. «Domani», dice. «Con te, però.»',
        next: 'side-by-side-tomorrow',
      },
    },
  ],
  endings: [
    {
      id: 'her-own-voice',
      between:
        'Katia chiama. Alla terza frase la voce trema, e Brina ti lecca la mano. Dall’altra parte chiedono: «Come si chiama il cane?» Sono in lista. Tutte e due.',
      takeAlong: 'Stare accanto a una voce che trema può bastare. Resta la sua voce.',
      facts: ['val-empowerment-5', 'val-empowerment-3', 'fn-linkage-1'],
    },
    {
      id: 'side-by-side-tomorrow',
      between:
        'Su un foglio avete scritto due colonne: che cosa si dice, che cosa no. La seconda è più lunga. Domani alle dieci si chiama da qui, e Katia tiene il foglio.',
      takeAlong: 'Anche quando fai una cosa per qualcuno, la scelta può restare sua.',
      facts: ['val-empowerment-4', 'conf-rule-permission'],
    },
    {
      id: 'still-the-two-of-us',
      between:
        'Katia mette via il foglietto, nel sacchetto asciutto, accanto al libretto. Oggi non si chiama. Sulla porta si volta: «Giovedì ci siamo. Tutte e due».',
      takeAlong: 'Una cosa può aspettare, se resta al sicuro nelle mani di chi la deve fare.',
      facts: ['val-empowerment-1', 'duty-resources'],
    },
  ],
  serves: ['val-empowerment', 'duty-resources', 'fn-linkage'],
  facts: ['val-empowerment-4', 'val-empowerment-5', 'duty-resources', 'fn-linkage-1'],
} satisfies Conversation
