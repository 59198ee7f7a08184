import type { Term } from '../schema/course.ts'

export const terms = [
  {
    id: 'term-peer',
    term: 'pari',
    meaning: 'Una persona che ha qualcosa in comune con te, o che fa la stessa attività. Fra pari si sta alla pari.',
    facts: ['is-peers-1', 'is-peers-2'],
  },
  {
    id: 'term-peer-support',
    term: 'peer support',
    meaning: 'Persone che hanno vissuto cose simili si sostengono a vicenda. Si dice anche sostegno fra pari.',
    facts: ['is-definition-1'],
  },
] satisfies Term[]
