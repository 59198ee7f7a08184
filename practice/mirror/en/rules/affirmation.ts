import type { Rule } from '../../rule.ts'
import { traits, virtues } from '../lexicon/traits.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'

const deeds = englishPhrases(`
  you handled|managed|kept|stuck|stood|stayed|fought|persevered|pushed|carried|built|fixed|coped|made|found|showed|put|walked|turned @adverb? it|that|on|up|going|calm|yourself|trying|with|by|through|your|the|all|at|a
  you never gave|walked|turned
  you are a|the? person|someone|somebody|one|sort|kind who|that|of
  you noticed|shared|learned|learnt|taught|listened|turned|came ... him|her|them|first|last|before|when|back|up
  the way you @past ... is|was|were
  you care a|about
  how much|far|well|hard ${virtues}|you have|handled|did
  @number days|weeks|months|years sober|clean|without
  you did not give|quit|run|drink|use|walk|let
  you @adverb? asked for help
  you have @adverb? thought|worked|stayed|kept|come|built|managed|stuck|got|paid|been @adverb? this|hard|sober|clean|going|through|long|far|gentle|up|all|something|every
  there is such|so|real|a much|lot|of? ${virtues}
  you put ${virtues}|so|a|real into|much|lot
  well done for @gerund
  good lad|lass|man|girl|woman for
  every day|week|night|month|sunday|single this|@noun? in|week|month|$
  and you @adverb? still
  even though you were|felt|had|are
  in spite of|everything
  you are doing|trying|working|taking @adverb? your|so|really|steps|the|it|everything best|hard
  you have stayed|been off
`)
const feats = englishPhrases(`
  you @past ... even though|before|despite|when
  you @past ... and you @past
  you @past ... at fifty|sixty|night|all|your own?
  you @past ... @number times|miles|weeks|years
  you @past ... on your own
  you @past the truth
  you @past ... when it|he|she|they|lying|everyone|everybody
  you @past ... yourself
`)

const isFeat = (shape: ClauseShape) =>
  shape.kind === 'statement' &&
  shape.subject === 'you' &&
  shape.verb?.form === 'past' &&
  shape.verb.lemma !== 'be' &&
  !(shape.verb.lemma === 'have' && shape.tokens[shape.rest]?.word === 'to') &&
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
    ...markPhrases(draft, deeds, ({ tokens, asks }, { from }) => !asks && wanted.matchAt(tokens, from) === undefined),
    ...markShapes(
      draft,
      (shape) =>
        isFeat(shape) && feats.findOnce(shape.sentence.tokens) !== undefined && wanted.find(shape.tokens) === undefined,
    ),
  ],
}
