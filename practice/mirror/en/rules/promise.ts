import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { is, isNegation } from '../reading/word-class.ts'

const goods =
  'flat|house|home|room|place|bed|job|money|tenancy|keys|benefits|visa|asylum|kids|children|hostel|shelter|somewhere|deposit|rent|fine|debts|debt|arrears|bill|bills|papers|case|passport|quid|pounds|hundred|tenner|cash|fare|electric|work|£'
const anytime = 'whenever|24|anytime|24/7|always|any|every|day|night|wherever|around'
const phrases = englishPhrases(`
count on me for
i am promising
i will @adverb? keep|answer|pick ... up|safe|always $|.|always|every
bed|flat|job|room|money is|are yours $|,|.|for
you have my @adjective? word|promise
i|we will @adverb? give|sort|lend you the|some|@number ... @number|money
i|we have|are|will|could|can|am going? to? @adverb? have|get|put|find|give|sort|fix|pay|arrange|buy|cover|lend|organise|send ... back|off|${goods}|cancelled
i|we will|can get you one
i|we will @adverb? pay|cover it|the|that|your|all|them
i|we will always be|look|help|come|answer|listen|pick
i|we will|am @adverb? be? there|here|free|around|available ${anytime}
i am on the end of
24/7
round the clock
day|night and|or day|night
any hour
you|to? can? call|phone|ring|email|text|contact|message|reach me at|any|day|night|even|whenever
whenever you want|need to|it|$|,|.|me
even|past at? two|three|four in the morning
there|here|call|phone|ring|text ... two|three|four in the morning
you could|can sleep|stay|live on|with|at|here the|my|me|as|mine
you can have|sleep|use in|on|my _? bed|room|sofa|car|couch
there is|will be? a|always _? place|bed|flat|job|room|sofa for|at|here|waiting you|on|my|mine
my door is|always
i @adverb? promise you|a|it|that|i|$|,|.|this|we|they|he|she|nothing|things
guaranteed
i @adverb? guarantee you|a|it|that|$|,|.|we|they|he|she|nothing|nobody|no-one
i give you my
you will @adverb? have|get|keep|win a|it|the|your|asylum back|by|${goods}
you will be in|on|at|top the|your|of _? by|home|place|flat|list
you will never have|be|need|feel|see|go|sleep|worry|lose
nothing|nobody|no-one bad? will|can ever? take|bad|hurt|harm|touch|throw|happen|evict|lay
i|we will never let|give|leave|turn
i will not let you|it|that|them|anyone|anything
i|we will? make sure you|it|the|that|of|they|he|she|nothing
i|we will make them|her|him _
i will see to you|it|that|them
i will see that
come and get you
i will see you right|through
i will @adverb? sort|fix|solve|handle it|the|that|your|all|this|out|everything
i will talk|speak to ... and they|he|she will
leave it to|with me
we will have|get you
the|your flat|room|money|benefits will be there|back|yours
consider it done|sorted
i will have|get you|it|the|that|your|them|her|him ... back|by|done|top|sorted|paid|cancelled|cleared|dropped
for as long as you|it want|need|takes
whatever it takes
i swear you|to|it|that|,|on|they|he|she
mark my words
`)
const limits = englishPhrases(`
what|all i can
if|say|said|when|try|says|whether|hope|hoping|wish|trying
`)
const kept = englishPhrases(`
i will not let
`)
const leavesOpen = englishPhrases('i will always remember|think|wonder')

const things = new Set(goods.split('|'))
const goesOn = (tokens: readonly Token[], from: number, to: number) =>
  to > from + 2 && things.has(tokens[to - 1]?.word ?? '') && is(tokens[to], 'noun') && !is(tokens[to], 'adverb')

/** Promises a home, money, an outcome, or to be there at any hour. */
export const promise: Rule = {
  id: 'promise',
  label: 'promise',
  severity: 'clear',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from, to }) => {
      if (asks || leavesOpen.matchAt(tokens, from) !== undefined) return false
      const said = tokens.slice(Math.max(0, from - 5), from)
      const lead = said.slice(said.findLastIndex(({ kind }) => kind === 'mark') + 1)
      const negated = tokens.slice(from, to).some(isNegation) && kept.matchAt(tokens, from) === undefined
      // *Get you the job page*: a thing about work, not work.
      return !negated && !goesOn(tokens, from, to) && limits.find(lead) === undefined
    }),
  ),
}
