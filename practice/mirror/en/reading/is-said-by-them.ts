import type { Sentence } from '../../draft.ts'
import { englishPhrases } from './english-phrases.ts'

const tail = englishPhrases('you|he|she|they said|told|thought|called|asked|put|say me|it|him|her|them?')

/** *One day at a time, you said*: at the end it is told whose words they are. */
export const isSaidByThem = ({ tokens }: Sentence): boolean =>
  tail.findAll(tokens).some(({ from, to }) => tokens[from - 1]?.word === ',' && tokens.length - to < 3)
