import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.helping

export const helping = {
  id: 'helping',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'helping-benefits',
      title: screens['helping-benefits'],
      paragraphs: [
        'Research says that helping is good for the helper too.',
        'You make a difference in someone’s life, and other people approve. Both raise [[self-esteem|term-self-esteem]] and [[self-efficacy|term-self-efficacy]].',
        'In surveys, supporters and volunteers name these things:',
      ],
      list: [
        'They feel that what they do is valued.',
        'They feel important.',
        'They are more sure of themselves.',
        'They see themselves in a better light.',
        'They have a sense of who they are.',
        'They grow as people.',
      ],
      example: {
        text: '“On Fridays there’s someone waiting for me,” says Emeka. For years his days were all the same. Now he irons a shirt on Thursday night.',
      },
      moments: ['summing-up'],
      reflectOn: [
        { kind: 'value', id: 'val-reciprocity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-role'],
      functions: [],
      facts: ['help-benefits-1', 'help-benefits-2', 'help-benefits-3'],
    },
    {
      id: 'helping-strain',
      title: screens['helping-strain'],
      paragraphs: [
        'Helping can wear a person down. It can bring feelings such as frustration, or of having too much on you.',
        'But it isn’t all on your shoulders. Bad outcomes can be prevented, and the risk kept as low as can be. It takes three things:',
      ],
      list: [
        'The programme is well planned and well run.',
        'Specific training comes first.',
        'Support goes on the whole way through.',
      ],
      example: {
        text: 'For two weeks Veronica has come home and not wanted to talk. She says so at the Tuesday meeting: “I take it all home with me.” With Tesfaye, who looks after the group, she goes over her hours and who she meets. They’ll look again in seven days.',
      },
      moments: ['touches-my-own-story', 'limits-and-boundaries', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-empathy' }],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['help-strain-1', 'help-strain-2'],
    },
    {
      id: 'helping-balance',
      title: screens['helping-balance'],
      paragraphs: [
        'Research suggests something simple. What makes peer support work is the balance of offering and receiving support. That way it can be good for all.',
        'To receive support helps with hard emotions. It also keeps you from feeling that you only give, and never get.',
      ],
      example: {
        text: 'Zoran goes along, listens, answers. For a while now he’s felt like a tap left on. One Thursday he says so to Mina, who does the same work on the other side of town. She doesn’t explain a thing. She just hears him out for an hour, over tea. He walks home, and sings.',
      },
      moments: ['time-to-answer', 'friends-money-favours'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-role', 'obj-principles'],
      functions: [],
      facts: ['help-balance-1', 'help-balance-2'],
    },
    {
      id: 'helping-three-kinds',
      title: screens['helping-three-kinds'],
      paragraphs: [
        'People who help receive support as well. One kind doesn’t rule out another: they complete each other. Each is of a different nature. Unit 3 has more on this.',
        'There are three kinds, not to be mixed up:',
      ],
      list: [
        'The kind you receive in your role as a helper.',
        'The kind that comes out of the two-way relationship with the peer.',
        'The kind a third person offers, from outside the peer relationship. It may be a [[supervisor|term-supervision]] or a counsellor.',
      ],
      example: {
        text: 'On Wednesdays Lina talks with her supervisor. At work she asks to swap a shift, and the team agrees. And yesterday Amadou, the peer she meets, told her, “You look tired today.” That’s three kinds of support in a week.',
      },
      figure: {
        id: 'three-kinds-of-support',
        caption: 'Three kinds of support: none takes the place of the others.',
        alternative:
          'Three scenes with the helper. Under a roof: their role. With the peer, and lines that go both ways: the relationship. At a small table: a third person.',
        labels: ['In the role of helper', 'From the relationship with the peer', 'From a third person'],
      },
      moments: ['touches-my-own-story', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-role', 'obj-types'],
      functions: [],
      facts: ['help-three-kinds-1', 'help-three-kinds-2', 'help-three-kinds-3', 'help-three-complete'],
    },
  ],
} satisfies Chapter
