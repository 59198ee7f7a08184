import { reflectiveLeads } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { splitList } from './split-list.ts'
import { weighsOnThem } from './weighs-on-them.ts'

/** What goes on in a person, or weighs on them. */
const innerVerbs = splitList(
  'blame breathe care carry cope cry deserve doubt dread expect face fear feel grieve hate hide hold hope keep like long lose love mean miss need pretend regret remember resent seem settle sleep sound stand struggle suffer think trust try want wish wonder worry',
)

/** Whether a clause says what goes on in a person, more than what they did: *you miss it*, *you can’t sleep*. */
export const isInner = ({ verb, negated, modal, tokens, sentence, clause, auxiliaries, rest }: ClauseShape): boolean =>
  weighsOnThem(tokens.slice(verb !== undefined && auxiliaries.includes('be') ? verb.at : rest)) ||
  (verb !== undefined && innerVerbs.has(verb.lemma)) ||
  modal === 'would' ||
  (negated && (modal === 'can' || modal === 'could' || verb?.lemma === 'know')) ||
  reflectiveLeads.find(sentence.tokens.slice(clause.from, clause.from + 16)) !== undefined
