import type { Sentence } from '../../draft.ts'
import { englishPhrases } from './english-phrases.ts'

const tail = englishPhrases(`
  the|my|your|his|her? @noun|you|he|she|they|it|everyone|people said|says|say|told|tells|thought|called|asked|put|shouted|wrote me|it|him|her|them|you?
  said|says|shouted the|my|your|his|her @noun
  as they|he|she say|said|says
  that is how|what it|they
  that is how you have|were
`)

/** *One day at a time, you said*, *get a job, he shouted, in front of all*: it is told whose words they are. */
export const isSaidByThem = ({ tokens }: Sentence): boolean =>
  tail
    .findAll(tokens)
    .some(
      ({ from, to }) =>
        /^[,:]$/.test(tokens[from - 1]?.word ?? '') &&
        (tokens.length - to < 3 || /^[,:]$/.test(tokens[to]?.word ?? '') || tokens[from]?.word === 'that'),
    )
