import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.agent

export const agent = {
  id: 'agent',
  title,
  objectives: ['obj-role', 'obj-principles'],
  screens: [
    {
      id: 'agent-who',
      title: screens['agent-who'],
      paragraphs: [
        'Chi fa peer support ha vissuto qualcosa di simile a ciò che il pari sta passando.',
        'Oggi il suo recupero è molto avanti, e dura nel tempo. Oppure è completo.',
        'Parla di quello che ha vissuto, e della strada per guarire, in un modo che aiuta a sperare.',
        'Dalla vita ha un sapere particolare, fatto di esperienza. Riguarda problemi e situazioni che il pari può incontrare.',
      ],
      example: {
        text: 'Nicoleta non dorme più in stazione da sei anni. Sa quali panchine restano asciutte. Sa che paura viene alle quattro di notte. Quando Idris ne parla, lei non deve immaginarsela. Un giorno gli dice che cosa l’ha aiutata a dormire di nuovo.',
      },
      moments: ['sharing-my-experience', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'value', id: 'val-experience' },
        { kind: 'value', id: 'val-hope' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['agent-who-1', 'agent-who-2', 'agent-who-3', 'agent-who-4'],
    },
    {
      id: 'agent-change',
      title: screens['agent-change'],
      paragraphs: [
        'In un posto formale, professionale, prima di iniziare serve una formazione specifica. Dà le basi del metodo. E fa crescere ancora le capacità che servono negli interventi.',
        'Il peer support sostiene le persone nei cambiamenti che vogliono fare.',
        'Per questo il recupero e lo stare bene sono al centro dell’[[esperienza vissuta|term-lived-experience]].',
        'C’è una fiducia che fa parte della pratica. È credere che una persona può costruire, cambiare e ricostruire sé stessa. E anche il suo rapporto con ciò che ha intorno.',
      ],
      example: {
        text: 'Ade segue il corso il sabato mattina. Il lunedì Monica gli dice che vuole cambiare quartiere. Lui non chiede se è una buona idea. Le chiede com’è la vita che vorrebbe lì.',
      },
      moments: ['their-own-goals', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'duty', id: 'duty-goals' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-ongoing'],
      facts: ['agent-trained', 'agent-change-1', 'agent-change-2', 'agent-change-3'],
    },
    {
      id: 'agent-self',
      title: screens['agent-self'],
      paragraphs: [
        'Prima di decidere di aiutare altri è molto importante un lavoro su di sé. È il lavoro fatto per avere un rapporto sano con sé. Non è qualcosa da dimostrare.',
      ],
      list: [
        'Rispetto di sé: trattarsi con rispetto e gentilezza, come si fa con gli altri.',
        'Idea di sé: come ci si vede, l’immagine che si ha di sé, il saper dire chi si è.',
        'Accettarsi per come si è: il bello e il meno bello, ciò che cambia e ciò che non può.',
        'Decidere di sé: poter scegliere e guidare la propria vita, e sentire di averla in mano.',
      ],
      example: {
        text: 'Teodora ne parla con una persona di cui si fida. «Con gli altri ho pazienza», dice. «Con me, molto meno.» Non è una prova da superare. È il punto da cui parte.',
      },
      moments: ['touches-my-own-story', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'value', id: 'val-acceptance' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['agent-self', 'self-respect', 'self-concept', 'self-acceptance', 'self-determination'],
    },
  ],
} satisfies Chapter
