import type { Conversation } from '../../schema/conversation.ts'

export const atTheCounter = {
  id: 'at-the-counter',
  title: 'Allo sportello',
  minutes: 5,
  peer: 'Blessing, 41 anni',
  situation:
    'Blessing ha un appuntamento in comune per la residenza. Ti ha chiesto di andare con lei, come testimone silenzioso. Siete sulle scale, con dieci minuti di anticipo.',
  turns: [
    {
      id: 'on-the-steps',
      scene: 'Ha una giacca gialla in prestito, e una cartellina con le linguette.',
      says: 'Ho imparato la frase a memoria. Tu vieni dentro, ma parlo io.',
      replies: [
        {
          id: 'if-they-ask-me',
          words: 'Parli tu. E se a un certo punto vuoi qualcosa da me, come me lo fai capire?',
          labels: ['open-question'],
          fits: true,
          answer: 'Mi tocco l’orecchino. Se mi tocco l’orecchino, parli. Se no, niente.',
          feedback:
            'Decide lei che cosa fai, prima che serva. Un segno piccolo le lascia la guida anche se dentro le manca la voce.',
          facts: ['duty-accompany', 'val-empowerment-4'],
          next: 'she-speaks-to-you',
        },
        {
          id: 'i-know-them',
          words:
            'Va bene. Però non dire subito che la casa è di tua cugina. Parti dai documenti, e sorridi: con loro funziona.',
          labels: ['advice'],
          fits: false,
          answer: 'Ma la mia frase comincia con la casa.',
          feedback:
            'Vuoi darle una mano in più. Ma lei si è preparata, e adesso la sua frase vacilla sulle scale. Quello che sa già fare, forse, è il suo appiglio.',
          anotherWay: 'Hai la tua frase. Che cosa vuoi che faccia io, là dentro?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'she-speaks-to-you',
        },
        {
          id: 'piece-of-cake',
          words: 'Ma sì, ci mettiamo due minuti! Con quella giacca chi ti dice di no?',
          labels: ['reassurance'],
          fits: false,
          answer: 'Mi hanno detto di no tre volte. Senza giacca, è vero.',
          feedback:
            'Vuoi farla ridere, e quasi ci riesci. Ma la frase a memoria dice che la paura c’è. E non sapete ancora che cosa farai tu là dentro.',
          anotherWay: 'L’hai imparata a memoria. Vuoi dirmela, o la tieni per dopo?',
          facts: ['val-empathy-3', 'duty-accompany'],
          next: 'she-speaks-to-you',
        },
      ],
      own: {
        good: [
          'Sto accanto a te, e sto in silenzio. C’è un momento in cui vorresti che parlassi?',
          'È il tuo appuntamento. Dove vuoi che mi sieda?',
          'La frase, la cartellina, la giacca. Hai pensato a tutto tu.',
        ],
        ask: ['So che cosa vuole da me là dentro?', 'Resta lei a guidare?'],
        answer: '«Se mi tocco l’orecchino», dice, «parli. Se no, no.»',
        next: 'she-speaks-to-you',
      },
    },
    {
      id: 'she-speaks-to-you',
      scene:
        'Sportello quattro. Blessing dice la sua frase. L’impiegata guarda te: «Ma la signora capisce quello che le dico?»',
      says: 'Capisco benissimo. Mi chiamo Blessing, e sono qui.',
      replies: [
        {
          id: 'shame-on-you',
          words: '(all’impiegata) Si vergogni! Questo si chiama razzismo, e io la denuncio.',
          labels: ['judgement'],
          fits: false,
          answer: 'L’impiegata chiude la finestrella e chiama il capo. Blessing ha ancora in mano la cartellina.',
          feedback:
            'La rabbia è giusta: la discriminazione va contrastata. Ma adesso la scena è tua, e Blessing è di nuovo quella di cui si parla. Come rispondere, in una cosa che è sua, lo può scegliere lei.',
          anotherWay: '(all’impiegata) Parli pure con la signora. L’appuntamento è suo.',
          facts: ['val-equity-4', 'duty-accompany'],
          next: 'you-took-my-voice',
        },
        {
          id: 'let-me-explain',
          words:
            '(all’impiegata) Sì, capisce. Guardi, ha avuto anni duri: ha dormito in auto, e aspetta ancora i documenti del figlio. Abbia pazienza.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Blessing abbassa gli occhi sulle linguette. L’auto non era in nessuna.',
          feedback:
            'Vuoi che l’impiegata si ammorbidisca. Ma hai dato a una sconosciuta cose che Blessing aveva detto a te. E hai parlato di lei davanti a lei, come l’impiegata.',
          anotherWay: '(a Blessing) Ti ascolto. Vai avanti tu?',
          facts: ['conf-rule-permission', 'duty-accompany', 'val-empowerment-5'],
          next: 'you-took-my-voice',
        },
        {
          id: 'speak-to-her',
          words: '(guardando Blessing) L’hai detto chiaro: ti chiami Blessing, e sei qui. Io ti ascolto.',
          labels: ['reflection'],
          fits: true,
          answer: 'L’impiegata segue il tuo sguardo. Deve girarsi. «Allora, signora Blessing.»',
          feedback:
            'Hai contrastato la cosa senza prenderti la scena. Con gli occhi rimandi tutti da chi sta parlando. È un modo di essere testimone.',
          facts: ['val-equity-4', 'val-equity-1', 'duty-accompany'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'earring',
          words: '(piano, a Blessing) Vuoi che dica qualcosa, o vai avanti tu?',
          labels: ['permission'],
          fits: true,
          answer: '«Vado avanti io.» Si volta: «Le ripeto la frase, signora. Tutta.»',
          feedback:
            'Chiedi, anche qui. L’ha già detto sulle scale: parla lei. La domanda le ricorda che siete in due e che la scelta è sua.',
          facts: ['duty-accompany', 'val-empowerment-4'],
          next: 'a-paper-is-missing',
        },
      ],
      own: {
        good: [
          '(a Blessing) Sono qui. Continua tu.',
          '(all’impiegata) Risponde la signora: l’appuntamento è suo.',
          '(resti in silenzio, e guardi Blessing, non l’impiegata)',
        ],
        ask: ['Dopo le mie parole, chi guarda l’impiegata?', 'Ho detto di Blessing qualcosa che era solo per me?'],
        answer: 'Blessing raddrizza la giacca. «Allora ricomincio», dice.',
        next: 'a-paper-is-missing',
      },
    },
    {
      id: 'you-took-my-voice',
      scene: 'Vi fanno aspettare, sulle sedie di plastica. Lei guarda il numero sul muro.',
      says: 'Ti avevo detto che parlavo io. E adesso parlano tutti di me.',
      replies: [
        {
          id: 'but-she-was-rude',
          words: 'Scusa, ma hai sentito come ti ha trattata? Qualcuno doveva pur dirlo.',
          labels: ['judgement'],
          fits: false,
          answer: 'Ho sentito. Sono vent’anni che sento. E so quando rispondere.',
          feedback:
            'Hai ragione sull’impiegata. Ma Blessing ti parla di voi due. Chi si difende, per un momento, smette di ascoltare chi è accanto.',
          anotherWay: 'Dovevi parlare tu, e ho parlato io. Come mi vuoi, quando ti richiamano?',
          facts: ['val-reciprocity-4', 'val-equity-2'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'back-to-you',
          words: 'Avevi la tua frase, e ci ho parlato sopra. Mi dispiace. Quando ti richiamano, come vuoi che stia?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'Vicino. In silenzio. E mi tieni la cartellina.',
          feedback:
            'Dici che cosa hai fatto, senza scuse lunghe. Poi torni al patto delle scale. Come si lavora insieme si può sempre ridiscutere.',
          facts: ['val-equity-1', 'val-reciprocity-3', 'duty-accompany'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'leave-it-today',
          words: 'Senti, andiamo via. Torniamo un altro giorno, con qualcuno di più gentile allo sportello.',
          labels: ['advice'],
          fits: false,
          answer: 'Io da qui non mi muovo. Ho preso mezza giornata, ho il numero, ho la giacca.',
          feedback:
            'Vuoi risparmiarle un’altra offesa. Ma per Blessing restare è già una risposta. Se andare o restare, lo decide chi aspetta quella carta.',
          anotherWay: 'Vuoi restare, o andare? Io sto con te, tutte e due le volte.',
          facts: ['val-empowerment-3', 'why-own-answers-1'],
          next: 'a-paper-is-missing',
        },
      ],
      own: {
        good: [
          'Ho preso io la parola, ed era tua. Scusa.',
          'Adesso ti senti di nuovo quella di cui si parla.',
          'Che cosa ti serve da me, per il prossimo giro?',
        ],
        ask: ['Sto parlando dell’impiegata, o di noi due?', 'Le chiedo come vuole che stia?'],
        answer: 'Chiamano il suo numero. Si alza per prima.',
        next: 'a-paper-is-missing',
      },
    },
    {
      id: 'a-paper-is-missing',
      scene: 'L’impiegata sfoglia. «Manca il modulo firmato da chi la ospita. Così non posso fare niente.»',
      says: 'Ma al telefono… Mi hanno detto… Io…',
      replies: [
        {
          id: 'take-a-breath',
          words: '(piano) Prenditi il tempo che ti serve. Vuoi un momento, o vuoi che chieda io una cosa?',
          labels: ['permission'],
          fits: true,
          answer: '«Un momento.» Apre l’ultima linguetta. «Ho scritto il nome di chi me l’ha detto. E l’ora.»',
          feedback:
            'Al posto delle parole le dai tempo. Le ricordi che ci sei, e che può chiederti qualcosa. In quel minuto ritrova quello che aveva preparato.',
          facts: ['duty-accompany', 'val-empowerment-5', 'fn-linkage-1'],
          next: 'outside',
        },
        {
          id: 'take-the-folder',
          words: 'Dammi la cartellina. (all’impiegata) Quale modulo? Si scarica? Lo manda oggi?',
          labels: ['closed-question'],
          fits: false,
          answer: 'La cartellina passa di mano. Blessing si siede.',
          feedback:
            'Domande utili, e nel momento duro. Ma le fai tu, e lei si siede. Stare accanto vuol dire, a volte, reggere un silenzio di dieci secondi.',
          anotherWay: '(a Blessing) Vuoi chiederglielo tu, quale modulo? O lo chiedo io?',
          facts: ['val-empowerment-5', 'duty-accompany'],
          next: 'outside',
        },
        {
          id: 'i-told-you',
          words: '(piano) Però il modulo si doveva controllare prima.',
          labels: ['judgement'],
          fits: false,
          answer: 'Ho controllato. Al telefono. Due volte.',
          feedback:
            'Ti scappa per il nervoso. Ma adesso sono in due, da due parti, a dirle che manca qualcosa. Lei ha bisogno di una persona dalla sua.',
          anotherWay: '(piano) Avevi chiamato. Sono qui, vai avanti quando vuoi.',
          facts: ['val-acceptance-1'],
          next: 'outside',
        },
        {
          id: 'i-will-fix-it',
          words: '(piano) Tranquilla: domani lo porto io, conosco il direttore. Entro lunedì hai la residenza.',
          labels: ['promise'],
          fits: false,
          answer: 'Lunedì? Sicuro?',
          feedback:
            'Vuoi toglierle il colpo di dosso. Ma la residenza non la dai tu. Se lunedì non arriva, perde anche te.',
          anotherWay: '(piano) Che cosa vuoi chiederle, adesso che siamo qui?',
          facts: ['help-strain-1', 'fn-linkage-1'],
          next: 'outside',
        },
      ],
      own: {
        good: [
          '(piano) Hai tempo. Sono qui.',
          '(piano) Ti avevano detto un’altra cosa. Vuoi dirglielo?',
          '(apri la mano sul banco, vicino alla sua, e aspetti)',
        ],
        ask: ['Riesco ad aspettare che torni la sua voce?', 'Di chi è la cartellina, adesso?'],
        answer: 'Respira. Poi chiede: «Quale modulo, signora? Me lo scriva, per favore».',
        next: 'outside',
      },
    },
    {
      id: 'outside',
      scene: 'Di nuovo sulle scale. Ha in mano il modulo, e una data: fra otto giorni.',
      says: 'La frase l’ho detta tutta, alla fine. Ma sono stanca di dover essere sempre così pronta.',
      replies: [
        {
          id: 'you-were-great',
          words: 'Ma sei stata bravissima! Un’altra si sarebbe messa a piangere.',
          labels: ['judgement'],
          fits: false,
          answer: 'Non volevo un voto. Volevo la residenza.',
          feedback:
            'È un complimento, e viene dal cuore. Però la mette sotto esame ancora una volta, proprio mentre dice quanto stanca esserlo.',
          anotherWay: 'La frase l’hai detta tutta. E quanto costa, ogni volta.',
          facts: ['val-equity-1', 'val-equity-2'],
          next: 'eight-days',
        },
        {
          id: 'always-ready',
          words: 'La giacca, le linguette, la frase. Tre volte più pronta degli altri, solo per farti ascoltare.',
          labels: ['reflection'],
          fits: true,
          answer: '«Tre volte.» Si slaccia la giacca. «Allora lo vedi anche tu.»',
          feedback:
            'Dici la fatica, e anche l’ingiustizia che c’è dentro. Non è una sua debolezza: è un peso che altri non portano. Essere visti, qui, conta.',
          facts: ['val-equity-4', 'val-empathy-3', 'md-plan-1'],
          next: 'two-chairs',
        },
        {
          id: 'what-do-you-want-now',
          words:
            'Ti va se ti dico due cose possibili? Scrivere un reclamo, con parole tue. O portare il modulo fra otto giorni, e vedere dopo. O nessuna delle due, adesso. Scegli tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Il modulo, fra otto giorni. Il reclamo lo scrivo domenica. Con la rabbia fredda viene meglio.',
          feedback:
            'Non lasci cadere l’offesa, e non la prendi in mano tu. Lei sa che si può rispondere, come e quando vuole.',
          facts: ['fn-linkage-1', 'val-empowerment-4', 'val-equity-4'],
          next: 'two-chairs',
        },
        {
          id: 'they-are-like-that',
          words:
            'A chi lo dici! A me una volta hanno perso tutta la pratica. Ho fatto avanti e indietro sei mesi. Alla fine ho capito che sono fatti così, e non me la prendo più.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'A te hanno perso la pratica. A me hanno chiesto se capisco.',
          feedback:
            'Vuoi stare dalla stessa parte. Ma la pratica persa e lo sguardo che passa oltre non sono uguali. «Sono fatti così» chiude il discorso su una cosa che si può contrastare.',
          anotherWay: 'Conosco le attese, ma quella domanda non l’hanno fatta a me. Com’è stato sentirla?',
          facts: ['why-differ-2', 'val-equity-4'],
          next: 'eight-days',
        },
      ],
      own: {
        good: [
          'Stanca di prepararti il doppio per avere la metà.',
          'Com’è stato, quando ha guardato me al posto tuo?',
          'Fra otto giorni vuoi che venga di nuovo? O preferisci un’altra persona, o andare da sola?',
        ],
        ask: ['Do un voto, o dico che cosa ho visto?', 'C’è posto per l’ingiustizia, nelle mie parole?'],
        answer: 'Piega il modulo in quattro. «Fra otto giorni», dice.',
        next: 'two-chairs',
      },
    },
  ],
  endings: [
    {
      id: 'two-chairs',
      between:
        'Vi sedete sull’ultimo scalino. Blessing ti spiega il suo nome: vuol dire benedizione, e sua nonna lo gridava dal cortile. Poi ti guarda: «Fra otto giorni vieni? Stesso orecchino».',
      takeAlong: 'Un testimone silenzioso non è muto. Sta dove gli è stato chiesto di stare.',
      facts: ['duty-accompany', 'val-equity-1', 'val-equity-4'],
    },
    {
      id: 'eight-days',
      between:
        'Blessing si toglie la giacca gialla e la piega sul braccio. Fra otto giorni ci torna. «Ti faccio sapere se mi servi», dice. È una frase sua, e non l’aveva preparata.',
      takeAlong: 'Si accompagna quando viene chiesto. Anche la prossima volta lo decide chi lo chiede.',
      facts: ['duty-accompany', 'val-empowerment-4'],
    },
  ],
  serves: ['duty-accompany', 'val-equity', 'fn-linkage'],
  facts: ['duty-accompany', 'val-equity-1', 'val-equity-4'],
} satisfies Conversation
