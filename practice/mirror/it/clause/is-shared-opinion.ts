import type { Clause, Sentence } from '../../draft.ts'
import { clausesBefore } from './clauses-before.ts'
import { phrases } from './match-clauses.ts'

const opinions = phrases(`
dico|certo|sicur~|convint~|sento|immagino|trovo|penso|credo|direi|temo
mi sembra|pare|viene|sa
`)
const notMine = phrases(`
ci|mi hai|ha|dici|dice|diceva|dicevi
`)

/** Whether the clause before hands on the writer's own view: “penso che | dovresti chiamare”. */
export function isSharedOpinion(clause: Clause, sentence: Sentence): boolean {
  const before = clausesBefore(clause, sentence).at(-1)
  return before !== undefined && opinions.find(before.tokens) !== undefined && notMine.find(before.tokens) === undefined
}
