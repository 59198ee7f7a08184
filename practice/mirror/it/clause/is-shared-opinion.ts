import type { Clause, Sentence } from '../../draft.ts'
import { clausesBefore } from './clauses-before.ts'
import { phrases } from './match-clauses.ts'

const opinions = phrases(`
certo|dico|credo|penso|trovo|sento|immagino|sicur~|convint~|temo|direi
mi sembra|pare
`)
/** Whether the clause before hands on the writer's own view: “penso che | dovresti chiamare”. */
export function isSharedOpinion(clause: Clause, sentence: Sentence): boolean {
  const before = clausesBefore(clause, sentence).at(-1)
  return before !== undefined && opinions.find(before.tokens) !== undefined
}
