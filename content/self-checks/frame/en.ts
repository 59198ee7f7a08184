import type { SelfCheckFrame } from '../../schema/self-check.ts'

export const frame: SelfCheckFrame = {
  titles: {
    'obj-principles': 'The principles of peer support',
    'obj-rules': 'The rules of peer support',
    'obj-types': 'The different types of peer support',
    'obj-role': 'The role of a peer supporter',
    'obj-responsibilities': 'What a peer supporter is responsible for',
    'obj-confidentiality': 'Why secrecy and confidentiality matter',
  },
  asks: {
    'true-or-false': 'Is this how you see it?',
    'choose-reply': 'Which reply feels close to peer support?',
    sort: 'Is it peer support, or not its job?',
    'may-i-share': 'May this be told to others?',
  },
  trueOrFalse: { true: 'Yes, I think so', false: 'No, I don’t think so' },
  piles: { 'peer-support': 'Peer support', 'not-its-job': 'Not its job' },
  mayIShare: {
    yes: 'Yes',
    'with-permission': 'Only with permission',
    'only-what-is-needed': 'Only what is needed',
    no: 'No',
  },
}
