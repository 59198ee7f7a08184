import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles['role-model']

export const roleModel = {
  id: 'role-model',
  title,
  objectives: ['obj-role'],
  screens: [
    {
      id: 'role-model-theory',
      title: screens['role-model-theory'],
      paragraphs: [
        'C’è una teoria, quella dell’[[apprendimento sociale|term-social-learning]]. Dice che si impara guardando gli altri. Che cosa fanno, come si pongono, come va a finire.',
        'Poi ognuno decide che cosa prendere per sé.',
        'A volte si guarda più e più volte alla stessa persona, per un certo tempo. Si cercano ispirazione, motivazione, o qualità da fare proprie. Allora quella persona è diventata un [[modello|term-role-model]].',
      ],
      example: {
        text: 'Da mesi Said guarda come Bruna parla allo sportello: piano, e senza mollare. Un giorno ci va da solo. E si accorge di avere lo stesso tono. Le battute di lei, invece, non le ha prese.',
      },
      moments: ['sharing-my-experience'],
      reflectOn: [
        { kind: 'value', id: 'val-hope' },
        { kind: 'value', id: 'val-experience' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['role-theory-1', 'role-theory-2', 'role-theory-3'],
    },
    {
      id: 'role-model-kinds',
      title: screens['role-model-kinds'],
      paragraphs: [
        'La maggior parte di noi, prima o poi, ha avuto un modello. Se ne può avere uno, o più d’uno insieme.',
        'Può valere per un solo campo della vita, o per tutto l’insieme. Ce ne sono di tanti tipi:',
      ],
      list: [
        'Della storia.',
        'Della cultura.',
        'Di fantasia, come in un film.',
        'Della vita personale: la famiglia, i compagni.',
        'Del lavoro.',
      ],
      example: {
        text: 'Milena ne ha due. Uno è la nonna, per come accoglieva chi bussava alla porta. L’altro è un collega, per come dice di no senza alzare la voce. Gli chiede come fa. Lui ride: «L’ho visto fare da mia sorella.»',
      },
      moments: ['hope-and-strengths', 'open-questions'],
      reflectOn: [{ kind: 'value', id: 'val-hope' }],
      objectives: ['obj-role'],
      functions: [],
      facts: ['role-kinds-1', 'role-kinds-2', 'role-kinds-3', 'role-kinds-4'],
    },
    {
      id: 'role-model-function',
      title: screens['role-model-function'],
      paragraphs: [
        'Una funzione chiave è questa: far vedere una via d’uscita e un recupero da circostanze dure.',
        'Condividere l’[[esperienza vissuta|term-lived-experience]] è una parte importante dell’essere un modello.',
        'Lo suggerisce ciò che si è visto nei servizi di salute mentale (Lawn e altri, 2008). Spesso chi fa peer support è visto come un modello. Lo vedono così i pari. E lo vede così chi ci lavora e non ha vissuto quelle cose. Agli uni e agli altri dà coraggio: guardano avanti con ottimismo, e pensano al recupero.',
      ],
      example: {
        text: 'Nel gruppo di lavoro si parla di Mario. Qualcuno sospira. Aisha dice: «Nove anni fa ero come lui.» Nella stanza cambia qualcosa. Poi lo dice anche a Mario, e lui alza la testa: «Davvero?»',
      },
      moments: ['hope-and-strengths', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'value', id: 'val-hope' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['role-function-1', 'role-function-2', 'role-function-3', 'src-lawn'],
    },
  ],
} satisfies Chapter
