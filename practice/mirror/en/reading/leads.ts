import { createPhrases } from '../../phrases/create-phrases.ts'
import { tokenClasses } from './token-classes.ts'

/** What can stand before the head of a clause and changes nothing in it. */
export const leads = createPhrases(
  [
    'at first|least|best|worst|times',
    'at the end of the day',
    "for goodness|god|heaven|christ|pity 's|'|is? sake",
    'for your own? sake',
    'in the? meantime|morning|evening|end|future',
    'to be honest|fair|clear|frank',
    'from now|here|there|then on?',
    'next time|week|month|year|door',
    'this|every|each|one time|week|morning|evening|afternoon|weekend|month|year|day|night|@day',
    'on @day|top',
    'and|but then|now|also|again',
    'you know',
    'i mean',
    'after that|all|this',
    'whatever happens',
  ],
  tokenClasses,
)
