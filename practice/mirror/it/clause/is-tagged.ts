import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'

const tags = phrases('no|vero|giusto|eh|ok|intesi|capito $\nnon credi|crede|trovi|pensi|ti $|pare|sembra')

/** Whether what is said only asks for a nod: “è ora di dirglielo, non credi?” */
export function isTagged({ clauses }: Sentence): boolean {
  const last = clauses.at(-1)
  return clauses.length > 1 && last !== undefined && tags.matchAt(last.tokens, 0)?.from === 0
}
