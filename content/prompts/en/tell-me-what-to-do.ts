import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const tellMeWhatToDo = {
  id: 'tell-me-what-to-do',
  title: titles['tell-me-what-to-do'],
  keepInMind: 'Behind these words there may be a heavy load. You search together, and the other person picks the road.',
  fact: {
    ids: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3', 'why-not-advice-2'],
    text: 'No ready answers: most often people find their own, and you go along with the search, using what you lived. Many peer supporters say they avoid advice. They tell what they lived and what works for them, and the other person decides whether to try it.',
  },
  prompts: [
    {
      id: 'tell-me-what-to-do-so-much-to-decide',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Hearing how heavy it is',
      words: 'It’s a lot to decide. You’d like someone to just show you the way.',
    },
    {
      id: 'tell-me-what-to-do-already-thought',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Starting from their own thoughts',
      words: 'What have you thought of already, even just for a moment?',
    },
    {
      id: 'tell-me-what-to-do-think-together',
      skill: 'permission',
      channel: 'either',
      aim: 'Searching together',
      words: 'I don’t have a ready answer. Would you be up for thinking it through with me?',
    },
    {
      id: 'tell-me-what-to-do-what-worked-for-me',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Telling without advising',
      words: 'May I tell you what works for me? Then you see if any of it speaks to you.',
    },
    {
      id: 'tell-me-what-to-do-some-ways',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Showing more than one way',
      words:
        'Would you like to hear some ways I know of? There’s {this}, there’s {that}, or maybe none of these. The choice is yours.',
    },
    {
      id: 'tell-me-what-to-do-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Writing back to a request',
      words: 'I’ve read your question about {thing}. What would make it a bit easier for you to choose?',
    },
  ],
} satisfies Moment
