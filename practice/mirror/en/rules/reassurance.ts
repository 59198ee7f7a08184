import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  do not you? worry|fret|panic|cry|stress $
  do not you? worry|fret|panic|stress too|so|hun|love|mate|x|pal|,|.|!|now|at|yourself|sweetheart
  do not you? worry|fret|panic|stress about a|it|him|her|them|that|money|your|anything|this|things
  do not lose hope|heart
  do not give up hope?
  never|try not to? worry|fear|mind
  no worries $|.|,|!|at|mate|pal|love|hun
  there is no need to be|worry|cry|panic
  there is nothing to worry|fear|be
  nothing to worry|lose|fear|be about|sleep|afraid|scared
  you have got? nothing to worry|fear|lose
  everything|it|things|all|this|that will|is|are|gonna|going always? just? going? to? @adverb? be|work|turn|get|come|sort|fall|settle|pass|blow|heal|feel|improve|look @adverb? okay|fine|alright|all|great|good|grand|right|out|better|into|over|brighter|itself|themselves|easier|perfect|well|brilliant|sorted
  everything|it|things|all|this|that will @adverb? pass|heal|improve
  it|everything|things|all|that comes|works|turns|sorts|always|happens itself? _? right|good|out|for|well
  you will|are @adverb? going? to? be|feel|do|get|come @adverb? fine|okay|alright|all|grand|better|over|through|great|good|happy|amazing|brilliant|safe|sound|there
  you will @adverb? get|come|make|pull|bounce|sail|walk|smash|ace|nail|survive|soon through|over|there|back|it|out|forget|feel|find
  you will soon _
  you will look back
  you can do it|this
  you have|got got? this
  do not be sad|silly|upset|afraid|scared|daft
  their|his|her loss
  it is|was not the|that|so|as end|bad|hard|big|much|serious
  it is|was @adverb? only|just a|an|money|nerves|stuff|things|hair|fifty|@noun|the
  it is nothing
  time heals
  on|back? on your feet
  worse off
  it is a blip|phase|dead
  it is over|done in|by
  it could|can|might be|have worse|been
  could be|have worse|been
  worse things
  at least you|the|it|she|he|they|there|your|that|this|nobody|no-one|no|we
  look on the bright
  every cloud
  silver lining
  light at the end
  darkest before
  plenty|more|lots more? fish
  what is for you
  god|life never|does|only|will|has|works|gives _
  time is|heals|will a|all|heal|tell|the
  this too shall
  keep|stay smiling|strong|positive|brave|hopeful|faith
  chin up
  hang in there
  cheer up
  calm down $|.|!|,
  relax $
  relax .|,|!|hun|love
  they|he|she|it|the will not evict|hurt|throw|say|do|even|mind|notice|happen|last|kill|refuse|bite
  they|he|she are|is bound|sure to
  i am @adverb? sure|certain|positive|confident it|they|he|she|you|everything|things|that|there|your|the|of|all
  of course they|he|she|it|you will
  no doubt about|you|it|they
  nobody|no-one will|ever|is even|failed|notice|mind|judge
  kids|children|babies are|do resilient|not|fine|bounce
  good things come
  meant to be
  one day you will
  you will not even? remember|regret|feel|believe
  by summer|spring|christmas|monday|then you
  these|such things have|happen|pass|take a|work
  these things happen
  it is all|always going|gonna|fine|good|a|for to|misunderstanding|part
  it is going|gonna to? be|work|get|turn|come
  it|things|time|life has|have a way of
  trust me you|it|that
  you are not? @not? alone
  the sun will
  tomorrow is another
  things|it can|could|will|do|does only @adverb? get|improve
  there is always hope|tomorrow|a|someone|next
  stop worrying|fretting|panicking
  you will see $|,|.
  can not be all bad
  never mind $|.|,|!|it
  out of a molehill
  it always|never turns|works|gets|comes
  i would not worry
  i swear
  nothing|no bad|harm will|is going|happen
  he|she|they|it will be @adverb? fine|okay|alright|grand|back|there|good|nothing
  it is not a big|real
  no big deal
`)
/** Comfort only as a command: *relax!*, not *it helps you relax*. */
const commands = /^(?:relax|calm|cheer|keep|stay|hang|chin|look)$/
const own = new Set(['i', 'me', 'we'])
const quotedBefore = englishPhrases(`
  tell|told|say|said|says|saying|telling|keep|keeps you|it|to|everything|that|me|yourself
  hope|hoping|wish|pray|praying|want|need|wanted|afraid|scared|worried|if|whether|unless
  not|can sure|certain|know|say|promise|going|saying
`)

/** Promises what nobody knows, makes a worry small, or comforts with a saying. */
export const reassurance: Rule = {
  id: 'reassurance',
  label: 'reassurance',
  severity: 'clear',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from }) => {
      const first = tokens[from]?.word ?? ''
      const before = tokens[from - 1]
      if (
        commands.test(first) &&
        before?.kind === 'word' &&
        !/^(?:just|please|and|so|but|do|pls|hey|ok)$/.test(before.word)
      )
        return false
      const lead = tokens.slice(Math.max(0, from - 7), from)
      return !own.has(first === 'i' ? '' : first) && !(asks && from < 2) && quotedBefore.find(lead) === undefined
    }),
  ),
}
