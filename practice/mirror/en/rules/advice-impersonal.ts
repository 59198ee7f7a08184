import type { Sentence } from '../../draft.ts'
import type { Match } from '../../phrases/create-phrases.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { saysWhatHelps } from '../reading/says-what-helps.ts'
import { is, isBe, isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
  it|that|this|there? would|might|could|may|can @adverb? @adverb? be @adverb? a|an|no|the? @adverb? @verdict|@best|@loss|@step @step? ... to|if|@gerund
  it|that would|might be no bad|harm|shame
  would|might|could be @verdict|@best|worth|an|a to|if|idea|@verdict|@gerund|a|the
  would|might|could help you? to|if
  it @adverb? would|might|could|can|may|will|does? help|helps|pay|pays you? to|if @base|you|they
  it|that would|might|could? makes|make sense to
  it is @adverb? @adverb? a? @adverb? @verdict|best|better|safer|safest|wiser idea|plan|thing|practice|move? for? you|him|her|them|everyone? not? to @base
  it is @adverb? @verdict|@best if|that you @base
  it is @best you _
  it is? @adverb? never|not too late|early|soon to @base
  is better|important|best you|for|if
  please to @base
  you must to @base
  it is @adverb? worth @gerund|asking|a|an|the|every|your
  it is a|all matter|question|case|about of? @gerund
  it is|maybe|perhaps|about @adverb? about? time to|you|for
  it? might|could|may|must be time to|for|you
  time to|you @base|@past|had
  time for a|an|some _
  high time
  the|your|a|one|another? @adverb? @verdict|@best|main|first|next|only|right|real|other|key|big @step ... is|would|might|could|may|lies|should|has|must be? not|never|just? to|if|@gerund|@base|that|you @base?
  the key|trick|secret|answer|solution is|would|lies not|never|just? to|@gerund|@determiner
  your @adjective? next|first|best|main|number? step|move|bet|port|priority|focus|chance ... is|would|should|has
  @best thing|bet|way|plan|step|option ... is|would|might _
  the|your @best|only bet|way|plan|option ... is|would a|an|the|through|to
  the @best _ is to
  a|one|another @verdict|@best|useful place|way|start|step|trick|tip|thing ... is
  @best not|never|off|just? to|@base|@gerund
  @determiner _? @step|possibility|approach|suggestion ... would|could|might be to|if|@gerund|worth
  another|one @adjective? @step|possibility|approach is|would
  works @adverb? well|best|better if|when you
  one thing that|you? @adverb? might|could|can|would|may|helps? a|help|work|try|do|is|could|should
  first things first
  the thing to do|remember|keep
  the way to ... is
  the person|place|man|woman|one|people|team to @base ... is|are
  is|are the|your person|place|man|woman|people to|for
  what|where|who i would go|ask|ring|start|do|call|try
  who you @adverb? need|want is
  it is @determiner ... you want|need to @base
  what|all you @adverb? need is a|an|to|@adjective|@gerund
  what you @adverb? want is a|an|to|@gerund
  what|all you will|would? @adverb? need|want|have got? to @base? is
  all you would|will? have|need to @base
  what i would @adverb? suggest|encourage|say|advise|recommend|urge|like
  all it|that takes|needs is
  all you can do is
  just a|another thought|idea|suggestion
  @best thing you can
  how you|to get|cope|manage|live ... is
  it never|rarely hurts|hurt|harms to
  there? is? no|little harm|shame|sense|point|use|good|wrong in|done|by? by? @gerund
  no harm in a
  nothing wrong with @gerund
  nothing stopping|to stop? you
  nothing to lose by|in|@gerund|$|.|,
  nothing for it but
  nothing like|beats a|an|@gerund
  there is|are @adverb? a? lot|lots|plenty|much|@noun you could|can|might
  there is? a? lot|much|something|plenty to be said|gained|got|learned
  there is|are a|an|@noun|some|lots|plenty ... would|could|might|can help|suit|like|enjoy|love
  there must|has be|to be? someone|somebody|something|somewhere|a
  work|works|does|do a? wonders|treat
  do|does the trick|job
  is the|your @best? answer|way|solution|medicine|key|cure forward|to|here|$|.|!
  is your|the answer|friend|@best @noun?
  is what you need|want
  that|this|your|the|these|those _? _? needs|wants|need|want @gerund|told
  that|this @noun? needs|wants is? a|an|some
  one|only|first|last thing i would say|do|suggest|try|tell
  maybe|perhaps a|an|some|the|your ... would|might|could
  maybe|perhaps a|an|the|your ... is better|best|worth
  @number|one word|words :
  what @adverb? works|worked|helps|helped for? most|many|some|other|people|folk|the|is
  go|goes a long way
  comes a point|time when you
  worth @gerund|a|the|asking
  do|does well to
  do you|him|her the? good|world|wonders|power|no
  there is always the|a|@noun
  know what you need
  the sooner|earlier|longer ... the better|worse|harder
  takes a|@number|two minute|minutes|second|seconds to ask|check|ring|call|write|say|apply|try|find
  costs nothing|little to
  bad|terrible|big idea|mistake|move to|,|$|.
`)
/** Negated, they steer all the same: it wouldn’t hurt to, it’s not a good idea to. */
const turned = englishPhrases(`
  would|could|can|will|does|do|might not do? any? hurt|harm to|any|@object|$|.|,
  would|will not go amiss|astray|wrong
  not a good|great|wise|smart idea|plan|move
  not going? to? sort|fix|mend itself
  not sure|convinced|think @gerund ... wise|good|best|idea|safe
  not think it is|would @adverb? a? @adverb? @verdict|@best idea? to
  it|that|this would|is|might|may not be? @adverb? a|the? @adverb? @verdict|@best|@loss|bad|worst|right|daft|silly idea|plan|thing|move|time to|if|$|.
  it|that|this would|is|might|may not be? @adverb? @verdict|@best|@loss|right to|if
  it|that|this would|is|might|may not be? @adverb? wise|wiser|sensible|safe|advisable|healthy|worth|smart it? $|.|,
  @gerund ... is|will|would not only? the|fix|solve|change|help|get|sort|make|do way|answer|solution|it|that|this|you|them|things|any|anything
`)
const factual = englishPhrases(`
  it is time for me|us|the
  it? is? worth saying|noting|mentioning
  worth the wait
  it could|might|would|may help to|if know|hear|talk|i|we
  @best|main thing|part ... you have|had|are|were|want
  it would be easier|simpler to just|say|give|hide|pretend|lie|disappear|run|drink|use|stay|be
  would be nice|lovely|good to see|hear|have|meet|be
  it|that would|could be @adverb? @adjective if|to|@gerund be|you|hear|have|see|meet|@gerund|i|we|they|he|she|someone|somebody ...
  it is so|really|very|just? good|nice|great|lovely|important to hear|see|know|read|meet|be|have|remember
  what|all you need|want is a? bit|little|someone|somebody|quiet|peace|time|space|company|love
  no|little use|point|good|sense in? crying|worrying|fretting|complaining
`)
const blocked = englishPhrases(`
  you think|feel|know|thought|felt|said|say|wonder|wondered|believe|believed|had|heard
  is|was it
  not|never sure|convinced|certain|know|think|feel
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
