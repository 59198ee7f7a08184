import type { Clause, Sentence } from '../../draft.ts'
import { clausesBefore } from './clauses-before.ts'
import { phrases } from './match-clauses.ts'

const opinions = phrases(`
penso|credo|convint~|sicur~|certo|trovo|direi|dico|immagino|sento|temo
mi sembra|pare|sa|viene
`)
const notMine = phrases(`
mi|ci dici|dicevi|hai|ha|dice|diceva
`)

/** Whether the clause before hands on the writer's own view: “penso che | dovresti chiamare”. */
export function isSharedOpinion(clause: Clause, sentence: Sentence): boolean {
  const before = clausesBefore(clause, sentence).at(-1)
  return before !== undefined && opinions.find(before.tokens) !== undefined && notMine.find(before.tokens) === undefined
}
