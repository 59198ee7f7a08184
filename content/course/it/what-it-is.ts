import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles['what-it-is']

export const whatItIs = {
  id: 'what-it-is',
  title,
  objectives: ['obj-principles', 'obj-types', 'obj-role'],
  screens: [
    {
      id: 'what-it-is-peers',
      title: screens['what-it-is-peers'],
      paragraphs: [
        'I [[pari|term-peer]] fanno parte dello stesso gruppo di persone. A unirli è un tratto che hanno in comune.',
        'Può essere l’età, o l’ambiente da cui vengono. Può essere una cosa che sanno fare, o il posto che hanno nella società.',
        'Si è pari anche quando si prende parte insieme alla stessa attività. Per esempio un laboratorio, o un’associazione che lotta per una causa.',
      ],
      example: {
        text: 'Fatou e Gianni non hanno la stessa età. E nemmeno lo stesso lavoro. Il giovedì riparano biciclette nello stesso laboratorio. E tutti e due hanno dormito per mesi in stazione. Su quello non servono spiegazioni: lì sono pari.',
      },
      moments: ['opening', 'sharing-my-experience'],
      reflectOn: [{ kind: 'value', id: 'val-equity' }],
      objectives: ['obj-principles'],
      functions: [],
      facts: ['is-peers-1', 'is-peers-2'],
    },
    {
      id: 'what-it-is-definition',
      title: screens['what-it-is-definition'],
      paragraphs: [
        'Ecco come lo racconta il corso Peer2Peer, del 2015. Due o più persone hanno vissuto cose simili. Fra loro nasce una relazione, per sostenersi a vicenda. Vale soprattutto quando una di loro, o più d’una, vive un momento duro.',
        'Dare una definizione precisa è difficile. Il peer support è flessibile: si adatta alle persone per cui esiste. È uno dei suoi tratti.',
        'Per questo, nel tempo, sono nate varie forme di [[peer support|term-peer-support]]. Oggi vivono l’una accanto all’altra.',
      ],
      example: {
        text: 'Al centro, il lunedì, c’è un gruppo con le sedie in cerchio. Il mercoledì Mirela e Tullio fanno due passi e parlano. Le forme sono due, e sono tutte e due peer support.',
      },
      moments: ['opening', 'hearing-a-story'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'value', id: 'val-reciprocity' },
      ],
      objectives: ['obj-principles', 'obj-types'],
      functions: ['fn-social-emotional'],
      facts: ['is-definition-1', 'is-definition-2', 'is-definition-3', 'src-peer2peer'],
    },
    {
      id: 'what-it-is-groups',
      title: screens['what-it-is-groups'],
      paragraphs: [
        'Probabilmente la forma più comune è il gruppo. Sono i gruppi di sostegno reciproco e di [[auto aiuto|term-self-help-group]]. Da lì è nata anche la pratica organizzata del peer support.',
        'In un gruppo più grande molti, o tutti, cercano e danno sostegno nello stesso momento. Lo scambio ha molti lati.',
        'Così è più facile tenere un certo equilibrio fra il sostegno che si dà e quello che si riceve.',
      ],
      example: {
        text: 'Il lunedì sera sono in otto. Dragana racconta una settimana storta, e Luca le chiede come sono andate le notti. Poi parla lui, della casa che non arriva. E sono gli altri ad ascoltare.',
      },
      figure: {
        id: 'giving-in-a-group',
        caption: 'In un gruppo il sostegno gira: molti lo danno e molti lo ricevono.',
        alternative: 'Un cerchio di sei figure. Da ognuna partono fili verso tutte le altre: sostegno dato e ricevuto.',
        labels: ['Sostegno dato e ricevuto'],
      },
      moments: ['hearing-a-story', 'summing-up'],
      reflectOn: [
        { kind: 'value', id: 'val-reciprocity' },
        { kind: 'duty', id: 'duty-networks' },
      ],
      objectives: ['obj-types'],
      functions: ['fn-social-emotional'],
      facts: ['is-groups', 'is-many'],
    },
    {
      id: 'what-it-is-agents',
      title: screens['what-it-is-agents'],
      paragraphs: [
        'Una forma più nuova è quella dei [[Peer Support Agent|term-agent]]. È un modo più formale di organizzare e dare il peer support. Succede in strutture e servizi professionali.',
        'Qui le persone sono due. Di solito una persona fa da [[mentore|term-mentor]]. Sostiene il [[recupero|term-recovery]] dell’altra da circostanze dure.',
        'Questo corso parla proprio di questa forma: formale, specializzata, fra due persone.',
      ],
      example: {
        text: 'Rosa è Peer Support Agent in un centro diurno. Il mercoledì alle dieci vede Hamid. Da un anno lui ha una stanza in una casa con altri. Con Rosa guarda il passo che viene dopo.',
      },
      figure: {
        id: 'giving-in-a-pair',
        caption: 'In due, di solito, una persona sostiene il recupero dell’altra.',
        alternative:
          'Due figure vicine: chi fa da mentore e il pari. Una linea larga porta sostegno al recupero. Una più sottile torna indietro.',
        labels: ['Chi fa da mentore', 'Pari', 'Sostegno al recupero'],
      },
      moments: ['opening', 'closing-and-next-contact'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'function', id: 'fn-ongoing' },
      ],
      objectives: ['obj-types', 'obj-role'],
      functions: ['fn-ongoing'],
      facts: ['is-agents', 'is-two', 'is-scope'],
    },
    {
      id: 'what-it-is-history',
      title: screens['what-it-is-history'],
      paragraphs: [
        'Finora si è usato per lo più in due campi: la salute mentale e l’[[uso di sostanze|term-substance-use]]. Per altri problemi, di rado.',
        'E per le [[persone senza dimora|term-homelessness]]? Chi ha scritto questa formazione ha cercato. Ha letto i documenti. Ha riunito dei [[focus group|term-focus-group]]. Ha intervistato chi lavora nei servizi e chi li usa. Non ha trovato nessun programma di formazione. E ha trovato poco su come portarli avanti.',
        'Non vuol dire per forza che non ce ne siano. Probabilmente è successo in modo informale, fra chi sa che cosa vuol dire non avere casa.',
        'Questa formazione getta le basi per una pratica più formale, con una struttura.',
      ],
      example: {
        text: 'Per due inverni Blessing ha mostrato a chi arrivava dove lavare i panni. Nessuno lo chiamava peer support.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-types'],
      functions: [],
      facts: ['is-history-1', 'is-history-2', 'is-history-3', 'is-history-4'],
    },
  ],
} satisfies Chapter
