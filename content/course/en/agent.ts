import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

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
        'A peer supporter has lived through something like what the peer is going through.',
        'Today they are well on in their recovery, and it has lasted. Or they have fully recovered.',
        'They talk about what they lived, and how they healed, in a way that helps to inspire hope.',
        'Life gave them a special knowledge, learned by experience. It is about problems and situations that the peer may face.',
      ],
      example: {
        text: 'Nicola hasn’t slept in a station for six years. She knows which benches stay dry. She knows the fear that comes at four in the morning. When Idris talks about it, she doesn’t have to guess. One day she tells him what helped her to sleep again.',
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
        'In a formal, professional place, people must take specific training before they start. It gives the basics of the method. It also grows the skills for the work itself.',
        'Peer support backs people in making the changes they want.',
        'So recovery and being well are core parts of the [[lived experience|term-lived-experience]].',
        'A belief is part of the practice itself. It is that a person can build, change and rebuild themselves. They can do the same with how they relate to what’s around them.',
      ],
      example: {
        text: 'Ade does the course on Saturday mornings. On Monday Monica tells him she wants to move across town. He doesn’t ask if it’s a good idea. He asks what life she’d like to have there.',
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
        'Before you decide to help others, it’s very important to have worked on how you get on with yourself. It is work done towards a healthy bond. It isn’t a state to prove.',
      ],
      list: [
        'Self-respect: you are kind to yourself and treat yourself with respect, as you do others.',
        'Self-concept: how you see yourself, your self-image, being able to say who you are.',
        'Self-acceptance: taking yourself as you are. The good and the less good, what can change and what can’t.',
        'Self-determination: you can choose and run your own life, and you feel in control.',
      ],
      example: {
        text: 'Theodora talks it over with someone she trusts. “With others I’m patient,” she says. “With me, a lot less.” It isn’t a test. It’s the place she starts from.',
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
