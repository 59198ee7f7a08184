import type { Rule } from '../../rule.ts'
import { traits } from '../lexicon/traits.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { tellsOfWriter } from '../reading/tells-of-writer.ts'
import { tellsYou } from '../reading/tells-you.ts'

const deeds = englishPhrases(`
all that in a|one day|night|week|month|morning
rain or shine
and you meant|hate|hated
to her|his|their face
you bring|brought us|people|everyone together
you stayed in|calm|sober|honest
you made|showed|coped|stuck|built|carried|fought|pushed|fixed|stood @adverb? to|it|that|on|all|with|up|going|by|out|through|calm|sober|room|honest
you have? kept a|it|your|on|at|up|going|every|calm|trying|turning
you have? kept the _ calm|clean|warm|paid|fed
you held your
you found a|the|your own? way|words|strength|courage
you not|never @adverb? let|missed|gave|drank|stopped|turned|used|blamed|complained|walked
you listened|noticed|shared|learned|learnt|spotted|taught ... them|her|back|him|when|before|read|first|last|mistake
@number|every|whole day|week|weeks|months|years|days|month|year ... off|without|sober|clean|dry
you did not let|use|give|run|quit|walk|drink
you @adverb? asked _? _? for help
you have @adverb? got|been|thought|come|worked|kept|stayed|managed|paid|stuck|built @adverb? all|this|with|going|off|something|through|every|far|hard|sober|clean|long|dry|gentle
it meant a|something ... that you
proud|bravo|impressed|respect|congratulations of|with? you|yourself? for|on @gerund
good|well|great|brave|clever man|girl|boy|done|lad yourself? ,|for|on the|your|@gerund
good|girl|boy|lad , you @past
and you @adverb? still @past
and made|kept|stayed it|your|calm
`)
const feats = englishPhrases(`
you have? @adverb? @past ... even|though|anyhow|anyway|despite|regardless
you have? @adverb? @past ... before you|they|any|he|she|anyone
you have? @adverb? @past ... the truth
you have? @adverb? @past ... at your|night|fifty|sixty
you @past ... @number weeks|years|times|miles
you have? @adverb? @past ... on your own
you @past ... yourself|alone $|,|.|!
you have? @past ... a fourth|fifth|tenth|third time
you have? @adverb? @past ... every single? @noun
you have? @adverb? @past ... the whole @noun
you have? @adverb? @past ... all @number|night
you told ... no|out
, even|still @gerund|with
`)

const isFeat = (shape: ClauseShape) =>
  shape.kind === 'statement' &&
  shape.subject === 'you' &&
  shape.verb !== undefined &&
  (shape.verb.form === 'past' || shape.auxiliaries[0] === 'have') &&
  !shape.auxiliaries.includes('be') &&
  shape.verb.lemma !== 'be' &&
  shape.verb.lemma !== 'have' &&
  !shape.negated &&
  !shape.sentence.asks &&
  !isReported(shape)
const wanted = englishPhrases('you feel|want|wanted|wish|think|said|need|lost|hate|worry')

/** Names something real that the reader did or is. */
export const affirmation: Rule = {
  id: 'affirmation',
  label: 'affirmation',
  check: (draft) => [
    ...markPhrases(draft, traits, ({ tokens, asks }, { from }) => !asks && wanted.matchAt(tokens, from) === undefined),
    ...markPhrases(
      draft,
      deeds,
      ({ tokens, asks }, { from }) =>
        !asks && wanted.matchAt(tokens, from) === undefined && (tellsYou(tokens) || !tellsOfWriter(tokens)),
    ),
    ...markShapes(
      draft,
      (shape) =>
        isFeat(shape) && feats.findOnce(shape.sentence.tokens) !== undefined && wanted.find(shape.tokens) === undefined,
    ),
  ],
}
