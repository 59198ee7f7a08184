import type { SelfCheck } from '../../schema/self-check.ts'

export const principles: SelfCheck = {
  objective: 'obj-principles',
  questions: [
    {
      id: 'principles-own-answers',
      form: 'true-or-false',
      statement:
        'A peer supporter has been through something similar. So they can tell the other person which way to go.',
      answers: {
        true: {
          fits: false,
          feedback:
            'It’s good to want to be of use. But most of the time, each of us has to find our own answer. You search side by side, and you don’t give directions. Have a look at it that way.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
        false: {
          fits: true,
          feedback:
            'Having been there helps you understand. But there are no ready answers to hand out. Most people find their own, with you beside them as they look.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
      },
    },
    {
      id: 'principles-first-night-inside',
      form: 'choose-reply',
      situation: 'You are the supporter. Davie has had three nights in a room, after two years outside.',
      words: 'I can’t sleep a wink. It’s too quiet in there. I’ve half a mind to go back.',
      replies: [
        {
          id: 'advise',
          words: 'Leave the radio on. That’s what I did, and I slept within a week.',
          fits: false,
          feedback:
            'What helped you may be worth a lot. Here it comes as advice, before you know what weighs on him. Try a reply that stays with Davie.',
          facts: ['why-not-advice-1', 'why-not-advice-2'],
        },
        {
          id: 'reassure',
          words: 'It’s only a matter of days, pal. You’ll get used to it.',
          fits: false,
          feedback:
            'You want to ease his mind. But nobody knows how it will go, and it makes his trouble sound small. Look for a reply that sees it first.',
          facts: ['why-listen-2', 'val-acceptance-1'],
        },
        {
          id: 'reflect',
          words: 'So quiet that it doesn’t feel like yours yet. What were the nights like before?',
          fits: true,
          feedback:
            'You say back what Davie feels and leave the floor to him. To talk and be heard can take a weight off.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
      ],
    },
  ],
}
