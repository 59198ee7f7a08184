import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.functions

export const functions = {
  id: 'functions',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'functions-four',
      title: screens['functions-four'],
      paragraphs: [
        'Le funzioni centrali di chi fa peer support sono quattro. Vengono dal programma Peer Housing Support. Lo ha fatto la Greater Victoria Coalition to End Homelessness. Nel 2019 ne ha scritto un manuale.',
        'Nella vita si mescolano. In una mattina sola se ne vivono due o tre. Eccole:',
      ],
      list: [
        'Sostegno sociale ed emotivo: si ascolta, si mette in comune quello che si è vissuto.',
        'Un ponte: si vede che cosa ferma, e i servizi sono meno lontani.',
        'Vita di ogni giorno: si dà una mano nelle cose di tutti i giorni.',
        'Sostegno nel tempo: c’è una relazione che dura.',
      ],
      example: {
        text: 'Lunedì Stefan ascolta Mariam al telefono. Poi cercano insieme il bus per lo sportello. Si risentono giovedì, come ogni settimana da maggio.',
      },
      figure: {
        id: 'four-functions',
        caption: 'Quattro funzioni, una persona accanto.',
        alternative:
          'Quattro scene con due figure. Vicine, con il sole che sorge: sostegno emotivo e sociale. Su un ponte verso una casa: i servizi. A un tavolo con due tazze: la vita di ogni giorno. Su una strada lunga: il sostegno nel tempo.',
        labels: [
          'Sostegno emotivo e sociale',
          'Un ponte verso i servizi',
          'La vita di ogni giorno',
          'Sostegno nel tempo',
        ],
      },
      moments: ['opening'],
      reflectOn: [
        { kind: 'function', id: 'fn-social-emotional' },
        { kind: 'function', id: 'fn-linkage' },
        { kind: 'function', id: 'fn-daily' },
        { kind: 'function', id: 'fn-ongoing' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional', 'fn-linkage', 'fn-daily', 'fn-ongoing'],
      facts: ['src-toolkit'],
    },
    {
      id: 'functions-social-emotional',
      title: screens['functions-social-emotional'],
      paragraphs: [
        'La prima parte è far nascere speranza, e la fiducia che una via d’uscita c’è.',
        'La seconda è cercare di capire gli [[ostacoli|term-barrier]] sociali o emotivi. Sono quelli che possono fermare il pari nel suo [[percorso di recupero|term-recovery]].',
        'La terza è dare sostegno emotivo e sociale. Si fa in più modi:',
      ],
      list: [
        'Ascoltare.',
        'Condividere l’esperienza.',
        'Risolvere un problema insieme.',
        'Fare [[coaching|term-coaching]].',
      ],
      example: {
        text: 'Da un mese Yasmin non va più al corso. Bogdan non le chiede conto delle assenze. Le chiede com’è, per lei, entrare in quell’aula. «Mi guardano le scarpe», dice lei. Restano un po’ su quelle scarpe, e poi su che cosa la aiuterebbe a entrare.',
      },
      moments: ['hope-and-strengths', 'hearing-a-story', 'sharing-my-experience', 'reflecting-a-feeling'],
      reflectOn: [
        { kind: 'function', id: 'fn-social-emotional' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['fn-social-emotional-1', 'fn-social-emotional-2', 'fn-social-emotional-3'],
    },
    {
      id: 'functions-linkage',
      title: screens['functions-linkage'],
      paragraphs: [
        'Qui il legame è con il sostegno dei professionisti e con le [[risorse della comunità|term-community-resources]].',
        'Aiuti il pari a riconoscere gli [[ostacoli|term-barrier]]. E aiuti a colmare la distanza fra chi chiede e il professionista. Sono cose che possono impedire di iniziare, o di andare avanti.',
        'Fai conoscere i servizi e le risorse della comunità. Incoraggi il pari a farsi avanti e a prendervi parte.',
      ],
      example: {
        text: 'Per Anwar lo psicologo del centro è «uno che scrive mentre parlo». Greta gli chiede che cosa vorrebbe che quell’uomo sapesse. Ne fanno tre righe. All’incontro Anwar le legge lui. E la penna si ferma.',
      },
      moments: ['bridging-to-services', 'people-and-places'],
      reflectOn: [
        { kind: 'function', id: 'fn-linkage' },
        { kind: 'duty', id: 'duty-resources' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-linkage'],
      facts: ['fn-linkage-1', 'fn-linkage-2'],
    },
    {
      id: 'functions-daily',
      title: screens['functions-daily'],
      paragraphs: [
        'È dare una mano nelle situazioni di tutti i giorni, a partire da quello che hai vissuto tu.',
        'Prima di un’idea viene una domanda: «Ti va?» E le idee, se puoi, sono più d’una. Poi sceglie l’altra persona. I modi sono tre:',
      ],
      list: ['Proporre attività.', 'Spiegare strumenti nuovi.', 'Aiutare con le abitudini sane.'],
      example: {
        text: 'Adesso che ha una cucina, Kwame mangia ancora freddo. Olga gli chiede se vuole sentire come aveva iniziato lei. Gli racconta la minestra del lunedì, e le uova. «O niente di tutto questo», dice. Lui ci pensa: «Le uova.»',
      },
      moments: ['everyday-things'],
      reflectOn: [{ kind: 'function', id: 'fn-daily' }],
      objectives: ['obj-role'],
      functions: ['fn-daily'],
      facts: ['fn-daily'],
    },
    {
      id: 'functions-ongoing',
      title: screens['functions-ongoing'],
      paragraphs: [
        'Offri una relazione personale a lungo termine. Con la relazione offri anche un sostegno: quello che aiuta a tenere l’impegno con il [[recupero|term-recovery]].',
        'E dai ispirazione ai pari, perché si diano obiettivi propri sulla casa e sul recupero. Poi li sostieni nel tempo, mentre li raggiungono.',
        'A lungo termine non vuol dire a ogni ora. Dite insieme quando ci sei e quando no.',
      ],
      example: {
        text: 'A gennaio Alejandro voleva una casa con un balcone. Ad aprile ha ricominciato a bere. Del balcone non parlava più. Sabina c’era ancora, il venerdì alle tre. A settembre è lui che tira fuori la piantina di una casa.',
      },
      moments: ['their-own-goals', 'closing-and-next-contact', 'summing-up'],
      reflectOn: [
        { kind: 'function', id: 'fn-ongoing' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-ongoing'],
      facts: ['fn-ongoing-1', 'fn-ongoing-2'],
    },
  ],
} satisfies Chapter
