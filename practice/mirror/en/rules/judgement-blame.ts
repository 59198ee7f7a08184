import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { hasForm, is, isBe, isNegation } from '../reading/word-class.ts'

const faults = `lazy|selfish|stupid|silly|weak|soft|dramatic|childish|ungrateful|irresponsible|reckless|careless|daft|foolish|stubborn|rude|sensitive|unreasonable|pathetic|ridiculous|naive|spoiled|spoilt|immature|paranoid|cruel|unfair|unkind|greedy|hopeless|useless|wrong|mean|thick|overreacting|overthinking|exaggerating|manipulative|oversensitive|disgraceful|shameful|cowardly|nasty|petty|moody`
const wrongs =
  'disgrace|misery|nightmare|liability|embarrassment|coward|liar|quitter|waste|brat|fool|idiot|sponger|scrounger|disappointment|hypocrite|pain|loser|attention'
const folk =
  'people|person|folk|mums|mothers|fathers|parents|parent|man|men|woman|women|lads|adult|adults|mother|father|mum|dad|families|tenants|ones'
const phrases = englishPhrases(`
  why did|have|are|can|had|has|were|was|could|should|is|will|would not you
  why do not you ever|just? listen|think|learn|grow|care|try|finish
  why did|do|have|would|could|can|must|are you not|never|always|ever|even|making|being|acting
  why do you keep @gerund
  come you never
  why you did|do|have|would|could? not|never
  why would anybody|anyone|someone|any
  again , seriously|honestly|really
  why would you trust|tell|give|go|do|say|want|spend|believe|lie|throw
  why did|do you let|have
  why the|on hell|heck|fuck|devil|earth
  why bother
  how could|dare you
  what is wrong|the with|matter you|with
  what did|were you expect|thinking
  what kind|sort of a? ${folk}
  what a waste|stupid|silly
  who do you think
  you should|ought not? @adverb? to? have|of @adverb? @past
  you should never|not have
  you should|ought @adverb? to? be grateful|thankful|thanking|ashamed|glad
  you could|might have? at least
  you are|have|were|was been? @adverb? @adverb? too|so|being|just|acting|far|a? @adverb? ${faults}
  you are|have|were been? @adverb? a|an|such|the|looking? a|for? right|real|total|complete|proper|bloody? ${wrongs}
  you are being @adverb? difficult|impossible|negative
  you are acting|behaving like
  the least you can|could
  you are worse|as|no bad|better? than|as
  ${faults} choice|decision|excuse|idea|move|thing|attitude|way $|to|.|,|!|and
  bad|poor|terrible|awful choice|decision|excuse|attitude|manners|parenting
  that|it was|is @adverb? a? bit? @adverb? lazy|stupid|selfish|reckless|childish|irresponsible|silly|daft|foolish|pathetic|careless|ridiculous
  that|it was|is @adverb? cruel|wrong|weak|rude|lazy|cowardly to|of|and you|@base|him|her|them
  you|such lazy|stupid|silly|selfish|ungrateful|useless
  is|are just|plain|simply wrong|rude
  is|are @adverb? beneath|disgraceful|shameful
  no manners
  make|making|made a|such right|real|total|complete? fool|scene|fuss|mountain|mess|excuses
  making excuses
  always|no have? some|an|another? excuse|excuses|drama
  you never learn|listen|think|change|grow
  your sister|brother|cousin never
  you @adverb? wasted|wasting|threw|blew|ruined|drank|bottled ... money|chance|chances|time|away|everything
  thrown|wasted away|every|enough|my|our
  let everyone|everybody|yourself|us|them|me|him|her|people|your ... down
  decent|normal|honest|responsible|sane|grown|real|proper|caring|loving|mature|sober ${folk}
  other|others|some|most|plenty|these ${folk} ... keep|manage|managed|cope|coped|managing
  other ${folk} @adverb? get|work|do|would
  people|some|many|plenty|others|folk _? _? would kill|love|die for|to
  your|my|our sister|brother|cousin|neighbour|friend|mate|mother|father|son|other manages|managed|coped|copes
  i would never|be have|mortified|ashamed
  not the only|first one|person|to with|to|be
  do not you care
  wasting ... time
  no way to talk|treat|behave|speak|act
  after what you did|said
  after all|everything we|i|they have? did|done|said
  yourself to thank|blame
  you can not blame|expect
  blaming everyone|them|him|her|others|the
  made|make your bed
  that|it|this|which is|was @adverb? all? your own|all? fault|doing|making
  else 's fault
  you brought|did|got it|this|that on|to|yourself
  serves you
  run wild|riot
  worse off? than you
  real problems
  you @adverb? treat ... like
  what possessed
  that is what you get|happens
  can|could not be trusted|bothered
  i thought|expected|hoped better|more of|from
  i thought|expected you were|had|would smarter|better|stronger|more
  i am @adverb? disappointed|ashamed|shocked|sick in|of|by|at
  behaved|behave yourself
  known|know better
  at your age
  by @number you
  you had|have every|one|your|enough|plenty chance|chances|job|warning
  you were warned
  look at the|yourself|him|her|@name state|$|,
  are not you the|a|just
  some|the neck|cheek|nerve $|.|!|,|of
  typical of? you|$|,|.|!
  child|children|kids|family to think of
  no business @gerund
  a ${folk} should|ought
  was that|it @adverb? fair|right|kind|necessary on|to|of
  bit late to|for
  stop|quit|enough feeling|whining|moaning|complaining|being|acting|making|playing|wallowing|whingeing|sulking
  with an|that attitude
  take responsibility
  and you know it
  if you really|actually|truly @past
  if you would|had not? @past|been|listened
  no wonder she|he|they|you|your left|hates|failed|threw|wife|husband
  only|ever think of|about yourself
  feeling sorry for yourself
  you just do not want|care|try|listen
  you do not even try|care|bother|listen
  i told you so|that|this
  shame on
  be ashamed
  nothing to be proud
  pathetic
  i despair
  man|grow up
  get a grip
  pull yourself together
  snap out of
  own worst enemy
  a pattern with you
  play|playing the victim
  you did the wrong
  you people|lot never|always|are
`)
const ownDoubt = englishPhrases(`
  you feel|felt|think|blame|thought|wonder|believe|said|say|worry|keep|tell|told
  they|he|she|someone|everyone|everybody|people|nobody says|said|say|told|tells|think|thinks|thought|keep
  sounds|feels|felt|seems like|as
  calls|called|call|makes|made|make|think|thinks|told you
  see|understand|get|know|hear|is why|how
  as if|though
  what if
`)
const gentle = new Set(['should', 'could', 'ought'])
const neverKnow = englishPhrases('you never|always know|really|got|said')
const seen = englishPhrases('you should have|of seen|heard')

const isBlame = (tokens: Parameters<typeof seen.matchAt>[0], from: number) => {
  if (/^(?:it|that|this)$/.test(tokens[from]?.word ?? '') && tokens.slice(from, from + 4).some(isNegation)) return false
  if (seen.matchAt(tokens, from) !== undefined || neverKnow.matchAt(tokens, from) !== undefined) return false
  // *You’re not lazy*
  if (tokens[from]?.word === 'you' && isBe(tokens[from + 1]) && isNegation(tokens[from + 2])) return false
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
  const absolute =
    next?.word === 'never' ||
    (next?.word === 'always' &&
      /^(?:do|make|blame|complain|forget|lie|moan|have|expect|let|ruin|leave|want|say|choose|find)$/.test(
        verb?.lemma ?? '',
      ))
  return (
    kind === 'statement' &&
    subject === 'you' &&
    absolute &&
    neverKnow.matchAt(tokens, subjectAt) === undefined &&
    (modal === undefined || modal === 'could') &&
    auxiliaries.length === 0 &&
    verb?.form === 'base' &&
    (modal !== undefined || !hasForm(tokens[verb.at], 'past')) &&
    !(clause.separator === '' && previous?.subject === 'i') &&
    (modal !== undefined || !sentence.asks)
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
