import { createPhrases } from '../../phrases/create-phrases.ts'
import { tokenClasses } from './token-classes.ts'

/** What can stand before the head of a clause and changes nothing in it. */
export const leads = createPhrases(
  [
    'at first|least|best|worst|times',
    'at the end of the day',
    'by the way',
    "for goodness|god|heaven|christ|pity 's|'|is? sake",
    'for your own? sake',
    'for now|starters|today|example|instance|once|sure',
    'in the? meantime|morning|evening|end|future',
    'in my|the opinion|view|book|experience',
    'if possible|anything|need|so',
    'of course',
    'to be honest|fair|clear|frank',
    'to start|begin with?',
    'from now|here|there|then on?',
    'next time|week|month|year|door',
    'this|every|each|one time|week|morning|evening|afternoon|weekend|month|year|day|night|@day',
    'on @day|top',
    'first|second|last|above|all of|in? all',
    'and|but then|now|also|again',
    'you know',
    'you see',
    'i mean',
    'after that|all|this',
    'either way',
    'whatever happens',
    'right now',
  ],
  tokenClasses,
)
