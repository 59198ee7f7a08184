import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  do not you? worry|fret|panic|stress $|too|so|hun|love|mate|x|pal|,|.|!|now|at|yourself|sweetheart
  do not you? worry|fret|panic|stress about|over a|it|him|her|them|that|money|your|anything|this|things
  do not you? cry $|.|!|,
  do not worry your
  you will laugh about|at|one
  things can only
  do not be sad|silly|upset|afraid|scared|daft
  never|try not? to? worry|fear
  never mind $|.|,|!|it
  stop worrying|fretting|panicking
  no need to be|worry|cry|panic|fret
  nothing to worry|lose|fear|be|fret $|about|sleep|afraid|scared|over
  everything|it|things|all|this|that will|is|are|gonna|going always? just? all? going? to? @adverb? be|work|turn|get|come|sort|fall|settle|pass|blow|heal|feel|improve|look|go @adverb? okay|fine|alright|all|great|good|grand|right|out|better|into|over|brighter|itself|themselves|easier|perfect|well|brilliant|sorted|away
  everything|it|things|all|this|that will @adverb? pass|heal|improve
  he|she|they will @adverb? be|pull|come fine|okay|alright|grand|back|there|good|nothing|through
  everything|it|things|all|that @adverb? works|work|turns|turn|sorts|comes|come itself? out|good|right|well
  you will|are @adverb? going? to? be|feel|do|get|come @adverb? fine|okay|alright|all|grand|better|over|through|great|good|happy|amazing|brilliant|safe|sound|there|laughing
  be right as
  you will @adverb? get|come|make|pull|bounce|sail|walk|smash|ace|nail|survive|soon|land through|over|there|back|it|out|forget|feel|find|on
  you will look back
  you will see $|,|.
  you can do it|this
  you have|got got? this
  your whole|all? life ahead|before
  it is @adverb? only|just a|an|money|nerves|stuff|things|hair|fifty|@noun|the
  it is|was not the|that|so|as end|bad|hard|big|much|serious
  it is @adverb? nothing $|.|,|to|at
  it is a blip|phase|dead
  it is over|done in|by|with
  it|that can not be that|so|as|all
  no big deal
  it always|never turns|works|gets|comes|does
  it|things|time|life has|have a way of
  could|can|might be|have been? a? lot? worse
  never|nothing|not|no as bad|black|hard
  things always look|get|seem
  nobody|no-one will|ever|has|is even|failed|notice|mind|judge|died
  happens to everyone|everybody|us|anyone|all|the
  not|hardly the end of
  everyone|everybody|we all? feels|feel|gets|goes|has ... that|like|once|sometimes|down|bad|through
  these|such things happen|pass|take|sort
  worse things
  at least you|the|it|she|he|they|there|your|that|this|nobody|no-one|no|we
  they|he|she|it|the will not evict|hurt|throw|even|happen|last|kill|refuse|bite
  they|he|she are|is bound|sure to
  i am @adverb? sure|certain|positive|confident it|they|he|she|you|everything|things|that|there|your|the|of|all
  of course they|he|she|it|you will
  trust|believe me $|,|.|!|it|they|you|the|that
  nothing|no bad|harm will|is going|happen
  always|will ... in the end
  look on the bright
  every cloud
  onwards and
  silver lining
  light at the end
  darkest before
  plenty|more|lots more? fish
  what is for you
  does not kill
  spilt milk
  storm in a
  in the wash
  rome was
  god|life|everything never|does|only|will|has|works|gives|happens _
  time is|heals|will a|all|heal|tell|the|everything|$|.
  this too shall|will
  meant to be $|.|,|!
  good things come
  tomorrow is another
  one day you will
  keep|stay smiling|strong|positive|brave|hopeful|faith
  on|back? on your feet
  worse off
  chin up
  cheer up
  calm down $|.|!|,
  relax $|.|,|!|hun|love
  their|his|her loss
  kids|children|babies are resilient|fine
`)
/** Comfort only as a command: *relax!*, not *it helps you relax*. */
const commands = /^(?:relax|calm|cheer|keep|stay|hang|chin|look|trust|believe)$/
const own = new Set(['i', 'me', 'we'])
const quotedBefore = englishPhrases(`
  not know|promise|say|sure|certain
  tell|told|say|said|says|saying|telling|keep|keeps|feel|think you|it|to|everything|that|me|yourself
  you|he|she|they say|said|says|think|thought|hope|keep|know|fear
  hope|hoping|wish|pray|praying|want|need|wanted|afraid|scared|worried|if|whether|unless
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
        !/^(?:just|please|and|so|but|do|pls|hey|ok|your)$/.test(before.word)
      )
        return false
      const lead = tokens.slice(Math.max(0, from - 7), from)
      return !own.has(first === 'i' ? '' : first) && !(asks && from < 2) && quotedBefore.find(lead) === undefined
    }),
  ),
}
