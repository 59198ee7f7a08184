import type { Token } from '../../token.ts'

/** Someone is told to do something: where, what, and the pronouns that go with it. */
export type Order = {
  words: readonly Token[]
  at: number
  lemma: string
  clitics: readonly string[]
  negated: boolean
}
