import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isReported } from '../reading/is-reported.ts'
import { isToldToWriter } from '../reading/is-told-to-writer.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { hasForm, is, isBe, isNegation } from '../reading/word-class.ts'

const faults = `lazy|selfish|stupid|silly|weak|soft|dramatic|childish|ungrateful|irresponsible|reckless|careless|daft|foolish|stubborn|rude|sensitive|unreasonable|pathetic|ridiculous|naive|spoiled|spoilt|immature|paranoid|cruel|unfair|unkind|greedy|hopeless|useless|wrong|mean|thick|overreacting|overthinking|exaggerating|manipulative|oversensitive|disgraceful|shameful|cowardly|nasty|petty|moody`
const wrongs =
  'disgrace|misery|nightmare|liability|embarrassment|coward|liar|quitter|waste|brat|fool|idiot|sponger|scrounger|disappointment|hypocrite|pain|loser|attention'
const folk =
  'people|person|folk|mums|mothers|fathers|parents|parent|man|men|woman|women|lads|adult|adults|mother|father|mum|dad|families|tenants|ones'
const phrases = englishPhrases(`
some of us have|never|had|work|manage|pay
would not have|hurt|kill you|hurt|killed
bit|word of thanks|gratitude
you? thought it|that was okay|smart|clever|funny
look in the mirror $|,|.
manage|managed|live|living|managing on less

a child could do|see|read|manage
why is|have|would|are|will|could|can|was|were|had|did|should|has not you
why do not you just|ever? think|try|care|listen|grow|learn|finish
why have|would|do|are|could|can|did|must you not|never|always|ever|even|being|making|acting
come you never
why you have|would|do|could|did? not|never
why would any|someone|anyone|anybody
again , really|seriously|honestly
why would you do|say|tell|go|give|believe|throw|lie|trust|spend
why do|did you have|let
why the|on earth|hell
why bother
how could|dare you
what is the|wrong with|matter you|with
what were|did you thinking|expect
what sort|kind of a? ${folk}
what a silly|stupid|waste
who do you think
you should|ought not? @adverb? to? have|of @adverb? @past
you should|ought @adverb? to? be ashamed|glad|grateful|thankful|thanking
you could|might have? at least
you have|are|was|were been? @adverb? @adverb? a|just|so|too|being|far|acting? @adverb? ${faults}
you have|are|were been? @adverb? a|the|an|such|looking? a|for? right|real|proper|complete|total? ${wrongs}
you are acting|behaving like
the least you could|can
you are as|no|worse better|bad? as|than
${faults} way|idea|thing|move|choice|excuse|decision|attitude to|$|,|.|!|and
bad|terrible|awful|poor choice|excuse|decision|attitude|manners|parenting
it|that is|was @adverb? a? bit? @adverb? daft|silly|stupid|lazy|foolish|pathetic|selfish|careless|childish|irresponsible|reckless|ridiculous
it|that is|was @adverb? wrong|lazy|rude|cowardly|cruel|weak to|of|and you|@base|them|her|him
you|such silly|stupid|lazy|selfish|ungrateful|useless
is|are just|plain|simply wrong|rude
is|are @adverb? beneath|disgraceful|shameful
no manners
make|made|making a|such right|real|complete|total? excuses|mess|fool|mountain|scene
making excuses
no|always have? an|some|another? excuse|excuses|drama
you never think|listen|change|grow|learn
your brother|sister|cousin never
you @adverb? drank|threw|wasted|ruined ... time|everything|chance|money|away|chances
thrown|wasted my|every|our|away|enough
let your|me|them|her|yourself|him|us|people|everyone|everybody ... down
real|sober|honest|proper|decent|caring|sane|loving|mature|normal|responsible ${folk}
some|plenty|other|most|these|others ${folk} ... keep|cope|manage|managed|coped|managing
other ${folk} @adverb? would|get|work
some|people|plenty|many|folk|others _? _? would love|kill|die to|for
your|my|our other|mate|father|friend|mother|son|brother|sister|cousin|neighbour managed|coped|copes
i would be|never have|ashamed|mortified
not the only|first to|one|person to|be|with
no way to talk|speak|treat|act
after all|everything i|we|they have? did|said|done
yourself to blame|thank
you can not blame|expect
blaming the|them|her|him|everyone|others
make|made your bed
it|that|this|which is|was @adverb? all? your all|own? doing|making|fault
else 's fault
you got|did|brought it|that|this to|on|yourself
serves you
run riot|wild
worse off? than you
real problems
you @adverb? treat ... like
what possessed
that is what you get|happens
could|can not be bothered|trusted
i thought|expected|hoped better|more of|from
i thought|expected you would|were|had better|more|stronger|smarter
i am @adverb? ashamed|disappointed|shocked|sick of|in|at|by
behave|behaved yourself
know|known better
at your age
by @number you
you have|had your|one|every|plenty|enough job|chance|chances|warning
you were warned
look at the|her|yourself|him|@name $|,|state
are not you a|the|just
some neck
the|some cheek|nerve $|,|of|.|!
typical of? you|$|,|.|!
kids|children|child|family to think of
no business @gerund
a ${folk} should|ought
was it|that @adverb? right|kind|fair|necessary to|of|on
bit late to|for
stop|enough|quit being|feeling|making|acting|complaining|playing|moaning|whining
with that|an attitude
take responsibility
and you know it $|.|!
if you really|actually|truly @past
if you would|had not? @past|been|listened
no wonder you|your|they|he|she left|husband|wife|failed|threw
only|ever think of|about yourself
feeling sorry for yourself
you just do not want|try|care|listen
you do not even try|care|listen|bother
i told you that|this|so
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
playing|play the victim
you did the wrong
you lot|people are|never|always
`)
const ownDoubt = englishPhrases(`
you say|feel|think|tell|keep|said|thought|told|felt|wonder|worry|believe|blame
they|he|she|nobody|someone|people|everyone|everybody say|think|keep|said|thought|told|says|tells|thinks
think|make|told|call|made|called|makes|thinks|calls you
is|get|know|hear|see|understand how|why
as if|though
what if
`)
const gentle = new Set(['should', 'could', 'ought'])
const neverKnow = englishPhrases('you never|always know|really|got|said')
const seen = englishPhrases('you should have|of seen|heard')

const isBlame = (tokens: Parameters<typeof seen.matchAt>[0], from: number) => {
  // *You can’t just snap out of it*
  if (tokens[from]?.word === 'snap' && tokens.slice(0, from).some(isNegation)) return false
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
      /^(?:blame|complain|forget|lie|moan|expect|let|ruin|want|choose)$/.test(verb?.lemma ?? ''))
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
      (sentence, { from, to }) =>
        isBlame(sentence.tokens, from) &&
        !isToldToWriter(sentence, from, draft.sentences) &&
        !(gentle.has(sentence.tokens[to]?.word ?? '') && is(sentence.tokens[to], 'negation')),
    ),
    ...markShapes(draft, (shape) => accuses(shape) && !isReported(shape)),
  ]),
}
