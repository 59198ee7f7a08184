import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { is, isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
  it would|might|could|can|may|will @adverb? help|pay to|if|you
  it would|might|could|may @adverb? be @adverb? worth|worthwhile|helpful|useful|wise|good|best|better|sensible|smart|safer|wiser|easier|idea|beneficial|great|nice|advisable|smarter ... to|if|@gerund
  it would|might|could|may @adverb? be @adverb? worth _
  it would|might|could|may @adverb? be a|an|the @adverb? good|great|nice|better|best|helpful|smart|idea
  it helps to|if @base|you
  it is @adverb? worth @gerund|asking|finding|a try|shot|go|look|call|visit|word|chat|ask|read|mention|walk|trip|minute|day
  it is @adverb? worth an|the|every|your
  it is @adverb? important|best|better|vital|essential|crucial|key|wise|necessary|good|safer|wiser|helpful|healthy|sensible|advisable to @base
  it is @adverb? important|best|better|vital|essential|crucial|key|wise|necessary|good that you @base
  it is @adverb? a? @adverb? good|great|better|best|sensible|smart idea|plan|thing|practice to
  it is @adverb? time for a|you|some
  it is a matter|question of @gerund
  it is down to you
  it|that would|might|could? makes|make sense to
  there must|has be|to be? someone|somebody|something|somewhere|a
  the main|important|best|first thing is that? you @base
  nothing a|some|that ... will|can not fix|cure|solve|sort
  it pays to
  it takes @gerund
  there is no|little harm|shame in @gerund
  there is no point|use in? @gerund
  there is nothing stopping|to stop? you
  there is a? lot|plenty|much you could|can|might
  there is always the|a
  it would|could|can|will not hurt|harm|do to|any|@object
  it? might|could|may|must be time to|for|you
  what i would do
  what you want is a|an
  what you could|can|might do
  might|could|would|will|can really? help you
  no harm in @gerund
  no point|use in? @gerund
  nothing for it but
  the|your|a|one @adverb? best|main|important|key|first|next|only|better|right|good|smart|wise|sensible|safest|quickest|easiest thing|step|move|way|approach|course|plan|idea|place|start|answer ... is|would|might|could|may|will be? to|if|@gerund|@base
  the|your|a|one|my @adverb? best|main|key|first|next|only|better|right|good|smart|wise|safest|quickest|easiest bet|option|hope|chance|port|stop|solution|choice|route|shot ... is|would|might|could|may|will
  rule|step|tip|lesson number? one
  would be my next|first|only
  @noun|court|service|centre|library|advice is|are your friend|best
  first|next port of call
  what you need|want is a|an|to
  is the only|best|surest|quickest|safest way to|through|forward|of
  it is all about @gerund
  there is a? lot|much|something|plenty to be said|gained|got|learned
  nothing beats _
  nothing like a|an
  @determiner ... would|could|might|can carry|sort|fix|settle|clear|solve|calm weight|it|that|this|things
  come|comes in handy
  work|works|does|do wonders
  would|could|might do|make a|the trick|difference
  is|are the|your person|place|man|woman|people to|for
  the person|people|place to see|ask|call|ring|phone|speak|talk|go|start|try
  first|next thing you|to want|need|have|ought|should|do
  it|that|this will change yours
  there is|are apps|books|charities|places for|that|who
  the best|only|first|main|important|right thing you can do
  the thing to do|remember|keep
  it is never too late to
  a|an|some @noun ... might|could|would do you
  would not go amiss
  people|folk in recovery|here|there swear|use|go|keep
  the key|trick|secret|answer|solution|idea|point|aim|goal is|would|lies not? to|@gerund|@determiner
  the way to ... is
  all you have|need to|got to? do|say|is
  all it|that takes|needs is
  all you can do is
  it never hurts|harms to
  it is|would|might be? not be? a bad idea|plan|thing
  how you|to get|cope|manage|live ... is
  that|this|your|the _? _? needs|wants @gerund
  needs a doctor|nurse|lawyer|solicitor|plumber|professional|gp|dentist|plan
  one|only|first|last thing i would say|do|suggest|try|tell
  it is @adverb? best|better|safer|wiser if you
  what you need|want|have to do|say|is
  it is|might|may|would @adverb? be? best|better|wiser|safer|wise not to
  i @adverb? think|feel|believe @gerund|@noun|a|some|it ... could|would|might|can help|benefit|do|be
  what helps|works most|many|some people|folk
  what|something that? might|could|would|may help|work is
  one thing that? might|could|can|would|may help|work|try|do|is
  one thing you can|could|might|should
  one|another|a|the _? way|option|idea|thing|step|possibility|approach|strategy|suggestion|trick ... would|could|might be
  another|one option|idea|way|approach|possibility|strategy is|would
  another thing|step is to
  a|one good|great|useful|simple|better way|place|start|step|trick|tip ... is
  best|better|easiest|easier|safest|safer|quickest|quicker|wiser|wisest|cheaper|simpler|simplest not? to @base
  best|better @gerund
  it is|maybe|perhaps|about @adverb? about? time to|you
  high time
  just a|another thought|idea|suggestion
  food for thought
  best|easiest|safest|quickest|simplest thing|bet|way is to
  it would be no bad
  what usually|often|normally works|helps is
  would|might|could be good|best|better|worth|wise|great|helpful|easier|useful|an|a if|to|idea|good|@gerund
  might|would|could help to|if
  the best _ is to
  goes a long way
  comes a point when you
  it would be a shame to
  time to|you @base|@past|had
  maybe|perhaps a|an|some ... would|might|could
  worth @gerund|a|the|asking
  what about @gerund
  needs to go|stop|end
  has got? to go
  do well to
  is recommended|advisable|essential|crucial
  is the way|answer|key|solution forward|to|here|$|.|!
  would|will|could|might do you @adverb? good|a|the|wonders|no
  you know what you need
  that is what i say
  your best bet
  simple no is enough
  the sooner ... the better
`)
const reflectiveStart = new Set(['so'])
const forYou = englishPhrases(`
  important to|for you
  thing to|for you
  help you if they|he|she|someone
  worth it to
  best|good|nice for|to you
`)
const factual = englishPhrases(`
  worth saying|noting|mentioning|remembering|knowing
  worth the wait|money|walk
  time to go|be|get up
  time to put|get the
  it is time for me|us|the
  it is worth saying|noting|mentioning|remembering|knowing
  it could|might|would|may help to|if know|hear|talk|i|we
  it would be @adjective if|to you|hear|have|see ... me|us|back|along|here
  there is always a|the spare|chance|kettle|seat|biscuit|chair
  the|a answer|idea|plan|aim|goal|trick|point is|was in|yours|on|at|to meet|the|my
  it helps to know|hear|talk|have
  it is|would @adverb? be? good|nice|great|lovely|important to hear|see|know|read|meet|be|have|remember
`)
const blocked = englishPhrases(`
  it sounds|seems|feels|looks like|as
  i hear|sense
  you are|were @adverb? thinking|wondering|saying|hoping|telling|asking
  you think|feel|know|thought|felt|said|say
  is|was it
  not|never sure|convinced|certain|know|think|feel
`)

/** Says without a person what is to be done: it would help to, it’s best to, the thing to do is. */
export const adviceImpersonal: Rule = {
  id: 'advice-impersonal',
  label: 'advice',
  severity: 'clear',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks, clauses }, { from, to }) => {
      const inside = tokens.slice(from, to + 1)
      if (/^(?:why|what|did)$/.test(tokens[0]?.word ?? '') && asks) return false
      const away = tokens[to - 2]?.word === 'not' || (tokens[to - 1]?.word === 'to' && tokens[to]?.word === 'not')
      if (
        (!away && inside.some(isNegation) && !/^(?:hurt|harm|do|bad|not)$/.test(tokens[to - 2]?.word ?? '')) ||
        (!inside.some((token) => is(token, 'modal')) && forYou.find(tokens.slice(from, to + 3)) !== undefined) ||
        factual.matchAt(tokens, from) !== undefined
      )
        return false
      if (asks && clauses.length < 2) return false
      if (reflectiveStart.has(tokens[0]?.word ?? '') && from < 2) return false
      const opening = /^(?:time|would|might|could|easier|cheaper|simpler|quicker|safer|wiser)$/.test(
        tokens[from]?.word ?? '',
      )
      const before = tokens[from - 1]?.word
      if (opening && from > 0 && !/^(?:so|right|ok|okay|maybe|perhaps|well|mate|now|,)$/.test(before ?? ''))
        return false
      if (before === 'for' && tokens[from]?.word === 'time') return false
      const lead = blocked.find(tokens.slice(0, from))
      return lead === undefined
    }),
  ),
}
