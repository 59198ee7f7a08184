import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.duties

export const duties = {
  id: 'duties',
  title,
  objectives: ['obj-responsibilities', 'obj-role'],
  screens: [
    {
      id: 'duties-relationships',
      title: screens['duties-relationships'],
      paragraphs: [
        'There are seven duties. They are listed in the Program Toolkit of 2019, on best practices for Peer Housing Support. Here are the first two.',
        'Create positive relationships that mean something.',
        'Offer [[active listening|term-active-listening]], and as you do, encourage:',
      ],
      list: [
        'Hope.',
        'Responsibility.',
        'More [[self-efficacy|term-self-efficacy]].',
        '[[Empowerment|term-empowerment]].',
        'Growth as a person.',
        'Understanding between the two of you.',
      ],
      example: {
        text: '“And then, nothing, I turned back,” says Rafiq. Caroline waits. Then she says back what she heard: “You got as far as the door.” He looks up. “Aye. I did get to the door.”',
      },
      moments: ['hearing-a-story', 'saying-it-back', 'open-questions'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-social-emotional', 'fn-ongoing'],
      facts: ['duty-relationships', 'duty-listening', 'src-toolkit'],
    },
    {
      id: 'duties-accompany',
      title: screens['duties-accompany'],
      paragraphs: [
        'This duty starts with a question, and it’s the other person who asks. When asked, you go with them to an appointment.',
        'You go as a [[silent witness|term-silent-witness]]. That means you stay beside them, you watch and you listen. They do the talking.',
        'Agree on things first: where you sit, what helps, what doesn’t.',
      ],
      example: {
        text: 'Teresa asks Lamin to come with her to the housing office. “If I freeze, don’t speak for me,” she says. Half way through she freezes. He stays there, and waits. The woman at the desk waits too. Then Teresa picks up where she left off.',
      },
      moments: ['bridging-to-services', 'silence-and-pace', 'limits-and-boundaries'],
      reflectOn: [{ kind: 'duty', id: 'duty-accompany' }],
      objectives: ['obj-responsibilities', 'obj-role'],
      functions: ['fn-linkage'],
      facts: ['duty-accompany'],
    },
    {
      id: 'duties-people',
      title: screens['duties-people'],
      paragraphs: [
        'Two more duties are about life with others.',
        'Support access to social and leisure programmes. It may be a team, a choir or a street lunch.',
        'Support people to find and grow [[social networks|term-social-network]] that suit them. The person is at the centre: they choose who they want near.',
      ],
      example: {
        text: 'Viorica used to love dancing. With Salif she finds a hall with a dance on Sundays, for very little money. He asks if she’d sooner go with someone or on her own. “With my cousin,” she says. “I haven’t rung her in two years.” That night she does.',
      },
      moments: ['people-and-places', 'everyday-things'],
      reflectOn: [
        { kind: 'duty', id: 'duty-recreation' },
        { kind: 'duty', id: 'duty-networks' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-daily', 'fn-linkage'],
      facts: ['duty-recreation', 'duty-networks'],
    },
    {
      id: 'duties-goals',
      title: screens['duties-goals'],
      paragraphs: [
        'The last two duties look ahead.',
        'Help people to reach [[social resources|term-community-resources]] and to use them. It may be an advice desk, a food bank or a course.',
        'Encourage peers to reach the goals that they set themselves. The goal is theirs, and so is the pace.',
      ],
      example: {
        text: 'Karim wants to drive. Elizabeth feels like saying that his papers come first. But she asks where he’d like to start. “With my papers,” he laughs. “But the car goes at the top of the list.” They look up the right office, and he picks the day.',
      },
      moments: ['their-own-goals', 'bridging-to-services', 'tell-me-what-to-do'],
      reflectOn: [
        { kind: 'duty', id: 'duty-resources' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-linkage', 'fn-ongoing'],
      facts: ['duty-resources', 'duty-goals'],
    },
  ],
} satisfies Chapter
