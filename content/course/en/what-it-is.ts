import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

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
        '[[Peers|term-peer]] belong to the same group of people. Something that they share makes them a group.',
        'It may be their age, or the background they come from. It may be what they are able to do, or their place in society.',
        'You are also peers when you take part in the same activity. Think of a workshop, or a group that stands up for a cause.',
      ],
      example: {
        text: 'Fatou and Gregor are not the same age, and they never had the same job. On Thursdays they mend bikes in the same workshop. Both slept in a bus station for months. They don’t have to explain that to each other: in that group they are peers.',
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
        'The Peer2Peer course of 2015 puts it like this. Two or more people have lived through similar things. They build a relationship to support each other. This counts most when one of them, or more, is in a hard place.',
        'It is difficult to pin [[peer support|term-peer-support]] down. It is flexible, and fits itself to the people it is for. That is one of its marks.',
        'So its forms grew one by one, over time. Today they live side by side.',
      ],
      example: {
        text: 'At the drop-in there is a group on Mondays, with the chairs in a ring. On Wednesdays, Mirela and Hamish go for a walk and talk. These are two forms. Both are peer support.',
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
