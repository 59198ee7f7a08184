import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const sharingMyExperience = {
  id: 'sharing-my-experience',
  title: titles['sharing-my-experience'],
  keepInMind: 'A few words will do, then come back to the other person. You choose what to tell and what to keep.',
  fact: {
    ids: ['why-differ-1', 'why-differ-2', 'val-experience-3', 'val-experience-4'],
    text: 'Alike is not the same: events and their length can differ. Each has their own story, needs and traits. Sharing can be a strong spark for change and growth. You do it on purpose, to encourage and support recovery.',
  },
  prompts: [
    {
      id: 'sharing-my-experience-ask-first',
      skill: 'permission',
      channel: 'either',
      aim: 'Asking before I tell',
      words: 'Would it be OK if I told you something that happened to me? It’s short.',
      serves: ['val-experience', 'val-reciprocity'],
      opens: 'They can say no to hearing it.',
      notWhen: 'Not while they are struggling to speak.',
    },
    {
      id: 'sharing-my-experience-short-and-back',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'A little, then back',
      words: 'I slept rough too. Your story isn’t mine, though, and I’d like to hear it. What was it like for you?',
      serves: ['val-experience', 'fn-social-emotional'],
      opens: 'They may feel less alone.',
      notWhen: 'Not if you never slept rough.',
    },
    {
      id: 'sharing-my-experience-not-the-same',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'Alike, but not the same',
      words:
        'I’ve lived {thing} too. It may be nothing like that for you, and only you can say. How is it in your life?',
      serves: ['val-experience', 'val-empathy'],
      opens: 'There is room for a different story.',
      notWhen: 'Not if the memory still hurts too much.',
    },
    {
      id: 'sharing-my-experience-what-fits',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Coming back to their story',
      words: 'I told you about {thing}. What fits for you, and what doesn’t?',
      serves: ['val-experience', 'val-empowerment'],
      opens: 'They keep only what is of use.',
      notWhen: 'Not if your story was long or heavy.',
    },
    {
      id: 'sharing-my-experience-far-from-yours',
      skill: 'reflection',
      channel: 'either',
      aim: 'Seeing that it differs',
      words: 'Maybe what I told you is far from what you’re living.',
      serves: ['val-experience', 'val-acceptance'],
      opens: 'You can differ and stay close.',
      notWhen: 'Not if they said it fits.',
    },
    {
      id: 'sharing-my-experience-by-message',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Writing about me, briefly',
      words:
        'I had a hard winter once too. But I’d like to come back to you now, and to what you wrote about {thing}. How do you feel after putting it into words?',
      serves: ['val-experience', 'val-reciprocity'],
      opens: 'They know that someone may understand.',
      notWhen: 'Not if they are asking for help right now.',
    },
  ],
} satisfies Moment
