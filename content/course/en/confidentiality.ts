import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.confidentiality

export const confidentiality = {
  id: 'confidentiality',
  title,
  objectives: ['obj-confidentiality', 'obj-rules', 'obj-responsibilities'],
  screens: [
    {
      id: 'confidentiality-sensitive',
      title: screens['confidentiality-sensitive'],
      paragraphs: [
        'As a rule, peer supporters come to know [[sensitive information|term-sensitive]]. It often comes half way through a talk about something else. For example:',
      ],
      list: [
        'Someone’s mental condition.',
        '[[Substance use|term-substance-use]].',
        'Activity against the law.',
        'An infectious disease.',
        'Sexual orientation.',
        'And more.',
      ],
      example: {
        text: 'They’re waiting for the bus, and Dimitri tells Fanta about some treatment that he keeps quiet. Then he talks about the weather. She asks no more. The next day someone at work asks her how Dimitri is. “You could ask him,” says Fanta.',
      },
      moments: ['agreeing-confidentiality'],
      reflectOn: [
        { kind: 'value', id: 'val-equity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-confidentiality'],
      functions: ['fn-social-emotional'],
      facts: ['conf-sensitive'],
    },
    {
      id: 'confidentiality-both-ways',
      title: screens['confidentiality-both-ways'],
      paragraphs: [
        'People open up in both directions. The relationship is near to a professional one, yet it is open and close. You also do things together that friends would do.',
        'So each of you may come to hold a lot about the other. It can be very personal and full of feeling.',
        'That can leave both sides feeling quite vulnerable.',
      ],
      example: {
        text: 'One Saturday Leyla and Sergio walk his dog. He tells her about his son, who he hasn’t seen in years. She tells him that some nights she’s still scared of the dark. Then both go quiet for a bit. “Thanks for telling me,” says Leyla. “You too,” says Sergio.',
      },
      moments: ['agreeing-confidentiality', 'friends-money-favours'],
      reflectOn: [
        { kind: 'value', id: 'val-reciprocity' },
        { kind: 'value', id: 'val-empathy' },
      ],
      objectives: ['obj-confidentiality'],
      functions: ['fn-ongoing'],
      facts: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3'],
    },
    {
      id: 'confidentiality-agree',
      title: screens['confidentiality-agree'],
      paragraphs: [
        'Before there is trust, you both need to feel at ease and safe. For that you need clear guidelines on mutual [[confidentiality|term-confidentiality]].',
        'Talk them through in detail in your first meetings. Go on until you both see them the same way.',
        'Keeping [[professional boundaries|term-boundaries]] matters in the role. Knowing about confidentiality is an important part of that.',
      ],
      example: {
        text: 'At their second meeting Ruth and Matthew make two lists: “stays with us” and “we talk first”. He asks if his sister may know that they meet. Ruth asks if she may name him at the team meeting. It takes half an hour. In the end the second list is the longer one.',
      },
      moments: ['agreeing-confidentiality', 'opening', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'value', id: 'val-equity' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
    },
    {
      id: 'confidentiality-law',
      title: screens['confidentiality-law'],
      paragraphs: [
        'Social workers, coordinators and psychologists have duties by law about what is private and told in trust. By law, peer supporters may not have the same ones.',
        'Not the same doesn’t mean none. It changes with the country, the role and the contract.',
        'People have a right to privacy and to confidentiality. Organisations should make sure that you know and understand the rules in force. Ask before you need it.',
      ],
      example: {
        text: 'On her first day Esi asks, “What do I have to report? And who to?” The coordinator can’t say at once. The next Monday he brings her a sheet, and they read it together.',
      },
      moments: ['agreeing-confidentiality'],
      reflectOn: [{ kind: 'value', id: 'val-equity' }],
      objectives: ['obj-confidentiality', 'obj-responsibilities'],
      functions: [],
      facts: ['conf-law-1', 'conf-law-2'],
    },
    {
      id: 'confidentiality-limits',
      title: screens['confidentiality-limits'],
      paragraphs: [
        'Say three things together: one alone promises too much. Two come from the Peer2Peer course (2015).',
      ],
      list: [
        'Permission: if you provide a service, you shouldn’t share things about the people you work with. You can if the peer has said yes to that very thing. It’s not just for peer supporters.',
        '[[Team|term-team]]: others may work with the same person. Then things are likely to be shared. That could make it harder to connect.',
        '[[Exceptions|term-exception]]: you must know them. Say serious harm is close, and you can see it coming, for the person or others. To prevent it, some things may need to be shared.',
      ],
      example: {
        text: '“Who do you tell?” asks Nadir. “No one, unless you say I can,” says Irene. “But the team does know some things. And if a life is at risk, yours or anyone’s, I won’t keep quiet.”',
      },
      figure: {
        id: 'who-may-know',
        caption: 'Who may know, and when.',
        alternative:
          'Four rings, one inside the other. In the middle are the two of you. Then comes the team, if there is one. Then others, with permission. The widest ring is whoever can prevent serious harm.',
        labels: [
          'The two of you',
          'The team, if there is one',
          'Others, with permission',
          'Whoever can prevent serious harm',
        ],
      },
      moments: ['agreeing-confidentiality', 'worry-about-safety'],
      reflectOn: [
        { kind: 'value', id: 'val-equity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules', 'obj-responsibilities'],
      functions: ['fn-social-emotional'],
      facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'src-peer2peer'],
    },
    {
      id: 'confidentiality-rules',
      title: screens['confidentiality-rules'],
      paragraphs: [
        'The Peer2Peer course (2015) gives five general rules. You’ve seen two: permission and team. Here are the others.',
      ],
      list: [
        'The organisation: if it employs peer supporters, it must make clear how confidentiality is handled. And it must back them in it.',
        'The need: confidential things are reported only when needed.',
        'Your story: in the helping role you share what you lived, and that can make you vulnerable. You must be in control of it. No one should make you share what you’re uneasy about.',
      ],
      example: {
        text: 'A coordinator asks Ibra to tell his story at a party for the project. He sleeps on it. “I’ll talk about the group,” he says. “Not about the street.”',
      },
      moments: ['sharing-my-experience', 'touches-my-own-story', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'value', id: 'val-experience' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules'],
      functions: [],
      facts: ['conf-rule-organisation', 'conf-rule-need', 'conf-rule-own-story', 'src-peer2peer'],
    },
  ],
} satisfies Chapter
