import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { isNegation } from '../reading/word-class.ts'

const goods =
  'flat|house|home|room|place|bed|job|work|money|tenancy|keys|benefits|visa|asylum|kids|children|hostel|shelter|somewhere|deposit|rent|fine|debts|debt|arrears|bill|bills'
const phrases = englishPhrases(`
  i|we 'll|will|can|could @adverb? get|find|have|give|arrange|organise|sort|secure|pay|cover|lend|buy|fix you|him|her|it|them|your|the|a|out? @adverb? @determiner|off|in|into|up|back|somewhere|@noun? @adjective? ${goods}
  i|we 'll|will @adverb? get|find|have you|your|them|the|that ... ${goods}|all|cancelled|back|off
  i|we 'll|will|can get you one
  i|we 'll|will|can lend|pay|cover|give|buy you|your|them|the|it a|the|some? money|rent|couple|fine|@number|cash|train|ticket|bill|@noun
  i 'll|will cover|pay them|it|that
  i|we can|'ll|will lend you
  i|we 'll|will always be|answer|pick|come|help|look|listen
  i 'll|will be there|here|around always|whenever|day|no|any|every|for
  i 'm|am always @adverb? here|there|available|on|around|free
  i 'm|am here|there|available|around whenever|24|day|any|anytime|round|all|night|always
  i 'm|am available
  i 'm|am on the end of
  24 7|/7|hours
  24/7
  round the clock
  twenty four hours
  day and|or|n night|nite
  night and|or|n day
  any time|hour of? the|day|or|night|at
  at|whatever|what any|whatever time|hour ... night|day|i|you|ring|call|is
  ring|call|text|message|phone|email|contact|reach me whenever|anytime|any|day|night|at|even
  you can call|text|ring|phone|message|reach me whenever|anytime|any|day|night|at|even
  whenever you|u need|want|like
  four|three|two|any in the morning
  no matter what time|_ $
  no matter what time
  you can|could stay|sleep|live|crash with|at|here|on me|mine|my|as|the
  you can have|use|sleep my|in|on _? room|bed|couch|sofa|car
  sleep|stay|crash at mine
  you can sleep|stay|crash with me
  there 's|is a|always bed|room|sofa at|here|for mine|my|you
  my door is|'s|always
  phone is|'s on day|all|always|24
  i @adverb? promise you|it|that|to|i|nothing|they|we|this|.|,|$|a|he|she|things
  i @adverb? guarantee you|it|that|they|he|she|we|.|,|$|a
  i give you my
  you have my word
  my word
  guaranteed
  you 'll|will @adverb? get|have|win a|the|your|asylum|it ${goods}|by|back
  you 'll|will have|get the|a|your ${goods}
  you 'll|will never sleep|be|have|go|lose|see|need|worry|feel
  you 'll|will be in by
  you 'll|will win
  nothing|nobody|no-one bad? will|'ll ever? hurt|happen|harm|bad
  i|we 'll|will never leave|let|turn|abandon|give
  i wo|will n't|not let it|that|them|you|anything|anyone
  i|we 'll|will make sure you|they|he|she|that|nothing|it
  i|we 'll|will make them|him|her _
  i 'll|will see to it|that|you
  i 'll|will @adverb? fix|sort|solve|handle it|that|this|everything|out|all|the|your
  i 'll|will speak|talk to ... and he|she|they 'll|will
  leave it to|with me
  we 'll|will have|get you
  they 'll|will definitely
  they 'll|will give|let you
  not on my watch
  come and get you
  stick with me
  i 've|have got? contacts
  your|the benefits|money|flat|room will|'ll be back|yours|there
  consider it done
  i 'll|will get|have the|it|that|them|him|her|you ... cancelled|dropped|back|cleared|sorted|paid|top|done|by
  i 'll|will see that
  on my watch
  will|'ll ever hurt|touch you again
  pick up every time
  you 'll|will have ... by monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|june|tomorrow|next
  you 'll|will not spend|sleep another|one
  i 'm telling you $|.|,|:
  i swear
  swear to you|god
  have a place|room|bed|flat for you
`)
const limits = englishPhrases(`
  ca|can n't|not
  will|would|could n't|not
  what|all i can
  if|whether|hope|try|trying|wish|hoping|said|when|say|says
  do n't|not
`)
const kept = englishPhrases(`
  i wo|will n't|not let
  i wo|will n't|not leave
`)
const leavesOpen = englishPhrases("i 'll|will always remember|think|wonder")

export const promise: Rule = {
  id: 'promise',
  label: 'promise',
  severity: 'clear',
  description: 'Promises a home, money, an outcome, or to be there at any hour.',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from, to }) => {
      if (asks || leavesOpen.matchAt(tokens, from) !== undefined) return false
      const lead = tokens.slice(Math.max(0, from - 5), from)
      const negated = tokens.slice(from, to).some(isNegation) && kept.matchAt(tokens, from) === undefined
      return !negated && limits.find(lead) === undefined
    }),
  ),
}
