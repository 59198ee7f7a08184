import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  can|could|might|may i @adverb? @adverb? say|tell|ask|make|put|give|share|name|run|speak|suggest|describe|bring|offer|check|pass|set|throw|add|explain|list|point|show|mention|propose
  can|could|may|shall we @adverb? @adverb? return|think|look|go|talk|come|try|speak|discuss it|at|about|back|over|through|again|together
  is|would|will it|that @adverb? @adverb? be? too? all|good|right|much|fine|okay|alright|soon|useful|helpful|possible|cool ... if|to|that|for|with|by you|i|we|say|me|hear|tell|look|talk|ask|put|share|name|throw
  is it @adverb? okay|alright|all|fine|cool to|if|for|right
  would it be|help if|to|of|any i|know|hear|think|look|talk|help|use|name|named
  would|will a|the|some|any|another|hearing it|of|an|about|few|thoughts|couple|ideas|options|suggestions
  are you @adverb? all|up|open|fine|okay|alright|happy|comfortable if|to|for|with|right
  would you @adverb? be @adverb? all|up|open|fine|okay|alright|happy|interested|comfortable|willing if|to|for|in|with|right it|i|with|my|me|some|hear|look|talk|hearing
  would|do you @adverb? mind if|my|me|us
  would|do you @adverb? want|like a|it|my|me|some|them|any|us to|there|few|couple|at|,|?|or|idea|ideas|thoughts|of
  would you @adverb? want|like|care to|for a|me|some|hear|look|talk|ideas
  do you want to hear|look what|at|my|about|some
  mind|fancy if|hearing a|i|what|how|we|about|some
  shall i @adverb? @base
  want|wanna me|us to
  want|wanna a|to|some few|couple? of|hear|thoughts|ideas|options|suggestions
  right|okay|alright if|to i|say|ask|share|name|offer|throw|toss
  may i be honest|nosy
  can|could|will|shall i @base ... for you
  would that be of|any|welcome|useful|helpful
  do you fancy a|some|any|hearing
  in case you would|want|like
  if it|that is @adverb? of|all|something|fine|okay|alright|welcome|useful|helpful ,|to|for|with|any|right|use?
  if that would be|help @adverb? a|some|any
  if you would want|like|care @adverb? that|it|,|i|to|them|any|?|for
  if you want|like them|any
  if you are @adverb? up|open|okay|happy|interested to|for|in|with
  if i may ,
  if you want|like ,? that|i have|can|could|will|know?
  only if you|it is|would|want|say|like
  with your okay|permission|blessing|say-so
  happy to tell|go|talk|share|show you|what|how|about|some|over|through
`)
const notAsking = new Set(['know', 'sure', 'wonder', 'remember', 'what', 'how', 'where', 'which', 'who', 'why'])

/** Asks before sharing an idea or a story, before a delicate question, or before acting for the reader. */
export const permission: Rule = {
  id: 'permission',
  label: 'permission',
  check: (draft) => markPhrases(draft, phrases, ({ tokens }, { from }) => !notAsking.has(tokens[from - 1]?.word ?? '')),
}
