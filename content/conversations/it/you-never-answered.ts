import type { Conversation } from '../../schema/conversation.ts'

export const youNeverAnswered = {
  id: 'you-never-answered',
  title: 'Non mi hai risposto',
  minutes: 5,
  peer: 'Kevin, 31 anni',
  situation:
    'Kevin ti scrive sul telefono del servizio. Venerdì sera ti ha mandato un messaggio, poi altri sei. Tu per tre giorni hai tenuto il telefono spento, per un motivo tuo. È lunedì mattina.',
  turns: [
    {
      id: 'three-days',
      scene: 'Ore 9.04. Un altro messaggio.',
      says: 'Tre giorni. TRE. Bella vita, eh?',
      replies: [
        {
          id: 'not-at-weekends',
          words: 'Nel fine settimana non lavoro, lo sai. Non puoi scrivermi in questo tono.',
          labels: ['judgement'],
          fits: false,
          answer: 'Ah ok. Scusi tanto.',
          feedback:
            'Ti senti sotto attacco, e ti difendi con l’orario. Il limite c’è e va detto. Ma in questo momento lui sente solo una porta.',
          anotherWay: 'Tre giorni ad aspettare. Adesso ti leggo, e resto qui fino alle dieci.',
          facts: ['train-focus-3', 'val-empathy-3'],
          next: 'i-am-blocking-you',
        },
        {
          id: 'never-again',
          words: 'Scusa scusa scusa! Non succede più, giuro. D’ora in poi ti rispondo sempre subito.',
          labels: ['promise'],
          fits: false,
          answer: 'Sempre subito. L’hai scritto anche a marzo.',
          feedback:
            'Ti senti in colpa, e prometti più di quello che hai. La prossima volta che non rispondi, la promessa cade addosso a lui. E anche a te.',
          anotherWay: 'Hai aspettato tre giorni, e mi dispiace. Adesso ci sono.',
          facts: ['help-strain-1', 'why-valued-1'],
          next: 'i-am-blocking-you',
        },
        {
          id: 'seven-messages',
          words: 'Sette messaggi, e dall’altra parte niente. Mi dispiace per l’attesa. Ti leggo adesso.',
          labels: ['reflection'],
          fits: true,
          answer: 'Li hai contati. Ok',
          feedback:
            'Dici che cosa ha vissuto lui, e ti scusi di una cosa sola e vera: l’attesa. Non spieghi e non prometti. La rabbia trova qualcuno in casa.',
          facts: ['duty-listening', 'val-reciprocity-4'],
          next: 'where-were-you',
        },
      ],
      own: {
        good: [
          'Tre giorni sono lunghi. Li ho letti tutti e sette.',
          'Mi arrabbierei anch’io, a parlare con un telefono spento.',
          'Ci sono adesso. Che cosa è successo venerdì?',
        ],
        ask: ['Rispondo a lui, o alla mia colpa?', 'Chi mi legge con il magone, che cosa sente?'],
        answer: 'Sta scrivendo… Si ferma. Sta scrivendo…',
        next: 'where-were-you',
      },
    },
    {
      id: 'i-am-blocking-you',
      says: 'Lascia stare. Sei come gli altri. Blocco il numero e siamo a posto.',
      replies: [
        {
          id: 'after-all-i-do',
          words: 'Come gli altri? Dopo tutto quello che faccio per te da un anno?',
          labels: ['judgement'],
          fits: false,
          answer: 'Il conto quant’è?',
          feedback:
            'Ti ferisce, e tiri fuori quello che hai dato. Ma messo in conto, quello che hai dato diventa un debito. E lui voleva sapere se conta qualcosa.',
          anotherWay: 'Ti sei sentito lasciato lì, come altre volte.',
          facts: ['val-reciprocity-2', 'val-equity-1'],
          next: 'where-were-you',
        },
        {
          id: 'calm-down-first',
          words: 'Adesso calmati. Fai un giro, bevi un caffè, e mi riscrivi quando ti è passata.',
          labels: ['advice'],
          fits: false,
          answer: 'Tre giorni di giri ho fatto.',
          feedback:
            'Vuoi aspettare un momento migliore. Ma a chi è rimasto fuori tre giorni dici di restare fuori ancora un po’.',
          anotherWay: 'Sei arrabbiato, e va bene anche scriverlo così. Ti leggo.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'where-were-you',
        },
        {
          id: 'you-can-block-me',
          words: 'Puoi bloccarmi, decidi tu. Prima di quello, ti va di dirmi com’è stato aspettare?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Come da piccolo, alla finestra. Ok?',
          feedback:
            'Gli lasci in mano la porta, e chiedi di lui. Chi può andarsene davvero, a volte, sceglie di dire perché voleva farlo.',
          facts: ['val-equity-1', 'val-empowerment-4', 'duty-listening'],
          next: 'where-were-you',
        },
      ],
      own: {
        good: [
          'Non voglio perdere quello che hai da dire. Sono qui.',
          '«Come gli altri.» Chi altro non ti ha risposto?',
          'Se mi blocchi, lo capisco. Se scrivi, leggo.',
        ],
        ask: ['Riesco a non chiedere grazie?', 'Gli resta una via per andare, e una per tornare?'],
        answer: 'Il numero non è bloccato. Le due spunte diventano blu.',
        next: 'where-were-you',
      },
    },
    {
      id: 'where-were-you',
      scene: 'Ore 9.11.',
      says: 'E dov’eri, si può sapere? Io a te dico tutto. Tutto! Tu a me mai niente.',
      replies: [
        {
          id: 'all-of-it',
          words:
            'Stavo male anch’io, se vuoi saperlo. Sabato era l’anniversario di mio fratello. Ho ripreso a non dormire, avevo paura di ricaderci. Ho spento tutto e ho pianto due giorni.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Cavolo. Mi dispiace. Allora lascia, la mia è una sciocchezza.',
          feedback:
            'Glielo devi, ti sembra. Ma ti esce una cosa che forse volevi tenere, e lui mette via la sua. Essere alla pari non vuol dire raccontare tutto.',
          anotherWay: 'Era un giorno mio, pesante, e il resto lo tengo per me. Il tuo venerdì com’è stato?',
          facts: ['conf-rule-own-story', 'conf-mutual-3', 'help-three-kinds-3'],
          next: 'the-yellow-card',
        },
        {
          id: 'a-day-of-mine',
          words:
            'Erano giorni miei, e il motivo lo tengo per me. Non eri tu. Che ti ho lasciato ad aspettare è vero. Che cosa volevi dirmi?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'Non ero io. Ok. Questo mi serviva',
          feedback:
            'Non menti e non racconti. Dici l’unica cosa che gli serve della tua storia: non era colpa sua. La tua storia la guidi tu.',
          facts: ['conf-rule-own-story', 'val-reciprocity-3', 'conf-mutual-2'],
          next: 'the-yellow-card',
        },
        {
          id: 'none-of-your-business',
          words: 'Quello che faccio io non ti riguarda. Qui si parla di te.',
          labels: ['judgement'],
          fits: false,
          answer: 'Chiaro. Io in vetrina e tu che guardi',
          feedback:
            'Il confine è tuo e ci sta. Ma davanti a un muro, lui resta allo scoperto. Si può dire di no e restare vicini.',
          anotherWay: 'Di quei giorni preferisco non parlare. Non c’entravi tu, e l’attesa è stata vera.',
          facts: ['val-equity-1', 'conf-rule-own-story', 'conf-mutual-3'],
          next: 'the-yellow-card',
        },
        {
          id: 'phone-was-broken',
          words: 'Ma no, niente! Si era rotto il telefono. Non farci caso.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Rotto. Venerdì eri online alle 20',
          feedback:
            'È una piccola bugia, per chiudere in fretta. Ma se la scopre, non sa più quali delle tue parole sono vere. Meglio un «lo tengo per me».',
          anotherWay: 'Il motivo lo tengo per me. Non dipendeva da te.',
          facts: ['why-valued-1', 'conf-agree-1'],
          next: 'the-yellow-card',
        },
      ],
      own: {
        good: [
          'Non ti dico tutto, è vero. Ti dico che non era per te.',
          'Ti sembra che dai solo tu. Come la vorresti, tra noi?',
          'Quello che racconti a me, a me importa. Venerdì che cosa c’era?',
        ],
        ask: [
          'Quello che scrivo di me, lo scriverei anche domani?',
          'Chi può ascoltare me, oggi, fuori da questa chat?',
        ],
        answer: 'Passa un minuto. Arriva una foto.',
        next: 'the-yellow-card',
      },
    },
    {
      id: 'the-yellow-card',
      scene: 'Nella foto c’è una tessera gialla, con la sua faccia. Un patentino per guidare il muletto.',
      says: 'Venerdì alle 18. Promosso. Volevo solo dirlo a qualcuno. Poi ho riletto la chat quaranta volte',
      replies: [
        {
          id: 'see-nothing-bad',
          words: 'Bravo! Ma allora era una bella notizia! Non c’era bisogno di fare tutta questa scena.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: 'Ecco. La scena',
          feedback:
            'Ti fa piacere, e ti senti anche sollevare. Ma «scena» cancella tre giorni. Una gioia che nessuno raccoglie può far male come un dolore.',
          anotherWay: 'Promosso! E nessuno a cui dirlo, per tre giorni.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'when-do-you-answer',
        },
        {
          id: 'joy-on-hold',
          words: 'Promosso, e la notizia in mano per tre giorni. Come un gelato.',
          labels: ['reflection'],
          fits: true,
          answer: 'HAHA. Sì. Mi è colato fino al gomito',
          feedback:
            'Raccogli la gioia e l’attesa tutte e due. Prima si ride insieme, poi si può anche parlare del resto.',
          facts: ['val-empathy-3', 'duty-listening', 'val-hope-1'],
          next: 'when-do-you-answer',
        },
        {
          id: 'send-out-cvs',
          words: 'Adesso però non perdere tempo. Mandalo subito a tutti i magazzini della zona.',
          labels: ['advice'],
          fits: false,
          answer: 'Sissignore',
          feedback:
            'Guardi già al lavoro, e può arrivare. Ma lui è ancora alle 18 di venerdì, con la tessera in mano. Lì non è ancora passato nessuno.',
          anotherWay: 'Bella, quella tessera. Com’era, alle 18 di venerdì?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'when-do-you-answer',
        },
        {
          id: 'tell-me-six-oclock',
          words: 'Adesso sono qui. Raccontami le 18 di venerdì, dall’inizio.',
          labels: ['open-question'],
          fits: true,
          answer: 'Allora. Il pallet più alto. Mi tremava la gamba',
          feedback:
            'Non si può tornare a venerdì, ma la storia si può ancora ascoltare. Gli ridai il suo momento, con tre giorni di ritardo.',
          facts: ['duty-listening', 'duty-relationships'],
          next: 'when-do-you-answer',
        },
      ],
      own: {
        good: [
          'Che faccia contenta, in quella foto! Fammela vedere bene.',
          'E io non c’ero. Lo vuoi festeggiare adesso, a parole?',
          'Quaranta volte a rileggere, con quella tessera in tasca.',
        ],
        ask: ['Mi fermo sulla gioia quanto mi fermerei su un dolore?', 'Sto già pensando a che cosa deve fare dopo?'],
        answer: 'Manda un audio di otto secondi: il rumore di un muletto, e lui che ride.',
        next: 'when-do-you-answer',
      },
    },
    {
      id: 'when-do-you-answer',
      scene: 'Ore 9.30.',
      says: 'Ok. Però dimmelo chiaro. Quando rispondi? Così non sto lì come uno scemo',
      replies: [
        {
          id: 'three-set-days',
          words:
            'Leggo il lunedì, il mercoledì e il venerdì, fino alle cinque. Di notte e il sabato no. Se c’è un pericolo, c’è il 112. E a te, nei giorni in mezzo, che cosa servirebbe?',
          labels: ['open-question'],
          fits: true,
          answer: 'Sapere che non è un no. Basta quello',
          feedback:
            'Dici giorni e ore che puoi tenere, e anche dove non ci sei. Poi ne parlate. Un limite chiaro stanca meno di un «sempre».',
          facts: ['conf-agree-3', 'val-reciprocity-3', 'val-reciprocity-4', 'help-strain-2'],
          next: 'good-news-on-a-saturday',
        },
        {
          id: 'as-soon-as-i-can',
          words: 'Appena posso, dai. Non è che conto le ore!',
          labels: ['reassurance'],
          fits: false,
          answer: 'Io sì',
          feedback:
            'Ti tieni libertà, e vuoi sdrammatizzare. Ma chi aspetta riempie il vuoto da sé, e di solito con il peggio.',
          anotherWay: 'Hai ragione, serve chiaro. I giorni sono lunedì, mercoledì e venerdì.',
          facts: ['val-reciprocity-3', 'why-valued-1'],
          next: 'good-news-on-a-saturday',
        },
        {
          id: 'even-at-night',
          words: 'Ti do il mio numero privato. Lì rispondo anche la notte, solo a te.',
          labels: ['promise'],
          fits: false,
          answer: 'Davvero? Solo a me?',
          feedback:
            'È il tuo modo di riparare. Ma così il confine sparisce, tu non stacchi più, e gli altri non lo sanno. Al prossimo silenzio, lui cade da più in alto.',
          anotherWay: 'Il mio numero privato no. Ci sono tre giorni su cui puoi contare: te li scrivo.',
          facts: ['help-strain-1', 'conf-agree-3', 'help-balance-2'],
          next: 'good-news-on-a-saturday',
        },
      ],
      own: {
        good: [
          'Lunedì, mercoledì, venerdì. Se un giorno salta, ti avviso prima. Può andare, per te?',
          'L’attesa senza sapere è la parte peggiore. I giorni te li dico subito.',
          'Decidiamolo in due. Io dico quello che posso, tu dici quello che ti serve.',
        ],
        ask: ['Quello che scrivo lo posso tenere anche in una settimana brutta?', 'L’accordo lo facciamo in due?'],
        answer: 'Ok. Me lo appiccico sul frigo',
        next: 'good-news-on-a-saturday',
      },
    },
    {
      id: 'good-news-on-a-saturday',
      says: 'E se una cosa bella mi succede di sabato?',
      replies: [
        {
          id: 'find-some-friends',
          words: 'Lì dovresti farti degli amici. Non puoi avere solo me.',
          labels: ['advice'],
          fits: false,
          answer: 'Grazie, non ci avevo pensato',
          feedback:
            'Il pensiero è giusto: una persona sola non basta a nessuno. Ma detto così sembra uno scarico. La strada verso gli altri si cerca meglio insieme.',
          anotherWay: 'E di sabato, chi sarebbe contento di saperlo?',
          facts: ['duty-networks', 'val-empathy-1'],
          next: 'sent-anyway',
        },
        {
          id: 'who-would-be-glad',
          words: 'Di sabato io leggo il lunedì. Chi altro ti viene in mente, che ne sarebbe contento?',
          labels: ['open-question'],
          fits: true,
          answer: 'L’istruttore, forse. Ha detto: se passi, chiamami',
          feedback: 'Tieni il tuo giorno, e allarghi un po’ la stanza. Un nome c’era già, e lui lo ritrova da solo.',
          facts: ['duty-networks', 'val-empowerment-2', 'conf-agree-3'],
          next: 'call-me-if-you-pass',
        },
        {
          id: 'write-it-anyway',
          words:
            'Ti va se ti dico due modi? Me lo scrivi, e io lo trovo lunedì. O lo dici a qualcuno che hai vicino. O nessuno dei due: decidi tu.',
          labels: ['offer'],
          fits: true,
          answer: 'Scrivo. Però sapendo che è lunedì. È diverso',
          feedback:
            'Non gli chiedi di trattenersi. Può mandare la sua gioia quando arriva, e sa quando qualcuno la leggerà.',
          facts: ['val-reciprocity-3', 'val-empowerment-4', 'duty-relationships'],
          next: 'sent-anyway',
        },
        {
          id: 'just-this-once',
          words: 'Per le cose belle faccio un’eccezione: a quelle rispondo sempre.',
          labels: ['promise'],
          fits: false,
          answer: 'Allora sabato ti mando il tramonto',
          feedback:
            'Viene dal cuore. Ma hai appena messo dei giorni, e alla prima domanda li togli. Lui non saprà più a che cosa credere.',
          anotherWay: 'Anche quelle le leggo lunedì, e con il caffè. Chi c’è, di sabato, vicino a te?',
          facts: ['val-reciprocity-4', 'help-strain-1'],
          next: 'sent-anyway',
        },
      ],
      own: {
        good: [
          'Le cose belle di sabato le apro il lunedì, per prime.',
          'Una cosa bella ha bisogno di qualcuno. A chi ti piacerebbe mandarla?',
          'Ti è mancato qualcuno, venerdì alle 18. Chi avresti voluto lì?',
        ],
        ask: ['Il mio accordo di due minuti fa vale ancora?', 'Allargo il giro, o lo allontano?'],
        answer: 'Ci penso. Intanto metto la foto come sfondo',
        next: 'sent-anyway',
      },
    },
  ],
  endings: [
    {
      id: 'call-me-if-you-pass',
      between:
        'Alle 9.50 arriva l’ultimo messaggio: «Ha urlato al telefono. L’istruttore! Mi offre la pizza». Tu rispondi con un muletto disegnato male. E prima di sera chiami anche tu qualcuno, per i tuoi tre giorni.',
      takeAlong: 'Un limite chiaro può lasciare spazio ad altre persone, per tutti e due.',
      facts: ['duty-networks', 'help-three-kinds-3', 'val-reciprocity-1'],
    },
    {
      id: 'sent-anyway',
      between:
        'Sabato Kevin ti manda un tramonto, storto, dietro un capannone. Lunedì lo apri con il caffè. Sotto ha scritto: «Lo leggi lunedì, lo so. Intanto era bello».',
      takeAlong: 'Chi sa quando arriva la risposta può anche smettere di aspettarla.',
      facts: ['val-reciprocity-3', 'why-valued-1', 'duty-relationships'],
    },
  ],
  serves: ['val-reciprocity', 'duty-relationships', 'duty-networks', 'conf-rule-own-story'],
  facts: ['val-reciprocity-3', 'val-reciprocity-4', 'conf-rule-own-story', 'help-strain-1'],
} satisfies Conversation
