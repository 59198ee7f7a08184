import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isToldToWriter } from '../reading/is-told-to-writer.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
do not be|go worrying|fretting|panicking
in a better place
worry|fret|worrying|fretting|crying|upset over nothing
meant for you
almost|nearly always is|are
do not you? worry|fret|panic|stress $|,|.|at|!|so|yourself|love|too|now|mate|x|hun|pal|sweetheart
do not you? worry|fret|panic|stress about|over a|it|that|your|this|them|her|him|things|anything|money
do not you? cry $|,|.|!
do not be daft|silly|scared|afraid|sad|upset
never|try not? to? worry|fear
never mind it|$|,|.|!
stop worrying|fretting|panicking
no need to be|worry|fret|panic|cry
nothing to be|worry|fret|fear|lose $|about|over|sleep|scared|afraid
it|that|all|this|things|everything is|are|will|going always? just? all? going? to? @adverb? be|get|feel|look|go|come|work|sort|pass|turn|heal|improve|blow|fall|settle @adverb? all|good|right|well|better|out|over|great|fine|okay|alright|brilliant|into|away|grand|sorted|easier|itself|perfect|themselves
it|that|all|this|things|everything will @adverb? pass|heal|improve
they|he|she will @adverb? be|come|pull there|good|nothing|back|through|fine|okay|alright|grand
it|that|all|things|everything @adverb? work|works|turn|turns|sorts itself? right|out
it|all|things|everything come|comes|came good|right
you are|will @adverb? going? to? be|do|get|feel|come @adverb? all|there|good|better|over|safe|great|through|fine|okay|alright|sound|happy|amazing|brilliant|grand|laughing
be right as
you will @adverb? get|make|come|soon|pull|walk|land|sail|survive it|on|there|feel|back|out|over|through|find|forget
you will look back
you will see $|,|.
you can do it|this
your all|whole? life before|ahead
it is @adverb? just|only a|the|an|@noun|things|money|fifty|hair|stuff|nerves
it is|was not the|that|as|so much|bad|end|hard|big|serious
it is @adverb? nothing to|$|,|.|at
it is a dead|blip|phase
it is over|done in|with|by
it|that can not be that|all|as|so
it|time|things|life have|has a way of
could|can|might have|be been? a? lot? worse
not|no|never|nothing as bad|hard|black
things always get|look|seem
nobody|no-one is|will|has|ever mind|even|notice|failed|died|judge
happens to the|all|us|anyone|everyone|everybody
you have|got got? this $|,|.|!
not|hardly the end of
we|everyone|everybody all? feel|has|feels|gets|goes ... that|like|bad|through|down|once|sometimes
such|these things take|sort|happen|pass
worse things
at least you|it|the|that|your|this|there|we|they|no|he|she|nobody|no-one
they|he|she is|are sure|bound to
i am @adverb? sure|positive|certain|confident you|it|the|that|your|of|all|there|they|he|she|things|everything
of course you|it|they|he|she will
believe|trust me you|it|the|that|$|,|.|!|they
no|nothing bad|harm is|will going|happen
will|always ... in the end
look on the bright
every cloud
onwards and
light at the end
darkest before
more|plenty|lots more? fish
what is for you
storm in a
rome was
life|god will|never|only|has|does|works|happens|gives _
everything works|happens _
time is|will|heals a|the|$|.|all|tell|everything|heal
this too will|shall
meant to be $|,|.|!
good things come
tomorrow is|will be|another
sent to try
one day you will
think|keep|stay brave|positive|hopeful|strong|faith|smiling
on|back? on your feet
worse off
chin up
cheer up
calm down $|,|.|!
relax $|,|.|!|love|hun
her|his|their loss
kids|children|babies are fine|resilient
`)
/** Comfort only as a command: *relax!*, not *it helps you relax*. */
const commands = /^(?:relax|calm|cheer|keep|stay|think|hang|chin|look|trust|believe)$/
const own = new Set(['i', 'me', 'we'])
const quotedBefore = englishPhrases(`
not say|know|sure|certain|promise
say|feel|think|tell|keep|said|told|says|telling|saying|keeps you|to|it|that|me|yourself|everything
you|they|he|she say|know|think|keep|said|thought|says|hope|fear
if|want|need|whether|hope|scared|hoping|wanted|wish|afraid|pray|praying|unless|worried
`)

/** Promises what nobody knows, makes a worry small, or comforts with a saying. */
export const reassurance: Rule = {
  id: 'reassurance',
  label: 'reassurance',
  severity: 'clear',
  check: remember((draft) =>
    markPhrases(draft, phrases, (sentence, { from, to }) => {
      const { tokens, asks } = sentence
      if (isToldToWriter(sentence, from, draft.sentences)) return false
      const first = tokens[from]?.word ?? ''
      const before = tokens[from - 1]
      if (
        commands.test(first) &&
        before?.kind === 'word' &&
        !/^(?:just|please|and|so|but|do|pls|hey|ok|your)$/.test(before.word)
      )
        return false
      // *It’s only Wednesday*
      if (tokens.slice(from, to + 1).some(({ word }) => /.day$/.test(word))) return false
      const lead = tokens.slice(Math.max(0, from - 7), from)
      return !own.has(first === 'i' ? '' : first) && !(asks && from < 2) && quotedBefore.find(lead) === undefined
    }),
  ),
}
