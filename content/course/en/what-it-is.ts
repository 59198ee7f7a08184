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
        '[[Peers|term-peer]] belong to the same group of people. A trait that they share makes them a group.',
        'It may be their age, or the background they come from. It may be what they are able to do, or their place in society.',
        'You are also peers when you take part in the same activity. Think of a workshop, or a group that stands up for a cause.',
      ],
      example: {
        text: 'Fatou and Gregor are not the same age, and they never had the same job. On Thursdays they mend bikes in the same workshop. Both slept in a bus station for months. They don’t have to explain that to each other: in this they are peers.',
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
        'It is difficult to pin peer support down. It is flexible, and fits itself to the people it is for. That is one of its marks.',
        'So the forms of [[peer support|term-peer-support]] grew over time. Today they live side by side.',
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
    {
      id: 'what-it-is-groups',
      title: screens['what-it-is-groups'],
      paragraphs: [
        'The group is probably the most common form. These are mutual-support and [[self-help groups|term-self-help-group]]. They are also where organised peer support began.',
        'In a larger group, several or all seek and offer support at the same time. It goes many ways at once.',
        'So it is easier to keep some balance between the support you give and the support you get.',
      ],
      example: {
        text: 'On Monday nights there are eight of them. Dragana talks about a rough week, and Lewis asks how the nights have been. Then it’s his turn: the flat that never comes. Now the others listen to him.',
      },
      figure: {
        id: 'giving-in-a-group',
        caption: 'In a group, support goes round: many give it and many get it.',
        alternative: 'A ring of six figures. From each one, threads go to all the others: support given and received.',
        labels: ['Support given and received'],
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
        'A newer form is that of [[Peer Support Agents|term-agent]]. It is a more formal way to organise peer support and to give it. It happens in professional places and services.',
        'Here it is two people at a time. One of them usually takes the role of [[mentor|term-mentor]]. They support the peer’s [[recovery|term-recovery]] from a hard time.',
        'This course is about that type: formal, specialised, between two people.',
      ],
      example: {
        text: 'Rosa is a Peer Support Agent at a day centre. She meets Hamid on Wednesdays at ten. For a year he’s had a room in a shared house. With Rosa he looks at what comes next.',
      },
      figure: {
        id: 'giving-in-a-pair',
        caption: 'Between two, one person usually supports the other’s recovery.',
        alternative:
          'Two figures side by side: the mentor and the peer. A broad line carries support for recovery. A thinner one comes back.',
        labels: ['Mentor', 'Peer', 'Support for recovery'],
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
        'So far it has been used mostly in two fields: mental health and [[substance use|term-substance-use]]. For other problems, rarely.',
        'And for [[people experiencing homelessness|term-homelessness]]? The authors of this training looked. They read what was written, and held [[focus groups|term-focus-group]]. They interviewed staff and people who use services. They found no training programme, and little on how to run one.',
        'That doesn’t have to mean there are none. It has probably happened in an informal way, between people who know what it is to have no home.',
        'This training lays the ground for a practice that is more formal and has a structure.',
      ],
      example: {
        text: 'For two winters Blessing showed new people where to wash their clothes. Nobody called it peer support.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-types'],
      functions: [],
      facts: ['is-history-1', 'is-history-2', 'is-history-3', 'is-history-4'],
    },
  ],
} satisfies Chapter
