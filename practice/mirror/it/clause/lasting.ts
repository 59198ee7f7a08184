import { splitWords } from '../words/split-words.ts'

/** Words that fit a habit or a lasting state, not a request. */
export const lasting = new Set(
  splitWords('ancora sempre già mai spesso male poco continuamente ormai tuttora tanto così troppo ovunque'),
)
