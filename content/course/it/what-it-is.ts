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
        'I [[pari|term-peer]] fanno parte dello stesso gruppo di persone. A unirli è qualcosa che hanno in comune.',
        'Può essere l’età, o il posto da cui vengono e la storia che hanno. Può essere una cosa che sanno fare, o il posto che hanno nella società.',
        'Si è pari anche quando si fa insieme la stessa attività. Per esempio un laboratorio, o un’associazione che lotta per una causa.',
      ],
      example: {
        text: 'Fatou e Gianni non hanno la stessa età, e nemmeno lo stesso lavoro. Il giovedì riparano biciclette nello stesso laboratorio. E tutti e due hanno dormito per mesi in stazione. Su quello si capiscono al volo: in quel gruppo sono pari.',
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
        'Ecco come lo racconta il corso Peer2Peer, del 2015. Due o più persone hanno vissuto cose simili. Fra loro nasce una relazione, per sostenersi a vicenda. Vale soprattutto quando una di loro, o più d’una, sta vivendo un momento duro.',
        'Una definizione precisa è difficile. Il [[peer support|term-peer-support]] è flessibile: si adatta alle persone per cui esiste. È uno dei suoi tratti.',
        'Per questo, nel tempo, ne sono nate varie forme. Oggi vivono l’una accanto all’altra.',
      ],
      example: {
        text: 'Al centro di via Lunga il lunedì c’è un gruppo, con le sedie in cerchio. Il mercoledì, invece, Mirela e Tullio fanno due passi e parlano. Le forme sono due. Tutte e due sono peer support.',
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
  ],
} satisfies Chapter
