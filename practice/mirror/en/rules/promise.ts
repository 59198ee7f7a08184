import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { isNegation } from '../reading/word-class.ts'

const goods =
  'flat|house|home|room|place|bed|job|work|money|tenancy|keys|benefits|visa|asylum|kids|children|hostel|shelter|somewhere|deposit|rent|fine|debts|debt|arrears|bill|bills'
const phrases = englishPhrases(`
  i|we will|can|could @adverb? get|find|have|give|arrange|organise|sort|secure|pay|cover|lend|buy|fix you|him|her|it|them|your|the|a|out? @adverb? @determiner|off|in|into|up|back|somewhere|@noun? @adjective? ${goods}
  i|we will @adverb? get|find|have you|your|them|the|that ... ${goods}|all|cancelled|back|off
  i|we will|can lend|pay|cover|give|buy you|your|them|the|it a|the|some? money|rent|couple|fine|@number|cash|train|ticket|bill|@noun
  i|we will always be|answer|pick|come|help|look|listen
  i will be there|here|around always|whenever|day|no|any|every|for
  i am always @adverb? here|there|available|on|around|free
  i am here|there|available|around whenever|24|day|any|anytime|round|all|night|always
  i am available
  i am on the end of
  24/7
  round the clock
  day and|or night
  night and|or day
  any time|hour of? the|day|or|night|at
  at|whatever|what any|whatever time|hour ... night|day|i|you|ring|call|is
  ring|call|text|message|phone|email|contact|reach me whenever|anytime|any|day|night|at|even
  you can call|text|ring|phone|message|reach me whenever|anytime|any|day|night|at|even
  whenever you need|want|like
  four|three|two|any in the morning
  no matter what time
  you can|could stay|sleep|live|crash with|at|here|on me|mine|my|as|the
  you can have|use|sleep my|in|on _? room|bed|couch|sofa|car
  sleep|stay|crash at mine
  you can sleep|stay|crash with me
  there is a|always bed|room|sofa at|here|for mine|my|you
  my door is|always
  phone is on day|all|always|24
  i @adverb? promise you|it|that|to|i|nothing|they|we|this|.|,|$|a|he|she|things
  i @adverb? guarantee you|it|that|they|he|she|we|.|,|$|a
  i give you my
  you have my word
  guaranteed
  you will @adverb? get|have|win a|the|your|asylum|it ${goods}|by|back
  you will have|get the|a|your ${goods}
  you will never sleep|be|have|go|lose|see|need|worry|feel
  you will win
  nothing|nobody|no-one bad? will ever? hurt|happen|harm|bad
  i|we will never leave|let|turn|abandon|give
  i will not let it|that|them|you|anything|anyone
  i|we will make sure you|they|he|she|that|nothing|it
  i|we will make them|him|her _
  i will see to it|that|you
  i|we will cover|pay them|it|that
  i will @adverb? fix|sort|solve|handle it|that|this|everything|out|all|the|your
  i will speak|talk to ... and he|she|they will
  leave it to|with me
  we will have|get you
  they will definitely
  they will give|let you
  not on my watch
  i have got? contacts
  your|the benefits|money|flat|room will be back|yours|there
  consider it done
  i will get|have the|it|that|them|him|her|you ... cancelled|dropped|back|cleared|sorted|paid|top|done|by
  i will see that
  you will have ... by monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|june|tomorrow|next
  you will not spend|sleep another|one
  i swear
  swear to you|god
`)
const limits = englishPhrases(`
  can not
  will|would|could not
  what|all i can
  if|whether|hope|try|trying|wish|hoping|said|when|say|says
  do not
`)
const kept = englishPhrases(`
  i will not let
  i will not leave
`)
const leavesOpen = englishPhrases('i will always remember|think|wonder')

/** Promises a home, money, an outcome, or to be there at any hour. */
export const promise: Rule = {
  id: 'promise',
  label: 'promise',
  severity: 'clear',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from, to }) => {
      if (asks || leavesOpen.matchAt(tokens, from) !== undefined) return false
      const lead = tokens.slice(Math.max(0, from - 5), from)
      const negated = tokens.slice(from, to).some(isNegation) && kept.matchAt(tokens, from) === undefined
      return !negated && limits.find(lead) === undefined
    }),
  ),
}
