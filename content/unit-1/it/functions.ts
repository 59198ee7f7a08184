import type { CoreFunction } from '../../schema/unit.ts'

export const functions = [
  {
    id: 'fn-social-emotional',
    title: 'Sostegno emotivo e sociale',
    summary:
      'Dai speranza a chi vive un momento duro. Dai sostegno alle emozioni e ai legami. E cerchi di capire che cosa frena.',
    practices: [
      {
        id: 'fn-social-emotional-hope',
        title: 'Ispirare speranza',
        text: 'Fai posto alla speranza, anche quando è poca. Lo fai con la tua storia e con la tua presenza, senza promettere nulla.',
        moments: ['hope-and-strengths', 'sharing-my-experience', 'after-a-relapse', 'good-news'],
        facts: ['fn-social-emotional-1'],
      },
      {
        id: 'fn-social-emotional-way-out',
        title: 'Credere in una via d’uscita',
        text: 'Aiuti a credere che una via d’uscita c’è. La tua vita ne mostra una, anche se ogni strada è diversa.',
        moments: ['hope-and-strengths', 'sharing-my-experience', 'their-own-goals'],
        facts: ['fn-social-emotional-1'],
      },
      {
        id: 'fn-social-emotional-listening',
        title: 'Ascoltare',
        text: 'Ascolti con calma, senza correre alla risposta. A volte parlare con qualcuno che ascolta toglie già un peso.',
        moments: ['hearing-a-story', 'reflecting-a-feeling', 'saying-it-back', 'silence-and-pace', 'grief'],
        facts: ['fn-social-emotional-2', 'why-listen-2'],
      },
      {
        id: 'fn-social-emotional-sharing',
        title: 'Condividere la tua esperienza',
        text: 'Racconti un pezzo della tua storia, se può servire e se ti va. Prima chiedi se all’altra persona interessa. Poi torni a lei.',
        moments: ['sharing-my-experience', 'touches-my-own-story', 'peer-helps-me'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-problem-solving',
        title: 'Guardare insieme un problema',
        text: 'Prima chiedi se qualche idea può servire. Ne guardate due o più, e va bene anche «nessuna di queste». La scelta è dell’altra persona.',
        moments: ['tell-me-what-to-do', 'open-questions'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-coaching',
        title: 'Fare coaching alla pari',
        text: 'Se l’altra persona lo vuole, provate insieme una cosa difficile, come una telefonata. Proponi due o più modi, e anche «nessuno di questi». Come farla, e se farla, lo sceglie lei.',
        moments: ['everyday-things', 'their-own-goals', 'gently-challenging'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-barriers',
        title: 'Capire che cosa frena',
        text: 'Cerchi di capire che cosa può fermare il percorso di recupero. A volte è un’emozione, come la paura o la vergogna. A volte sono i rapporti con gli altri.',
        moments: ['open-questions', 'reflecting-a-feeling', 'gently-challenging', 'after-a-relapse'],
        facts: ['fn-social-emotional-3'],
      },
    ],
    facts: ['fn-social-emotional-1', 'fn-social-emotional-2', 'fn-social-emotional-3'],
  },
  {
    id: 'fn-linkage',
    title: 'Un ponte verso i servizi',
    summary:
      'Stai fra la persona, i servizi e la comunità, come un ponte. Aiuti a vedere gli ostacoli e a conoscere quello che c’è. Passare il ponte resta una sua scelta.',
    practices: [
      {
        id: 'fn-linkage-barriers',
        title: 'Riconoscere gli ostacoli',
        text: 'Aiuti una persona a riconoscere che cosa la può fermare. Può essere dura iniziare, o può essere dura andare avanti.',
        moments: ['bridging-to-services', 'open-questions', 'gently-challenging'],
        facts: ['fn-linkage-1'],
      },
      {
        id: 'fn-linkage-bridge',
        title: 'Accorciare la distanza',
        text: 'Fra una persona e chi la aiuta per lavoro può esserci distanza. Per quella distanza, a volte, non si inizia o si smette. Tu puoi aiutare a ridurla.',
        moments: ['bridging-to-services', 'treated-unfairly', 'silent-witness', 'a-last-goodbye'],
        facts: ['fn-linkage-1'],
      },
      {
        id: 'fn-linkage-awareness',
        title: 'Far conoscere i servizi',
        text: 'Fai sapere che cosa c’è nel territorio: servizi, gruppi, sportelli. Prima chiedi se la cosa interessa.',
        moments: ['bridging-to-services', 'people-and-places'],
        facts: ['fn-linkage-2'],
      },
      {
        id: 'fn-linkage-reach-out',
        title: 'Incoraggiare a farsi avanti',
        text: 'Incoraggi a contattare i servizi e le risorse della comunità. Il primo passo lo fa l’altra persona, quando se la sente.',
        moments: ['bridging-to-services', 'hope-and-strengths', 'silent-witness'],
        facts: ['fn-linkage-2'],
      },
      {
        id: 'fn-linkage-take-part',
        title: 'Incoraggiare a partecipare',
        text: 'Incoraggi a prendere parte a quello che la comunità offre. Può essere un coro, un corso, una festa di quartiere.',
        moments: ['people-and-places', 'everyday-things'],
        facts: ['fn-linkage-2'],
      },
    ],
    facts: ['fn-linkage-1', 'fn-linkage-2'],
  },
  {
    id: 'fn-daily',
    title: 'La vita di ogni giorno',
    summary:
      'Dai una mano nelle cose di ogni giorno, a partire da quello che hai vissuto. Chiedi prima, e porti più di un’idea. Sceglie sempre l’altra persona.',
    practices: [
      {
        id: 'fn-daily-activities',
        title: 'Proporre attività',
        text: 'Chiedi se vuole qualche idea per la giornata. Ne porti due o più, prese dalla tua esperienza. Va bene anche «nessuna di queste»: la scelta è sua.',
        moments: ['everyday-things', 'people-and-places'],
        facts: ['fn-daily'],
      },
      {
        id: 'fn-daily-tools',
        title: 'Spiegare strumenti nuovi',
        text: 'Chiedi se vuole vedere uno strumento nuovo, come una mappa sul telefono. Mostri due o più modi di usarlo, anche il tuo. Ne sceglie uno, oppure nessuno.',
        moments: ['everyday-things', 'time-to-answer'],
        facts: ['fn-daily'],
      },
      {
        id: 'fn-daily-habits',
        title: 'Abitudini sane',
        text: 'Chiedi se le va di parlare di sonno, cibo o movimento. Racconti due o più cose che hai provato tu. Può prenderne una, un’altra sua, o «nessuna di queste».',
        moments: ['everyday-things', 'sharing-my-experience', 'their-own-goals', 'a-new-home'],
        facts: ['fn-daily'],
      },
    ],
    facts: ['fn-daily'],
  },
  {
    id: 'fn-ongoing',
    title: 'Sostegno nel tempo',
    summary:
      'Il tuo sostegno dura nel tempo. Aiuta a non mollare il percorso di recupero e a raggiungere obiettivi propri.',
    practices: [
      {
        id: 'fn-ongoing-relation',
        title: 'Una relazione che dura',
        text: 'Offri una relazione personale e lunga. Ci sei con costanza, dentro limiti chiari per voi due.',
        moments: [
          'opening',
          'closing-and-next-contact',
          'limits-and-boundaries',
          'first-message',
          'no-answer-yet',
          'back-after-a-while',
          'saying-no-kindly',
          'asked-to-lie',
          'a-last-goodbye',
        ],
        facts: ['fn-ongoing-1'],
      },
      {
        id: 'fn-ongoing-commitment',
        title: 'Tenere vivo l’impegno',
        text: 'Dai un sostegno che aiuta a tenere l’impegno preso con il recupero. Conta anche nei giorni storti.',
        moments: ['hope-and-strengths', 'summing-up', 'gently-challenging', 'after-a-relapse'],
        facts: ['fn-ongoing-1'],
      },
      {
        id: 'fn-ongoing-own-goals',
        title: 'Ispirare obiettivi propri',
        text: 'Ispiri l’altra persona a darsi obiettivi suoi, sulla casa e sul recupero. Tu fai domande, lei sceglie.',
        moments: ['their-own-goals', 'open-questions'],
        facts: ['fn-ongoing-2'],
      },
      {
        id: 'fn-ongoing-over-time',
        title: 'Sostenere passo dopo passo',
        text: 'Resti accanto nel tempo, mentre l’altra persona va verso i suoi obiettivi. Se cambia idea, l’obiettivo può cambiare.',
        moments: ['their-own-goals', 'summing-up', 'closing-and-next-contact', 'a-new-home'],
        facts: ['fn-ongoing-2'],
      },
    ],
    facts: ['fn-ongoing-1', 'fn-ongoing-2'],
  },
] satisfies CoreFunction[]
