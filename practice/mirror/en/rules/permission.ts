import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  may|might|can|could i @adverb? @adverb? share|tell|ask|offer|suggest|say|give|make|mention|run|put|show|name|check|add|speak|set|propose|point|throw|float|pass|list|describe|explain|raise|bring
  may|can|could|shall we @adverb? @adverb? talk|speak|look|go|come|discuss|return|explore|think|try about|at|back|through|again|over|together|it
  would|is|will it|that @adverb? @adverb? be? too? okay|alright|all|right|fine|cool|helpful|useful|possible|good|much|soon ... if|to|for|that|with|by i|me|we|ask|share|tell|put|say|throw|name|talk|hear|look|you
  is it @adverb? okay|alright|all|fine|cool to|if|for|right
  would it help|be to|if|any|of i|hear|talk|think|look|know|named|name|use|help
  would|will a|any|some|the|another|hearing few|couple|of|ideas|thoughts|suggestions|options|it|an|about
  are you @adverb? okay|alright|all|happy|comfortable|fine|open|up with|to|for|if|right
  would you @adverb? be @adverb? okay|alright|all|happy|comfortable|open|up|interested|willing|fine with|to|for|if|in|right me|hear|hearing|some|my|i|talk|look|it|with
  would|do you @adverb? mind me|if|my|us
  would|do you @adverb? like|want me|us|them|it|any|a|my|some to|there|few|couple|at|,|?|or|idea|ideas|thoughts|of
  would you @adverb? like|want|care to|for hear|some|a|me|ideas|look|talk
  do you want to look|hear at|what|about|some|my
  mind|fancy if|hearing i|we|a|some|about|how|what
  shall i @adverb? @base
  want|wanna me|us to
  want|wanna some|a|to couple|few? ideas|suggestions|thoughts|hear|options|of
  okay|alright|right if|to i|share|ask|say|toss|throw|offer|name
  may i be nosy|honest
  can|could|shall|will i @base ... for you
  will i @base
  would that be useful|welcome|any|of|helpful
  do you fancy a|some|any|hearing
  in case you would|want|like
  if it|that is @adverb? okay|alright|all|fine|useful|helpful|welcome|something|of with|for|to|right|,?|use|any
  if that would be|help @adverb? any|a|some
  if you would like|want|care @adverb? that|it|,|i|to|them|any|?|for
  if you want|like them|any
  if you do not mind me
  if you are @adverb? up|open|happy|interested|okay for|to|in|with
  if i may ,
  if you want|like ,? i|that could|can|will|know|have?
  only if you|it want|say|would|like|is
  with your okay|say-so|permission|blessing
  i could|can show|share|tell|describe|name ... if|would you
  happy to go|share|tell|show|talk over|through|some|you|what|about|how
`)
const notAsking = new Set(['know', 'sure', 'wonder', 'remember', 'what', 'how', 'where', 'which', 'who', 'why'])

/** Asks before sharing an idea or a story, before a delicate question, or before acting for the reader. */
export const permission: Rule = {
  id: 'permission',
  label: 'permission',
  check: (draft) => markPhrases(draft, phrases, ({ tokens }, { from }) => !notAsking.has(tokens[from - 1]?.word ?? '')),
}
