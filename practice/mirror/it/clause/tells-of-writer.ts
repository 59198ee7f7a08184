import type { Sentence } from '../../draft.ts'
import { isOwnStory } from './is-own-story.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

/** “Però io non rubavo” compares. */
const compares = phrases('però|invece io non')
const you = /^(?:t[iue]|t'|tu[aoe]|tuoi|vi|voi|lei|su[ao])$/
/** Whether a sentence tells the writer's own life, and of the reader nothing. */
export const tellsOfWriter = (sentence: Sentence): boolean =>
  isOwnStory(sentence) &&
  compares.find(sentenceWords(sentence)) === undefined &&
  !sentenceWords(sentence).some(({ word }) => you.test(word))
