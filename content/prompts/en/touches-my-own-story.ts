import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const touchesMyOwnStory = {
  id: 'touches-my-own-story',
  title: titles['touches-my-own-story'],
  keepInMind: 'You can say what you feel, keep it, or take it to your supervisor. Share only what you’re at ease with.',
  fact: {
    ids: ['val-empathy-4', 'conf-rule-own-story', 'help-strain-1', 'help-balance-2'],
    text: 'You may often see yourself in what the peer lives or has lived. Telling your story can leave you exposed: you decide, and nobody should push you. Helping can also wear you down or frustrate you. Getting support helps with hard feelings, so you don’t only give.',
  },
  prompts: [
    {
      id: 'touches-a-breath',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Take a breath',
      words: 'What you’re saying comes close to home. Is it OK if I take a breath before we go on?',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'You pause and stay.',
      notWhen: 'Not if you need more than a breath.',
    },
    {
      id: 'touches-back-to-you',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Come back to their story',
      words:
        'It moves me: I’ve been there. But this is your story, and today’s time is for what you went through. How was it for you?',
      serves: ['val-empathy', 'val-experience'],
      opens: 'Your feeling doesn’t cover theirs.',
      notWhen: 'Not if you long to tell the whole story.',
    },
    {
      id: 'touches-may-i-tell',
      skill: 'permission',
      channel: 'either',
      aim: 'Ask before telling my story',
      words: 'I’ve lived something close to this. Would you like to hear it, or would you rather go on?',
      serves: ['val-reciprocity', 'val-experience'],
      opens: 'They can choose not to hear it.',
      notWhen: 'Not if telling it only helps you.',
    },
    {
      id: 'touches-not-yet',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Keep a part for myself',
      words:
        'I still find {thing} hard. I read with care what you wrote about yourself, and I’d like to hear more of it. How is it for you these days?',
      serves: ['val-equity', 'val-reciprocity'],
      opens: 'You can keep something back too.',
      notWhen: 'Not if you want to brush the question off.',
    },
    {
      id: 'touches-not-the-same',
      skill: 'reflection',
      channel: 'either',
      aim: 'Alike, but not the same',
      words: 'For you the hardest part is {thing}. For me it was something else, and I’m listening to yours.',
      serves: ['val-empathy', 'val-experience'],
      opens: 'The two stories stay apart.',
      notWhen: 'Not if they asked not to hear yours.',
    },
    {
      id: 'touches-stop-here',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Stop, with a choice',
      words:
        'I need to stop here for today. Would you like to go on with me on {day}, or talk to {name}? Or neither: you choose.',
      serves: ['duty-relationships', 'val-empowerment'],
      opens: 'You can stop, and there are ways on.',
      notWhen: 'Not if they are in danger right now.',
    },
  ],
} satisfies Moment
