import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { isPlainVerb } from './verb-forms.ts'

/** Slogans that go over two clauses: “prima il dovere, poi il piacere”, “meno parole e più fatti”. */
const paired = phrases(["prima il|la|lo|l'|i|le|un|una ... poi @det|tutto", 'meno ... più', 'più ... meno'])

/** What follows these is told of now, or of the reader. */
const later = new Set(splitWords('adesso ora ti te tu tuo tua di che ?'))

/** Whether a whole sentence is a slogan to live by. */
export const isSlogan = ({ tokens }: Sentence): boolean => {
  const match = paired.find(tokens)
  const rest = tokens.slice(match?.from)
  return match !== undefined && !rest.some((token) => isPlainVerb(token) || later.has(token.word))
}
