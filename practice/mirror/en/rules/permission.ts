import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
could|can|might|may i @adverb? @adverb? say|tell|ask|make|share|put|give|name|speak|describe|run|suggest|check|point|set|throw|explain|pass|add|bring|list|show|offer|propose|mention
could|can|may|shall we @adverb? @adverb? think|look|go|talk|come|try|speak|discuss|return it|about|at|back|over|through|again|together
is|would|will it|that @adverb? @adverb? be? too? all|good|right|much|fine|okay|soon|alright|useful|cool|helpful|possible ... to|that|if|for|with|by you|i|say|we|me|hear|tell|look|talk|ask|share|put|name|throw
is it @adverb? all|fine|okay|alright|cool to|if|for|right
would it be|help to|of|if|any i|know|think|hear|look|help|talk|use|name|named
would|will a|the|some|any|another|hearing it|of|an|about|few|thoughts|couple|ideas|options|suggestions
are you @adverb? all|up|fine|okay|alright|happy|open|comfortable to|if|for|with|right
would you @adverb? be @adverb? all|up|fine|okay|alright|happy|open|interested|comfortable|willing to|if|in|for|with|right it|i|with|some|my|me|hear|look|talk|hearing
would|do you @adverb? mind if|my|me|us
would|do you @adverb? want|like a|it|some|my|me|them|any|us to|there|few|couple|at|,|?|or|idea|ideas|thoughts|of
would you @adverb? want|like|care to|for a|some|me|hear|look|talk|ideas
do you want to hear|look what|about|some|my|at
mind|fancy if|hearing a|i|what|about|some|we|how
shall i @adverb? @base
want|wanna me|us to
want|wanna to|a|some few|couple? of|hear|thoughts|ideas|options|suggestions
right|okay|alright to|if i|say|ask|share|name|throw|offer|toss
may i be honest|nosy
will|could|can|shall i @base ... for you
will i @base
would that be of|any|useful|welcome|helpful
do you fancy a|some|any|hearing
in case you would|want|like
if it|that is @adverb? of|all|something|fine|okay|alright|useful|welcome|helpful to|,|for|with|right|any|use?
if that would be|help @adverb? a|some|any
if you would want|like|care @adverb? that|it|,|i|to|them|any|?|for
if you want|like them|any
if you are @adverb? up|okay|happy|open|interested to|in|for|with
if i may ,
if you want|like ,? that|i have|will|could|can|know?
only if you|it is|would|want|say|like
with your okay|blessing|permission|say-so
happy to tell|go|talk|share|show you|what|about|some|how|over|through
`)
const notAsking = new Set(['know', 'sure', 'wonder', 'remember', 'what', 'how', 'where', 'which', 'who', 'why'])

/** Asks before sharing an idea or a story, before a delicate question, or before acting for the reader. */
export const permission: Rule = {
  id: 'permission',
  label: 'permission',
  check: (draft) => markPhrases(draft, phrases, ({ tokens }, { from }) => !notAsking.has(tokens[from - 1]?.word ?? '')),
}
