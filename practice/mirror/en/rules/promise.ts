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
  i|we will|can|could|am|are|gonna|have going? to? @adverb? get|find|have|give|arrange|organise|sort|secure|pay|cover|lend|buy|fix|send|put ... ${goods}|cancelled|back|off
  i|we will|can get you one
  i|we will @adverb? cover|pay them|it|that|your|the|all
  i|we will always be|answer|pick|come|help|look|listen
  i|we will|am @adverb? be? there|here|around|available|free ${anytime}
  i am on the end of
  24/7
  round the clock
  day|night and|or night|day
  any hour
  you|to? can? ring|call|text|message|phone|email|contact|reach me whenever|anytime|any|day|night|at|even
  whenever you need|want me|it|to|$|.|,
  four|three|two in the morning
  no matter what time
  you can|could stay|sleep|live|crash with|at|here|on me|mine|my|as|the
  you can have|use|sleep my|in|on _? room|bed|couch|sofa|car
  there is|will be? a|always _? bed|room|sofa|place|job|flat waiting|at|here|for mine|my|you|u|on
  my door is|always
  i @adverb? promise you|it|that|i|nothing|they|we|this|.|,|$|a|he|she|things
  that is a promise
  guaranteed
  i @adverb? guarantee you|it|that|they|he|she|we|.|,|$|a|nobody|nothing|no-one
  i give you my
  you have my word
  you will @adverb? get|have|win|keep a|the|your|asylum|it ${goods}|by|back
  you will be top|in|at|on of|your|the _? list|place|flat|by|home
  you will never sleep|be|have|go|lose|see|need|worry|feel
  nothing|nobody|no-one bad? will|can ever? hurt|happen|harm|bad|touch|evict|take|throw|lay
  i|we will never leave|let|turn|abandon|give
  i will not let it|that|them|you|anything|anyone
  i|we will? make sure you|they|he|she|that|nothing|it|of|the
  i|we will make them|him|her _
  i will see to it|that|you|them
  i will see that
  come and get you
  i will see you right|through
  i will @adverb? fix|sort|solve|handle it|that|this|everything|out|all|the|your
  i will speak|talk to ... and he|she|they will
  leave it to|with me
  we will have|get you
  your|the benefits|money|flat|room will be back|yours|there
  consider it done|sorted
  i will get|have the|it|that|them|him|her|you|your ... cancelled|dropped|back|cleared|sorted|paid|top|done|by
  for as long as you|it need|takes|want
  you will have ... by @day|christmas|june|next
  you will not spend|sleep another|one
  i swear
  mark my words
`)
const limits = englishPhrases(`
  what|all i can
  if|whether|hope|try|trying|wish|hoping|said|when|say|says
`)
const kept = englishPhrases(`
  i will not let
  i will not leave
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
