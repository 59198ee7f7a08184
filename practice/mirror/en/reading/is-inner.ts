import { reflectiveLeads } from '../lexicon/reflective-phrases.ts'
import { unpackWords } from '../lexicon/unpack-words.ts'
import { wordLists } from '../lexicon/word-lists.ts'
import type { ClauseShape } from './clause-shape.ts'
import { weighsOnThem } from './weighs-on-them.ts'

/** What goes on in a person, or weighs on them. */
const innerVerbs = new Set(unpackWords(wordLists.inner))

/** Whether a clause says what goes on in a person, more than what they did: *you miss it*, *you can’t sleep*. */
export const isInner = ({ verb, negated, modal, tokens, sentence, clause, auxiliaries, rest }: ClauseShape): boolean =>
  weighsOnThem(tokens.slice(verb !== undefined && auxiliaries.includes('be') ? verb.at : rest)) ||
  (verb !== undefined && innerVerbs.has(verb.lemma)) ||
  modal === 'would' ||
  (negated && (modal === 'can' || modal === 'could' || verb?.lemma === 'know')) ||
  reflectiveLeads.find(sentence.tokens.slice(clause.from, clause.from + 16)) !== undefined
