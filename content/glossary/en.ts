import type { Term } from '../schema/course.ts'

export const terms = [
  {
    id: 'term-peer',
    term: 'peer',
    meaning: 'Someone you share something with, or do the same activity with. Peers meet on the same level.',
    facts: ['is-peers-1', 'is-peers-2'],
  },
  {
    id: 'term-peer-support',
    term: 'peer support',
    meaning: 'People who have lived through similar things support each other.',
    facts: ['is-definition-1'],
  },
] satisfies Term[]
