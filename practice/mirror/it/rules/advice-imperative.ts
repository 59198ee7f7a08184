import type { Rule } from '../../rule.ts'
import { isFormal } from '../clause/address.ts'
import { findOrder } from '../clause/find-order.ts'
import { isLived } from '../clause/is-lived.ts'
import { isTalkMove } from '../clause/is-talk-move.ts'
import { matchClauses } from '../clause/match-clauses.ts'

/** An order to the reader at the head of a clause, that is no move of the talk itself. */
export const adviceImperative: Rule = {
  id: 'advice-imperative',
  label: 'advice',
  severity: 'clear',
  check: (draft) =>
    matchClauses(draft, (clause, sentence) => {
      const order = findOrder(clause, sentence, isFormal(draft))
      return order === undefined || isTalkMove(order, sentence) || isLived(order, clause, sentence, draft)
        ? undefined
        : clause
    }),
}
