import type { Rule } from '../../rule.ts'
import { traits, virtues } from '../lexicon/traits.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { tellsOfWriter } from '../reading/tells-of-writer.ts'
import { tellsYou } from '../reading/tells-you.ts'

const deeds = englishPhrases(`
  you stayed calm|sober|honest|in
  you stuck|stood|fought|persevered|pushed|carried|built|fixed|coped|made|showed @adverb? it|that|on|up|going|calm|by|through|with|to|honest|sober|all|out|room
  you have? kept it|going|trying|turning|your|calm|up|every|at|on|a
  you have? kept the _ paid|fed|calm|clean|warm
  you held your
  you found a|the|your own? way|words|courage|strength
  you never|not @adverb? missed|gave|walked|turned|blamed|let|complained|stopped|drank|used
  you noticed|shared|learned|learnt|taught|listened|spotted ... him|her|them|first|last|before|when|back|mistake|read
  you care a|about|deeply|so
  @number|whole|every days|weeks|months|years|day|week|month|year ... sober|clean|without|off|dry
  you did not give|quit|run|drink|use|walk|let
  you @adverb? asked _? _? for help
  you have @adverb? thought|worked|stayed|kept|come|built|managed|stuck|paid|been|got @adverb? this|hard|sober|clean|dry|off|going|through|long|far|gentle|something|every|with|all
  you put ${virtues}|so|a|real into|much|lot
  it meant something|a ... that you
  bravo|congratulations|respect|proud|impressed of|with? you|yourself? for|on @gerund
  good|clever|well|great|brave girl|boy|man|lad|lass|done yourself? for|on|, @gerund|the|your
  girl|boy|lad|lass|good , you @past
  and you @adverb? still @past
  and kept|made|stayed your|it|calm
`)
const feats = englishPhrases(`
  you have? @adverb? @past ... even|though|tho|despite|anyway|regardless|anyhow
  you have? @adverb? @past ... before you|he|she|they|any|anyone
  you have? @adverb? @past ... the truth
  you have? @adverb? @past ... when everyone|everybody|nobody|no-one|it|lying|a
  you have? @adverb? @past ... at fifty|sixty|night|your
  you @past ... @number times|miles|weeks|years
  you have? @adverb? @past ... on your own
  you @past ... yourself|alone $|.|,|!
  you have? @past ... a third|fourth|fifth|tenth time
  you have? @adverb? @past ... without @gerund
  you have? @adverb? @past ... every single? @noun
  you have? @adverb? @past ... the whole @noun
  you have? @adverb? @past ... all night|@number
  you have? @adverb? @past ... in|at one|front|@number? go|of|row
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
