import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { is, isNegation } from '../reading/word-class.ts'

const faults = `lazy|selfish|stupid|silly|weak|soft|dramatic|childish|ungrateful|irresponsible|reckless|careless|daft|foolish|stubborn|rude|difficult|negative|sensitive|unreasonable|pathetic|ridiculous|naive|spoiled|spoilt|immature|paranoid|cruel|unfair|unkind|impossible|greedy|hopeless|useless|wrong|mean|thick|overreacting|overthinking|exaggerating|manipulative|oversensitive`
const phrases = englishPhrases(`
  why did|have|are|can|had|has|were|was|could|should|is not you
  why do not you ever|just? _? listen|think|learn|grow|care|try
  why will|would|could|should not you
  why the hell|heck|fuck|devil
  why on earth
  why bother
  why would anybody|anyone|someone
  why would you even|ever|do|say|want to?
  why do|did|would you never|always|ever|even
  why did you let|have
  how could you
  how dare you
  you should|ought not? @adverb? to? have @adverb? @adverb? @past
  you should never|not have
  you should of @adverb? @past
  you could have at|tried|done|thought|called|phoned|said|asked|told
  you @adverb? only|have only|have|got? yourself to blame
  blame yourself
  made your bed
  your own|all? fault|doing|worst|making
  you brought|did|got it|this|that on|to|yourself
  let everyone|everybody|yourself|us|them|me|him|her|people down
  only|ever think of|about yourself
  no-one|nobody|one forced|made you to?
  take responsibility
  thrown|wasted away|every|enough|my|our
  if you really|actually|truly @past
  and you know it
  a right|real|complete|proper mess
  anyone|anybody else would
  you knew the rules|risks
  else 's fault
  you are @adverb? feeling sorry for yourself
  i thought|expected you were|had|would smarter|better|stronger|more
  mature|grown people|adults|men|women @present|@base|do
  you could|might at least
  no way to talk|treat|behave|speak|act
  you have let
  you never|always @present
  you never|always even? @base
  you are|have|were|was been? @adverb? @adverb? too|so|being|just|acting|far|a? @adverb? ${faults}
  you are acting|behaving like
  you are as bad
  you are making a|excuses
  you just do not want|care|try|listen
  you do not even try|care|bother|listen
  if you would|had not? @past|been|listened
  i told you so|that|this
  i would never have
  i managed|did|coped it? so|and|why
  decent|normal|honest|responsible|good|real people|folk|person|mothers|fathers|parents|mums|man|men|woman|women
  a grown|real|proper|responsible|caring|loving man|woman|mother|father|adult|parent
  other people|mums|tenants|parents|men|women|folk|lads|kids @adverb? keep|manage|get|work|cope|have|do|would
  your sister|brother|cousin never|manages|does|has
  look at _ he|she
  some of us
  is|are @adverb? just|plain|simply? wrong|beneath|rude|disgraceful|shameful $|you|and|,
  stealing is
  with an|that attitude
  no wonder she|he|they|you|your left|hates|failed|threw|wife|husband
  what did you expect
  what were you thinking
  what is wrong|the with|matter you|with
  what a waste|shame|stupid|silly
  shame on
  pathetic
  disgraceful
  be ashamed
  that|it|this was|is @adverb? @adverb? a? @adverb? ${faults}|bad|poor|terrible|awful|stupid choice|decision|excuse|idea|move|thing|attitude
  that|it was|is @adverb? @adverb? stupid|selfish|reckless|childish|irresponsible|silly|daft|foolish|pathetic|careless|ridiculous
  i am @adverb? disappointed|ashamed|shocked|sick in|of|by|at
  stop|quit|enough feeling|whining|moaning|complaining|being|acting|making|playing|wallowing|fretting|whingeing|sulking
  not the only one|person with
  people|some|many|plenty|others|folk _? _? would kill|love|die for|to
  man|grow up
  get a grip
  pull yourself together
  snap out of
  get over yourself
  you did the wrong
  known|know better
  mountain out of
  behaved|behave yourself
  nothing to be proud
  own worst enemy
  a pattern with you
  you had one
  you lazy|stupid|silly|selfish|ungrateful|daft|useless
  bad|poor|lazy parenting|mothering|attitude|manners
  at your age
  i despair
  i expected|thought better|more of|from
  sort yourself
  act|grow your age|up
  you can not be serious
  have|show some shame|respect|decency|pride
  what kind|sort of a? mother|father|person|man|woman|parent|mum|dad
  you people|lot never|always|are
  typical of? you|$
  you asked|were asking for it|this|that|trouble
  serves you
  you have only got|yourself
  that is what you get|happens
  how many times
  you will not even|ever learn|change|try
  not even trying
  no excuse
  you waste|wasted|blew|threw|drank _? _? money|chance|time|away
  play|playing the victim
`)
const ownDoubt = englishPhrases(`
  you feel|felt|think|blame|thought|wonder|believe|said|say|worry|keep|tell|told
  you are @adverb? saying|telling|thinking|wondering|asking|sure|convinced|@feeling
  they|he|she|someone|everyone|everybody|people|nobody says|said|say|told|tells|think|thinks|thought|keep
  sounds|feels|felt|seems like|as
  not your|my|their|own|all
`)
const gentle = new Set(['should', 'could', 'ought'])
const neverKnow = englishPhrases('you never|always know|really|got|said')
const seen = englishPhrases('you should have|of seen|heard')

const isBlame = (tokens: Parameters<typeof seen.matchAt>[0], from: number) => {
  if (/^(?:it|that|this)$/.test(tokens[from]?.word ?? '') && tokens.slice(from, from + 4).some(isNegation)) return false
  if (seen.matchAt(tokens, from) !== undefined || neverKnow.matchAt(tokens, from) !== undefined) return false
  const lead = tokens.slice(Math.max(0, from - 6), from + 3)
  return ownDoubt.find(lead.slice(0, Math.min(6, from) + 1)) === undefined
}
/** *You never call*: always and never make one deed the whole person. */
const accuses = ({
  previous,
  clause,
  kind,
  subject,
  auxiliaries,
  verb,
  tokens,
  subjectAt,
  modal,
  sentence,
}: ClauseShape) => {
  const next = tokens[subjectAt + 1]
  const absolute = next?.word === 'never' || next?.word === 'always'
  return (
    kind === 'statement' &&
    subject === 'you' &&
    absolute &&
    neverKnow.matchAt(tokens, subjectAt) === undefined &&
    modal === undefined &&
    auxiliaries.length === 0 &&
    verb?.form === 'base' &&
    !(clause.separator === '' && previous?.subject === 'i') &&
    !sentence.asks
  )
}

/** Blames, moralises, compares, or asks a why that accuses. */
export const judgementBlame: Rule = {
  id: 'judgement-blame',
  label: 'judgement',
  severity: 'clear',
  check: remember((draft) => [
    ...markPhrases(
      draft,
      phrases,
      ({ tokens }, { from, to }) =>
        isBlame(tokens, from) && !(gentle.has(tokens[to]?.word ?? '') && is(tokens[to], 'negation')),
    ),
    ...markShapes(draft, (shape) => accuses(shape) && !isReported(shape)),
  ]),
}
