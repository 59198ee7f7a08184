import type { TokenClasses } from '../../phrases/compile-phrase.ts'
import { conditions } from '../lexicon/conditions.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { hasForm, is, isBe, isNegation, isObjectPronoun } from './word-class.ts'

/** Endings that only names of illnesses have. */
const illnessEnding = /.{3}(?:itis|osis|aemia|emia|phobia|algia|pathy|oma|rrhoea|plegia|rexia|limia)$/

/** What one feels, as a thing. */
const emotions =
  /^(?:fear|grief|anger|shame|guilt|sadness|relief|panic|dread|pride|loneliness|rage|hurt|loss|worry|joy|hope|love|sorrow|pain|boredom|emptiness|tension|regret|jealousy|frustration|tiredness|exhaustion|longing|disappointment|bitterness|warmth|doubt|humiliation|homesickness)$/

/** Classes that phrases can name with `@`. */
export const tokenClasses: TokenClasses = {
  base: (token) => hasForm(token, 'base'),
  past: (token) => hasForm(token, 'past', 'participle'),
  present: (token) => hasForm(token, 'present', 'base'),
  gerund: (token) => hasForm(token, 'gerund') || token.word === 'being' || token.word === 'having',
  be: isBe,
  not: isNegation,
  adverb: (token) => is(token, 'adverb'),
  adjective: (token) => is(token, 'adjective'),
  noun: (token) => is(token, 'noun'),
  determiner: (token) => is(token, 'determiner'),
  preposition: (token) => is(token, 'preposition'),
  object: isObjectPronoun,
  name: (token) => token.capital,
  number: (token) =>
    token.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|fifty|twenty|thirty|hundred|half|double)$/.test(token.word),
  feeling: (token) => feelingAdjectives.has(token.word),
  hard: (token) => situationAdjectives.has(token.word),
  emotion: ({ word }) => emotions.test(word),
  illness: ({ word }) => conditions.has(word) || illnessEnding.test(word),
  quotation: (token) => token.kind === 'quotation',
}
