import type { TokenClasses } from '../../phrases/compile-phrase.ts'
import { isCondition, isTreatment } from '../lexicon/conditions.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { splitList } from './split-list.ts'
import { hasForm, is, isBe, isNegation, isObjectPronoun } from './word-class.ts'

/** What one feels, as a thing. */
const emotions =
  /^(?:fear|grief|anger|shame|guilt|sadness|relief|panic|dread|pride|loneliness|rage|hurt|loss|worry|joy|hope|love|sorrow|pain|boredom|emptiness|tension|regret|jealousy|frustration|tiredness|exhaustion|longing|disappointment|bitterness|warmth|doubt|peace|respect|dignity|calm|trust|humiliation|homesickness)$/
const verdicts = splitList(
  'good great nice better best wise wiser sensible smart safe worthwhile worth helpful useful handy beneficial healthy advisable important vital essential crucial key necessary ideal simple',
)
const bests = splitList(
  'best better safest safer easiest easier quickest quicker cheapest cheaper simplest simpler wisest wiser smartest smarter kinder healthier surest',
)
const steps = splitList(
  'thing things step move way approach course plan idea place start answer bet option port stop solution choice route shot trick tip rule priority remedy cure strategy',
)
const losses = splitList(
  'mistake shame pity waste crime sin error folly madness mad daft crazy silly foolish unwise rash risky stupid',
)
const folk = splitList(
  'people folk folks lads women men others mums dads friends parents guys girls residents tenants fellas ones patients clients',
)

const helpers = splitList(
  'doctor gp dentist nurse lawyer solicitor council union police chemist pharmacist ombudsman caseworker keyworker warden counsellor adviser optician',
)

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
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eleven|twelve|hundred|half|double|.{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/.test(
      token.word,
    ),
  feeling: (token) => feelingAdjectives.has(token.word),
  hard: (token) => situationAdjectives.has(token.word),
  day: ({ word }) =>
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|thurs?|tues?|mon|fri)$/.test(word),
  emotion: ({ word }) => emotions.test(word),
  illness: ({ word }) => isCondition(word),
  treatment: ({ word }) => isTreatment(word),
  verdict: ({ word }) => verdicts.has(word),
  best: ({ word }) => bests.has(word),
  folk: ({ word }) => folk.has(word),
  helper: ({ word }) => helpers.has(word),
  step: ({ word }) => steps.has(word),
  loss: ({ word }) => losses.has(word),
  quotation: (token) => token.kind === 'quotation',
}
