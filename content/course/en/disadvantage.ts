import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.disadvantage

export const disadvantage = {
  id: 'disadvantage',
  title,
  objectives: ['obj-principles', 'obj-role'],
  screens: [
    {
      id: 'disadvantage-several',
      title: screens['disadvantage-several'],
      paragraphs: [
        'Peer support is for people who live with a certain difficulty or disadvantage. Often it affects their whole life.',
        'And often there are several at once. That is called [[multiple disadvantage|term-multiple-disadvantage]]. A person without a home may also live with other things:',
      ],
      list: [
        '[[Gender-based violence|term-gender-violence]].',
        'Mental health problems.',
        '[[Substance use|term-substance-use]].',
        'Other disadvantages.',
      ],
      example: {
        text: 'Alina has slept in a hostel since March. She ran from a man who hit her, and since then she hardly sleeps. For her, a home, fear and sleep are not three problems. They are one and the same day.',
      },
      moments: ['hearing-a-story', 'worry-about-safety'],
      reflectOn: [
        { kind: 'value', id: 'val-acceptance' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional', 'fn-linkage'],
      facts: ['md-systemic-1', 'md-systemic-2'],
    },
    {
      id: 'disadvantage-tangled',
      title: screens['disadvantage-tangled'],
      paragraphs: [
        'Some disadvantages come first: they set off the loss of a home. Others come after, since a home is missing or not stable.',
        'All of them are part of life as it is now. And all of them shape what can come next.',
        'They must be seen and dealt with. If not, a recovery that lasts may not be possible. Nor may [[social inclusion|term-social-inclusion]].',
        'To know them is of great importance. It helps to shape support that fits, and that acts on them.',
      ],
      example: {
        text: 'Derek lost his job first, and then his flat. Out on the street he began to drink. With Sokhna he lines up what came before and what came after. “I’d never seen it all in one place,” he says.',
      },
      moments: ['summing-up', 'their-own-goals'],
      reflectOn: [
        { kind: 'duty', id: 'duty-resources' },
        { kind: 'function', id: 'fn-linkage' },
      ],
      objectives: ['obj-principles', 'obj-role'],
      functions: ['fn-linkage', 'fn-ongoing'],
      facts: ['md-cause-effect-1', 'md-cause-effect-2', 'md-plan-1', 'md-plan-2', 'md-plan-3'],
    },
  ],
} satisfies Chapter
