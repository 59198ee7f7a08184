import type { Sentence } from '../../draft.ts'
import type { Match } from '../../phrases/create-phrases.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { saysWhatHelps } from '../reading/says-what-helps.ts'
import { is, isBe, isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
it|that|this|there? would|could|can|might|may @adverb? @adverb? be @adverb? a|the|an|no? @adverb? @best|@verdict|@step|@loss @step? ... to|if|@gerund
it|that would|might be no bad|harm|shame
would|could|might be a|an|@best|worth|@verdict to|a|the|if|@gerund|idea|@verdict
would|could|might help you? to|if
it @adverb? would|will|could|can|might|may|does? help|pay|helps|pays you? to|if you|@base|they
it|that would|could|might? make|makes sense to
it is @adverb? @adverb? a? @adverb? better|@verdict|best|safer|wiser|safest idea|thing|plan|move|practice? for? you|them|her|him|everyone? not? to @base
it is @best you _
it is? @adverb? not|never too soon|late|early to @base
is better|best|important you|if|for
please to @base
you must to @base
it is @adverb? worth a|the|your|@gerund|an|every|asking
it is a|all about|case|matter|question of? @gerund
it is|about|maybe|perhaps @adverb? about? time you|to|for
it? could|might|may|must be time you|to|for
time you|to @base|@past|had
time for a|an|some _
high time
a|the|your|one|another? @adverb? right|@best|only|real|@verdict|other|first|next|big|key|main @step ... is|would|could|might|may|should|must|has be? not|never|just? you|to|that|if|@gerund|@base @base?
the answer|key|solution|trick|secret is|would|lies not|never|just? to|@gerund|@determiner
your @adjective? best|first|number|next|main? move|chance|bet|step|focus|port|priority ... is|would|should|has
@best way|thing|plan|bet|step|option ... is|would|might _
the|your @best|only way|plan|bet|option ... is|would to|a|the|an|through
the @best _ is to
a|one|another @best|@verdict|useful way|thing|place|start|step|tip|trick ... is
@best not|never|just|off? to|@gerund|@base
one|another @adjective? @step|possibility|approach is|would
works @adverb? well|better|best if|when you
one thing you|that? @adverb? would|could|can|might|may|helps? a|is|do|could|help|should|try|work
the thing to do|keep|remember
the way to ... is
the one|people|man|place|woman|person|team to @base ... is|are
is|are the|your people|man|place|woman|person to|for
what|where|who i would do|go|ask|try|call|start|ring
who you @adverb? want|need is
it is @determiner ... you want|need to @base
what|all you @adverb? need is to|a|@gerund|an|@adjective
what you @adverb? want is to|a|@gerund|an
what|all you would|will? @adverb? have|want|need got? to @base? is
what i would @adverb? like|suggest|advise|recommend|encourage|urge
all it|that takes|needs is
all|least you could|can do is
@best thing you can
how you|to get|cope|manage|live ... is
it never|rarely hurt|hurts|harms to
there? is? no|little good|sense|use|harm|wrong|point|shame in|by|done? by? @gerund
no harm in a
nothing wrong with @gerund
nothing to|stopping stop? you
nothing to lose $|,|in|@gerund|.|by
nothing for it but
nothing like|beats a|@gerund|an
there is|are @adverb? a? @noun|lot|much|plenty|lots you could|can|might
there is? a? lot|much|something|plenty to be got|said|learned|gained
there is|are a|an|some|@noun|plenty|lots ... would|could|can|might like|help|love|enjoy|suit
there must|has to|be be? a|someone|something|somebody|somewhere
do|does|work|works a? treat|wonders
do|does the job|trick
is the|your @best? way|answer|key|solution|cure|medicine to|$|.|!|here|forward
is the|your @best|answer|friend @noun?
is what you want|need
the|that|your|this|these|those _? _? want|need|needs|wants @gerund|told
that|this @noun? needs|wants is? a|an|some
one|only|first|last thing i would do|say|tell|try|suggest
maybe|perhaps a|the|your|an|some ... would|could|might
maybe|perhaps a|the|your|an ... is better|worth|best
one|@number word|words :
what @adverb? works|worked|helps|helped for? the|is|some|people|many|other|most|folk
go|goes a long way
comes a time|point when you
worth a|the|@gerund|asking
do you|her|him the? good|no|wonders|power|world
there is always a|the|@noun
know what you need
the sooner|earlier|longer ... the better|worse|harder
takes a|@number|two minute|minutes|second|seconds to say|ask|try|call|find|ring|write|check|apply
costs nothing|little to
bad|big|terrible idea|move|mistake to|$|,|.
`)
/** Negated, they steer all the same: it wouldn’t hurt to, it’s not a good idea to. */
const turned = englishPhrases(`
would|do|will|could|can|might|does not do? any? hurt|harm to|$|,|.|any|@object
would|will not go wrong|amiss|astray
not a good|great|wise|smart idea|plan|move
not going? to? sort|fix|mend itself
not think|sure|convinced @gerund ... good|idea|safe|best|wise
it|that|this is|would|might|may not be? @adverb? a|the? @adverb? right|@best|bad|@verdict|daft|silly|worst|@loss time|idea|thing|plan|move to|$|if|.
it|that|this is|would|might|may not be? @adverb? safe|worth|wise|smart|healthy|sensible|wiser|advisable it? $|,|.
@gerund ... is|would|will not only? the|do|get|help|make|sort|change|fix|solve you|it|that|this|them|any|way|things|anything|answer|solution
`)
const factual = englishPhrases(`
it is time for the|me|us
it? is? worth saying|mentioning|noting
worth the wait
it would|could|might|may help to|if i|we|know|hear|talk
it would be easier|simpler to be|say|just|use|give|run|stay|lie|drink|hide|pretend|disappear
would be good|nice|lovely to have|be|hear|see|meet
it|that would|could be @adverb? @adjective to|if|@gerund you|i|have|be|@gerund|we|they|hear|he|see|she|someone|somebody|meet ...
it is just|so|really|very? good|great|nice|lovely|important to have|be|know|hear|see|read|meet|remember
no|little good|sense|use|point in? worrying|fretting|complaining|crying
`)
const blocked = englishPhrases(`
you say|feel|know|think|had|said|thought|felt|heard|wonder|believe|wondered|believed
not|never feel|know|think|sure|certain|convinced
`)
const openings = new Set(
  'time would might could may can easier easiest cheaper simpler quicker safer safest wiser best better lose worth'.split(
    ' ',
  ),
)

/** Some of the words begin advice only at the head of what is said. */
const opens = ({ tokens }: Sentence, { from }: Match) => {
  const before = tokens[from - 1]
  if (before?.word === 'no') return false
  // *It’s almost easier not to hope*: what stands before makes it a statement.
  if (tokens.slice(Math.max(0, from - 3), from).some(isBe)) return !openings.has(tokens[from]?.word ?? '')
  return (
    before === undefined ||
    !openings.has(tokens[from]?.word ?? '') ||
    /^(?:mate|,|:|please)$/.test(before.word) ||
    (['adverb', 'interjection', 'conjunction'] as const).some((part) => is(before, part))
  )
}

const steers = (sentence: Sentence, { from }: Match): boolean => {
  const { tokens, asks, clauses } = sentence
  if (/^(?:why|what|did)$/.test(tokens[0]?.word ?? '') && asks) return false
  if (factual.matchAt(tokens, from) !== undefined || (asks && clauses.length < 2)) return false
  // *Not sure what they’ll say, but …*
  const said = tokens.slice(0, from)
  return blocked.find(said.slice(said.findLastIndex(({ word }) => word === 'but') + 1)) === undefined
}

/** Says without a person what is to be done: it would help to, it’s best to, the thing to do is. */
export const adviceImpersonal = createAdviceRule('advice-impersonal', (draft) => [
  ...markPhrases(
    draft,
    phrases,
    (sentence, match) =>
      steers(sentence, match) &&
      opens(sentence, match) &&
      !sentence.tokens.slice(match.from, match.to - 3).some(isNegation),
  ),
  ...markPhrases(draft, turned, steers),
  ...markShapes(draft, saysWhatHelps),
])
