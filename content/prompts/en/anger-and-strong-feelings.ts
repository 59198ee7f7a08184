import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const angerAndStrongFeelings = {
  id: 'anger-and-strong-feelings',
  title: titles['anger-and-strong-feelings'],
  keepInMind: 'Anger often shows that something matters a lot. Slow down, and think of your own safety too.',
  fact: {
    ids: ['val-empathy-3', 'val-acceptance-1', 'why-valued-4'],
    text: 'With empathy, you understand and share feelings. You take people as they are: you don’t judge, expect or demand. In one study, people valued supporters who adapt to each person’s nature and ways.',
  },
  prompts: [
    {
      id: 'anger-not-heard',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Say back the anger',
      words: 'You’re really angry about this. And nobody listened.',
      serves: ['val-empathy', 'duty-listening'],
      opens: 'The anger meets someone who listens.',
      notWhen: 'Not if someone there is afraid.',
    },
    {
      id: 'anger-what-happened',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Make room for it',
      words: 'I’m listening, and there’s no rush. What happened with {name}?',
      serves: ['duty-listening', 'fn-social-emotional'],
      opens: 'The anger can turn into a story.',
      notWhen: 'Not if they only want to get out of there.',
    },
    {
      id: 'anger-a-minute',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Ask for a pause',
      words: 'We’re both getting loud. Is it OK if we stop for a minute?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'You both get to stop.',
      notWhen: 'Not if only one of you is loud.',
    },
    {
      id: 'anger-your-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Answer an angry message',
      words: 'I read your whole message. What happened with {thing} really hurt you.',
      serves: ['val-empathy', 'duty-listening'],
      opens: 'The hurt behind the anger is seen.',
      notWhen: 'Not if they are angry at you with good cause.',
    },
    {
      id: 'anger-in-a-queue',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'My anger, then theirs',
      words:
        'I’ve shouted in a queue too. What happened to you is its own thing, and I’d like to understand it. How is it for you now?',
      serves: ['val-experience', 'val-empathy'],
      opens: 'Anger can be told with no shame.',
      notWhen: 'Not when the anger is at its peak.',
    },
    {
      id: 'anger-some-air',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Offer air or quiet',
      words:
        'Would some air help, or some quiet? We can step outside, or sit here and say nothing. Or neither: you choose.',
      serves: ['val-empowerment', 'fn-social-emotional'],
      opens: 'The body can find some calm.',
      notWhen: 'Not if it isn’t safe to go out.',
    },
  ],
} satisfies Moment
