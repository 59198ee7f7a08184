import type { Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { isAffirmation } from '../clause/is-affirmation.ts'
import { isBlame } from '../clause/is-blame.ts'
import { isPraise } from '../clause/is-praise.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { sentenceWords } from '../clause/sentence-words.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

/** “Brava, hai rifatto il letto” praises from above and names a deed as well. */
const praisedDeed = phrases(`
è|sei|siete|avete|hai|ha @part
che sei|siete|avete|hai
continua|continui così
`)

const affirms = (sentence: Sentence) =>
  (isAffirmation(sentence) && !isBlame(sentence)) ||
  (isPraise(sentence) && praisedDeed.find(sentenceWords(sentence)) !== undefined && sentenceWords(sentence).length > 4)

/** Names something the reader did or is, specific and real. */
export const affirmation: Rule = {
  id: 'affirmation',
  label: 'affirmation',
  check: (draft) =>
    speaksOfDanger(draft) ? [] : matchSentences(draft, (sentence) => (affirms(sentence) ? sentence : undefined)),
}
