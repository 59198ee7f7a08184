import type { Sentence } from '../../draft.ts'
import { englishPhrases } from './english-phrases.ts'

const tail = englishPhrases(`
the|your|my|her|his? you|it|they|@noun|he|she|people|everyone say|said|thought|told|put|asked|says|called|tells|shouted|wrote you|it|me|them|her|him?
said|says|shouted the|your|my|her|his @noun
as they|he|she say|said|says
that is what|how it|they
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
