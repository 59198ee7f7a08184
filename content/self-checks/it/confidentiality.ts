import type { SelfCheck } from '../../schema/self-check.ts'

export const confidentiality: SelfCheck = {
  objective: 'obj-confidentiality',
  questions: [
    {
      id: 'confidentiality-sister-on-the-phone',
      form: 'may-i-share',
      situation: 'Ti telefona la sorella di Karim. È in pensiero e chiede se lui viene ancora al centro.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Una sorella in pensiero tocca il cuore. Ma dire che viene al centro è già parlare di lui. Pensa a chi può decidere che cosa lei viene a sapere.',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'Puoi dirle che al telefono non parli di nessuno. Poi chiedi a Karim che cosa vuole far sapere. Serve il suo permesso, proprio per questa cosa.',
          facts: ['conf-rule-permission'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Dire poco sembra prudente. Ma qui non c’è un bisogno che passi davanti alla scelta di Karim. Prova a partire da lui.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
        no: {
          fits: false,
          feedback:
            'Per ora non dici niente, ed è un modo di rispettarlo. Però forse Karim vuole che la sorella sappia. C’è una risposta che lascia la scelta a lui.',
          facts: ['conf-rule-permission'],
        },
      },
    },
    {
      id: 'confidentiality-first-meetings',
      form: 'sort',
      situation: 'Marta e tu vi vedete da poco. Queste cose possono succedere.',
      cards: [
        {
          id: 'talk-early',
          text: 'Parlare di riservatezza nei dettagli, già nei primi incontri.',
          pile: 'peer-support',
          feedback:
            'Regole chiare, capite allo stesso modo, aiutano a sentirsi a proprio agio e al sicuro. Da lì può venire la fiducia.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'promise-secret',
          text: 'Prometterle che ogni parola resta fra voi, per sempre.',
          pile: 'not-its-job',
          feedback:
            'Ci sono eccezioni, e un’équipe può venire a sapere le stesse cose. Una promessa così è più grande del ruolo.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'tell-all',
          text: 'Raccontarle cose tue che ti mettono a disagio, perché lei si fidi.',
          pile: 'not-its-job',
          feedback: 'Che cosa dire di te lo decidi tu. Nessuno dovrebbe farti dire ciò che ti mette a disagio.',
          facts: ['conf-rule-own-story'],
        },
        {
          id: 'ask-permission',
          text: 'Chiederle il permesso prima di parlare di lei allo sportello.',
          pile: 'peer-support',
          feedback: 'Di regola si parla di una persona solo se ha detto sì, proprio a quella cosa.',
          facts: ['conf-rule-permission'],
        },
        {
          id: 'name-limits',
          text: 'Dirle che cosa l’équipe viene a sapere, e quali sono le eccezioni.',
          pile: 'peer-support',
          feedback: 'Permesso, équipe ed eccezioni stanno insieme. Dette presto, evitano di promettere troppo.',
          facts: ['conf-rule-team', 'conf-exceptions', 'conf-rule-permission'],
        },
      ],
    },
    {
      id: 'confidentiality-swear-it',
      form: 'choose-reply',
      situation: 'Fai peer support. È il secondo incontro con Milena.',
      words: 'Ti dico una cosa. Prima però giurami che non la saprà mai nessuno.',
      replies: [
        {
          id: 'swear',
          words: 'Te lo giuro. Quello che mi dici da qui non esce, qualunque cosa sia.',
          fits: false,
          feedback:
            'Vuoi la sua fiducia, e fai la promessa che chiede. Ma ci sono eccezioni, e forse un’équipe. Se poi la promessa cade, cade anche la fiducia. Guarda quale risposta è sincera adesso.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'push',
          words: 'Tu intanto comincia. Poi vediamo insieme se è una cosa da tenere fra noi o no.',
          fits: false,
          feedback:
            'Vuoi aprirle la porta. Così, però, parla prima di sapere dove va a finire quello che dice. Cerca una risposta che glielo dice prima.',
          facts: ['conf-agree-2'],
        },
        {
          id: 'limits',
          words: 'Prima ti dico fin dove posso tenerla per me. Poi scegli tu.',
          fits: true,
          feedback:
            'Il permesso, l’équipe, le eccezioni: vanno dette insieme, e prima. Così Milena sa che cosa può aspettarsi, e sceglie.',
          facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'conf-agree-2'],
        },
      ],
    },
    {
      id: 'confidentiality-danger-tonight',
      form: 'may-i-share',
      situation: 'Stasera Vito è furioso e ha un coltello. Dice che va adesso da chi l’ha picchiato.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Il pericolo è vero, e parlare serve. Ma tutta la sua storia non serve a nessuno: basta quello che evita il danno. Prova con una misura più piccola.',
          facts: ['conf-exceptions', 'conf-rule-need'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'Di solito si chiede prima alla persona. Qui però il danno è grave, vicino, e lo si vede arrivare. Aspettare il suo sì può voler dire arrivare tardi. Guarda ancora.',
          facts: ['conf-rule-permission', 'conf-exceptions'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback:
            'È una delle eccezioni che nel tuo ruolo serve conoscere. Dici solo quello che serve, a chi può evitare il danno. I numeri da chiamare sono nella scheda sicurezza.',
          facts: ['conf-exceptions', 'conf-rule-need'],
        },
        no: {
          fits: false,
          feedback:
            'Tenere il segreto sembra lealtà. Ma qualcuno può farsi molto male, anche Vito. Per questo esistono le eccezioni. Guarda quanto basta dire.',
          facts: ['conf-exceptions'],
        },
      },
    },
    {
      id: 'confidentiality-no-legal-duty',
      form: 'true-or-false',
      statement: 'Per legge forse non hai gli stessi doveri di uno psicologo. Quindi puoi parlare di tutto.',
      answers: {
        true: {
          fits: false,
          feedback:
            'La prima frase può essere vera. Ma «non gli stessi» non vuol dire «nessuno»: cambia con il Paese, il ruolo e il contratto. Rileggila pensando a questo.',
          facts: ['conf-law-1', 'conf-law-2'],
        },
        false: {
          fits: true,
          feedback:
            '«Non gli stessi» non vuol dire «nessuno». E le persone hanno diritto alla riservatezza. La tua organizzazione dovrebbe farti conoscere le regole di oggi, e fartele capire.',
          facts: ['conf-law-1', 'conf-law-2', 'conf-rule-organisation'],
        },
      },
    },
    {
      id: 'confidentiality-team-meeting',
      form: 'may-i-share',
      situation: 'Lavori in équipe, e Rosa lo sa da te. Oggi c’è una riunione su di lei.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'In équipe è probabile che certe cose si sappiano. Ma non tutto quello che Rosa ti ha detto serve a chi lavora con lei. Prova a chiederti che cosa serve davvero.',
          facts: ['conf-rule-need', 'conf-rule-team'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'Chiederglielo ancora, per una cosa delicata, le lascia la scelta. Resta vero che in équipe è probabile sapere le stesse cose, e lei lo ha sentito da te.',
          facts: ['conf-rule-permission', 'conf-rule-team'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback:
            'Dici quello che serve per lavorare con Rosa, e il resto lo tieni per te. Anche in équipe ciò che sapete può pesare sul vostro legame.',
          facts: ['conf-rule-need', 'conf-rule-team'],
        },
        no: {
          fits: false,
          feedback:
            'Vuoi proteggere il vostro legame. Ma in un’équipe che segue la stessa persona è probabile che si condivida, e Rosa lo sa. Quale misura rispetta lei e il lavoro?',
          facts: ['conf-rule-team'],
        },
      },
    },
    {
      id: 'confidentiality-your-own-years',
      form: 'may-i-share',
      situation: 'Un gruppo ti invita a raccontare i tuoi anni senza una casa. Di altri non parleresti.',
      answers: {
        yes: {
          fits: true,
          feedback: 'È la tua storia, e sei tu a tenerla in mano. Puoi raccontarla, se ti va, e fermarti quando vuoi.',
          facts: ['conf-rule-own-story'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'Il permesso serve quando la storia è di un’altra persona. Qui il sì che conta è il tuo. Guarda ancora, da questo lato.',
          facts: ['conf-rule-permission', 'conf-rule-own-story'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback: 'Anche questo va bene: scegli tu quale parte dire. Le altre restano tue.',
          facts: ['conf-rule-own-story'],
        },
        no: {
          fits: false,
          feedback:
            'Se ti mette a disagio, puoi dire di no, e nessuno dovrebbe insistere. Ma un divieto non c’è. Quale risposta ti lascia la scelta?',
          facts: ['conf-rule-own-story'],
        },
      },
    },
    {
      id: 'confidentiality-what-elio-told-you',
      form: 'may-i-share',
      situation:
        'Sei tu a ricevere peer support. Elio, il tuo peer supporter, ti ha detto di un figlio lontano. Un amico comune ti chiede di lui.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Elio non è un professionista come gli altri, e parlarne viene facile. Ma la riservatezza vale nei due sensi: anche tu tieni cose sue. Prova a metterti al suo posto.',
          facts: ['conf-mutual-1', 'conf-mutual-2'],
        },
        'with-permission': {
          fits: true,
          feedback: 'Puoi chiederlo a Elio. Le regole sulla riservatezza valgono per tutti e due, e ne potete parlare.',
          facts: ['conf-agree-1', 'conf-mutual-2'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Anche poche parole su un figlio sono una cosa molto personale. Chi si confida si sente vulnerabile, da una parte e dall’altra. Guarda le altre risposte.',
          facts: ['conf-mutual-2', 'conf-mutual-3'],
        },
        no: {
          fits: true,
          feedback: 'Lo tieni per te, come vorresti per le tue cose. Così si può stare più al sicuro, in due.',
          facts: ['conf-mutual-2', 'conf-mutual-3'],
        },
      },
    },
    {
      id: 'confidentiality-three-dogs',
      form: 'may-i-share',
      situation: 'A cena vorresti sfogarti su «quello con tre cani, in piazza». Il nome non lo diresti.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Dopo una giornata dura, sfogarsi è umano. Ma tre cani e una piazza bastano per riconoscerlo. C’è un modo di parlare della tua giornata senza di lui?',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'Il suo permesso cambierebbe le cose. Ma qui il bisogno è tuo: togliersi un peso. Per questo c’è chi sostiene te. Guarda un’altra risposta.',
          facts: ['conf-rule-permission', 'conf-rule-need'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'A chi è a cena con te non serve sapere niente di lui. Anche un solo particolare può farlo riconoscere. Che cosa resta, se parli di te?',
          facts: ['conf-rule-need'],
        },
        no: {
          fits: true,
          feedback:
            'Anche senza nome lo si può riconoscere. Di come stai tu puoi parlare: a tavola, o con chi ti sostiene nel ruolo.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'help-three-kinds-3'],
        },
      },
    },
    {
      id: 'confidentiality-is-it-catching',
      form: 'may-i-share',
      situation: 'Bako ti ha parlato di una sua malattia. In casa ti chiedono: «Ma è una cosa che si prende?»',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Vuoi togliere un dubbio a chi vive con lui. Ma la salute è fra le cose più delicate che vieni a sapere. Chi può dirlo, e a chi?',
          facts: ['conf-sensitive', 'conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'La salute è una cosa delicata, e serve il suo sì. Puoi dire a Bako che te l’hanno chiesto, e sentire che cosa vuole fare.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Pensi a chi abita lì, e fai attenzione. Però qui non si vede un danno grave e vicino. Se hai un dubbio, chiedi alla tua organizzazione. Prova un’altra risposta.',
          facts: ['conf-rule-need', 'conf-exceptions'],
        },
        no: {
          fits: true,
          feedback: 'Da te non viene detto niente. Parlarne, e con chi, spetta a Bako.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
        },
      },
    },
    {
      id: 'confidentiality-tell-me-everything',
      form: 'choose-reply',
      situation: 'Sei tu a ricevere peer support. È il primo incontro, e Tiziana comincia così.',
      words: 'Qui puoi dire tutto. Parlami un po’ di tua madre.',
      replies: [
        {
          id: 'ask-first',
          words: 'Prima vorrei capire a chi lo dici, e quando.',
          fits: true,
          feedback:
            'Si può chiedere, e subito. Regole chiare, guardate insieme, aiutano a sentirsi a proprio agio e al sicuro. La fiducia ne ha bisogno.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'tell-all',
          words: 'Va bene. Allora comincio da quando ero a scuola, così capisci tutto.',
          fits: false,
          feedback:
            'Raccontare può far bene. Però non sai ancora dove vanno le tue parole, e dopo ci si può sentire vulnerabili. Cerca una risposta che lo chiede prima.',
          facts: ['conf-agree-2', 'conf-mutual-3'],
        },
        {
          id: 'refuse',
          words: 'Mia madre non ti riguarda.',
          fits: false,
          feedback:
            'Di tua madre non devi parlare per forza. Ma forse pesa il non sapere a chi arriva. Un’altra risposta tiene il confine e apre il discorso sulle regole.',
          facts: ['conf-mutual-3', 'conf-agree-2'],
        },
      ],
    },
  ],
}
