import type { GivingWords } from './words.ts'

export const words: GivingWords = {
  giving: {
    title: 'Giving and receiving',
    intro: 'Only if you like. Over time it can show how the two balance out.',
    gave: 'How much I gave',
    received: 'How much I received',
    from: 'Where it came from',
    stopAsking: 'Don’t ask me this',
    stopped: 'All right, I won’t ask again. If you change your mind, the question is in the settings.',
    askAgain: 'Ask me after all',
    asksAgain: 'The question is back.',
  },
  amount: {
    '0': 'nothing',
    '1': 'a little',
    '2': 'some',
    '3': 'a lot',
    '4': 'a great deal',
  },
  supportSource: {
    role: 'In my role as a helper',
    peer: 'From my peer',
    outside: 'From someone outside',
  },
}
