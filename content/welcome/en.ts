import type { Welcome } from '../schema/welcome.ts'

export const welcome = {
  title: 'Hello, this is Accanto',
  sentences: [
    'Here are words to be beside someone, the duties of each day, and a journal of your own.',
    'What you write stays on this computer, unless you take it out.',
    'You need no account, and Accanto makes no web requests.',
    'Accanto is no emergency service, and it can miss danger.',
    'These words are a start: your own come first.',
  ],
} as const satisfies Welcome
