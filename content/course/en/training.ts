import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.training

export const training = {
  id: 'training',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'training-need',
      title: screens['training-need'],
      paragraphs: [
        'Training is recommended before you start.',
        'Shared experience is important. But on its own it doesn’t mean that things will work out. Not for the supporter, and not for the peer.',
        'Training takes nothing away from your story. It helps you to use it.',
      ],
      example: {
        text: 'At her first meeting, before the course, Daniela talked about herself for an hour. Malik nodded, and the next Thursday he didn’t come. Today she can tell her story in three lines. Then she asks, “And for you?”',
      },
      moments: ['sharing-my-experience'],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['train-need-1', 'train-need-2'],
    },
    {
      id: 'training-focus',
      title: screens['training-focus'],
      paragraphs: [
        'Training can prepare you to handle many kinds of situation well. So you fill the role well. You don’t respond in a way that doesn’t fit, and you don’t slip back into old behaviour.',
        'Barker and others (2019) heard from people who take part in peer support. Training that is only about psychology was not essential to them.',
        'Unit 2 goes further. In this one, the authors suggest a focus on the role, in the place where it is lived:',
      ],
      list: [
        'How to use your own experience.',
        'How to use positive language.',
        'How to handle a peer’s difficult behaviour.',
      ],
      example: {
        text: 'Ahmed shouts, and once Craig would have shouted louder. On the course he tried something else. He says, “You’re angry, I hear you. I’m staying. But the shouting is hard for me.”',
      },
      moments: ['anger-and-strong-feelings', 'sharing-my-experience', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-experience' },
      ],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['train-focus-1', 'train-focus-2', 'train-focus-3', 'train-focus-4', 'src-barker'],
    },
    {
      id: 'training-readings',
      title: screens['training-readings'],
      paragraphs: ['The words of the course are ours. The facts come from here:'],
      list: [
        'Scottish Recovery Network, Fundación INTRAS and others (2015). It is the Peer2Peer vocational training course.',
        'Greater Victoria Coalition to End Homelessness (2019). It is the “Peer Housing Support: Program Toolkit”.',
        'Barker and others (2019). It is the study on what counts in peer support in homelessness.',
        'Lawn and others (2008). It is about peer support in mental health services.',
        'The ATL training, Unit 1. This course follows it.',
      ],
      example: {
        text: 'Simone reads one source a month, with no rush. She talks it over with Musa in the café. At times the two don’t agree with the source at all.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-principles', 'obj-types'],
      functions: [],
      facts: ['src-peer2peer', 'src-toolkit', 'src-barker', 'src-lawn', 'src-atl'],
    },
  ],
} satisfies Chapter
