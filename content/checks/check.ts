import type { Corpus } from './corpus/corpus.ts'

/** One question asked of all shipped words. `check` returns a message for each fault, and none when all is well. */
export type Check = {
  id: string
  description: string
  check: (corpus: Corpus) => string[]
}
