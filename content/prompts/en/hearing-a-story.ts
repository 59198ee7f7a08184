import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const hearingAStory = {
  id: 'hearing-a-story',
  title: titles['hearing-a-story'],
  keepInMind:
    'The story belongs to the other person, and so does where it stops. Listen, and let it take its own time.',
  fact: {
    ids: ['why-listen-1', 'why-listen-2'],
    text: 'Peer support can’t be boiled down to giving or taking advice on everything. Sometimes it is just talking with someone, to be heard and get a weight off your chest.',
  },
  prompts: [
    {
      id: 'hearing-a-story-start-anywhere',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Making room for the story',
      words: 'What was it like for you? You can start anywhere.',
      serves: ['duty-listening', 'fn-social-emotional'],
      opens: 'The story starts where they want.',
      notWhen: 'Not when only a few minutes are left.',
    },
    {
      id: 'hearing-a-story-and-then',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Following the story',
      words: 'I’m with you. And how did it go on from there?',
      serves: ['duty-listening'],
      opens: 'The story goes on at its own pace.',
      notWhen: 'Not when they stop to catch their breath.',
    },
    {
      id: 'hearing-a-story-something-delicate',
      skill: 'permission',
      channel: 'either',
      aim: 'Asking about something delicate',
      words: 'Could I ask you something about that time? It’s fine if you’d rather not answer.',
      serves: ['duty-listening', 'val-equity'],
      opens: 'They decide if they want to answer.',
      notWhen: 'Not if you are only curious.',
    },
    {
      id: 'hearing-a-story-found-the-words',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Noticing how hard it was',
      words: 'You found words for something you’ve carried a long time.',
      serves: ['duty-listening', 'fn-social-emotional'],
      opens: 'The effort of telling gets seen.',
      notWhen: 'Not if they wish they hadn’t said it.',
    },
    {
      id: 'hearing-a-story-by-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Writing back about their story',
      words: 'I’ve read all of it, right to the end. It seems {thing} is the part that weighs on you most.',
      serves: ['duty-listening', 'val-empathy'],
      opens: 'They know you read all of it.',
      notWhen: 'Not if you only skimmed it.',
    },
    {
      id: 'hearing-a-story-pause-or-go-on',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Stopping or going on',
      words:
        'Can I say a few ways we could do this? We could keep going, have a break, or come back to it on {day}. Or none of these: you choose.',
      serves: ['duty-listening', 'val-empowerment'],
      opens: 'They take hold of the pace.',
      notWhen: 'Not when the words are coming easily.',
    },
  ],
} satisfies Moment
