import type { Rule } from '../../rule.ts'
import { findOffer } from '../clause/find-offer.ts'

/** Asks first, names two or more ways and none of them, and ends with the reader’s choice. */
export const offer: Rule = {
  id: 'offer',
  label: 'offer',
  check: (draft) => {
    const found = findOffer(draft)
    return found === undefined ? [] : [found]
  },
}
