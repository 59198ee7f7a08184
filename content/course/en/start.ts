import type { Chapter } from '../../schema/course.ts'
import { objectives } from '../objectives/en.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.start

export const start = {
  id: 'start',
  title,
  objectives: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
  screens: [
    {
      id: 'start-unit',
      title: screens['start-unit'],
      paragraphs: [
        'This course follows Unit 1 of the ATL training. It introduces [[peer support|term-peer-support]], and the form of it that this training is about.',
        'Each page holds one idea and one example. The people in the examples are made up. On the way you’ll find:',
      ],
      list: [
        'What peer support is for, and its values.',
        'The core functions of a peer supporter, and what they are responsible for.',
        'Mutual [[confidentiality|term-confidentiality]] in professional peer support. It builds trust between peers.',
        'What helping does to the helper.',
      ],
      example: {
        text: 'Kofi has ten minutes before his shift. He reads one page and stops. On the bus he thinks about the example, and about something from Tuesday. The next day he picks it up from there.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-principles', 'obj-role', 'obj-confidentiality'],
      functions: [],
      facts: ['intro-unit', 'src-atl'],
    },
    {
      id: 'start-objectives',
      title: screens['start-objectives'],
      paragraphs: [
        'Unit 1 has six objectives. By the end, you can read them again as six lines about yourself.',
        'There’s no exam. Start where you like, and come back when it suits you.',
      ],
      list: objectives.map(({ text }) => text),
      example: {
        text: 'Irina reads the six lines out loud to Pape. She stops at one. “I use the rules,” she says, “but I couldn’t explain them.” She starts with that one.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-empowerment' }],
      objectives: [
        'obj-principles',
        'obj-rules',
        'obj-types',
        'obj-role',
        'obj-responsibilities',
        'obj-confidentiality',
      ],
      functions: [],
      facts: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
    },
  ],
} satisfies Chapter
