import type { Sentence } from '../../draft.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { weighsOnThem } from '../reading/weighs-on-them.ts'

/** Suggestions that are questions by their words, whatever the mark at their end. */
const suggestions = englishPhrases(`
why do not you|the|we
what is wrong with @gerund
why not @adverb? @base
why would you not @base
why you do? not @base
why put|wait|risk|suffer|waste
what if you|we|they|he|she @adverb? @base|@past|were|just|only|tried
and|but|or if you @adverb? @past|were|let|put|cut|set|quit
say|suppose|supposing you @adverb? @past|were|let|put|cut|set|quit
how about you|a|the|@gerund|an|some|we @base?
how would it be if you
what about @gerund|@determiner
what|who is to? stop|stopping you
what have you got? to lose
what|where is|good|use|harm the|is|would|are it|@gerund|use|harm
have|had you @not? @adverb|ever|also? tried|considered
have|had you @not? @adverb? thought of|about @adverb? a|the|your|@gerund|an|some|@noun
have|had you @not? @adverb? put|asked|talked|looked|gone|spoken to|it|the|that|your|if|in|for|on|with|about|at|them|up|whether|into|online a|it|the|your|in|this|them|her|him|someone|anyone?
have|had you @not? @adverb? been to|on|up|onto to? a|the|your|them|her|see|him|anyone
have|had you @not? @adverb? had a|it|that|them look|word|looked|seen|chat|checked
did you @not? @adverb? think|try|consider to|of|@gerund|about|@noun|@determiner
thought of|about a|it|the|@gerund|@noun ... at?
you|ever thought|tried|considered _
you have not thought|asked|tried|considered _
would|could|can not you|a|it|the|that|your|someone|somebody @adverb? have|be|@base|@noun|@adjective
would|will|could|can|might you|a|the|your _? not @adverb|have|be|@base
could|can you @adverb? @adverb? get|look|take|go|keep|talk|ask|make|try|call|use|put|find|leave|phone|plan|speak|move|start|ring|stay|write|cut|set|change|join|learn|apply|offer|arrange|avoid|borrow|contact|invite|reach|save|spend|build|sell|swap|visit
could|can you just|always|maybe|perhaps @base
could|can you see|imagine|picture yourself @gerund
could|might a|your|someone|somebody @noun? not? have|@base
might you @base
would|could|might a|the|your|@gerund|an|some|another|medication|counselling|therapy ... help|make|work|cheer|suit|ease
would you @adverb? consider
would you @adverb? think of|about
would you not|ever @base
would you @adverb? be|feel able|willing|prepared to @base
should not? you @not? @adverb? be|@base? @gerund|@base
is it @not? @adverb? time|worth
is it @not? @adverb? an|better|best to|not|if|idea|option
is not it @adverb? time|better|worth|best
would|could|might not? it @not? be|help|make _? a|an|time|@best|sense|worth|@verdict|possible to|a|not|if|@gerund|idea|@verdict?
could|might it help _
would|will|could it hurt|harm|kill you|to
is it|that wise|sensible
it|is|that is? a good idea
one|something|job|matter|question for a|the|your @helper
is @gerund ... a|an|good|possible idea|plan|option|?
do not? you @not? think|reckon you|it|there would|could|can|might|need|should|ought
do not you want|need|think|owe
do you not want|need|think|owe
do you @not? really|actually want|need to
is|are not? there not? a|an|some|no|any|nobody|someone|something|anyone|no-one|anybody|nowhere|somewhere ... you|that|they|he|she|who could|can|might
is there a|any way|chance|reason not? you|to|that
any reason you|not not|do|could|can|should? not?
any way|sense|use|harm|chance|point you|to|not|of|in|@gerund
worth a|@gerund|trying
fancy @gerund
maybe|perhaps @adverb? _
`)
/** Openings in which the same words ask, or keep the talk going. */
const conversational = englishPhrases(`
could|can not? you|they|he|she @not? feel|hear|see|sleep|stop|believe|cope|bear|eat
why do not you ever
how about you|we|@day $|?|,|then|now|start|stop|say
why do not we talk|stop|leave|speak|start|meet|pick
can you make it|$|@day
what about the other|rest
have you @adverb? thought|considered of|about? what|how|why|where|who
`)

const asksWithout = new Set([
  'have',
  'did',
  'would',
  'could',
  'can',
  'is',
  'do',
  'are',
  'maybe',
  'perhaps',
  'worth',
  'any',
  'time',
  'tried',
  'you',
  'thought',
  'ever',
  'fancy',
  'not',
  'ca',
  'might',
  'and',
  'but',
  'or',
  'suppose',
  'supposing',
  'say',
])

function isSuggestion(sentence: Sentence, from: number, asking: boolean): boolean {
  const { tokens } = sentence
  const first = tokens[from]
  if (first === undefined || conversational.matchAt(tokens, from) !== undefined) return false
  const before = tokens[from - 1]
  if (/^(?:what|how|who|which|when|where|long|many|much|often)$/.test(before?.word ?? '') && first.word !== 'what')
    return false
  const asksMore = readSentence(sentence).some(({ kind, clause }) => kind === 'wh' && clause.separator === ',')
  if (asksMore && (/^(?:and|but|or)$/.test(first.word) || tokens[from + 1]?.word === 'about')) return false
  if (!asksWithout.has(first.word)) return true
  const chat =
    /^(?:have|did|would|could|ca|is|do)$/.test(first.word) &&
    readSentence(sentence).some(
      ({ kind, previous, clause }) =>
        kind === 'inverted' &&
        (previous === undefined || (clause.separator !== '' && !/^(?:ask|say)/.test(previous.verb?.lemma ?? ''))),
    )
  // A single *maybe* or *thought* suggests only where it begins the question.
  const heads = readSentence(sentence).some(({ tokens: own, head }) => own[head] === first || own[0] === first)
  return (asking || chat) && heads
}

const named = englishPhrases('maybe|perhaps a|an|some|another _ _? _')
/** *Maybe a walk before bed*, *Early night, maybe?*, *A nice bit of toast?*: a thing held out, without a verb. */
const heldOut = (sentence: Sentence) => {
  const shapes = readSentence(sentence)
  const [first] = shapes
  const mused = named.matchAt(sentence.tokens, 0) !== undefined && !weighsOnThem(sentence.tokens)
  if (
    (!sentence.asks && !mused) ||
    first === undefined ||
    shapes.some(({ kind, subject, verb }) => kind !== 'fragment' && !(subject === 'noun' && verb?.form === 'base')) ||
    first.tokens.length < 2
  )
    return []
  const words = sentence.tokens.map(({ word }) => word)
  const softened = words.includes('maybe') || words.includes('perhaps')
  const thing = (words[0] === 'a' || words[0] === 'an') && words.length > 3 && !words.includes('or')
  return softened || thing ? [{ start: sentence.start, end: sentence.end }] : []
}

/** A suggestion dressed as a question: have you tried, why don’t you, what if you, how about. */
export const adviceQuestion = createAdviceRule('advice-question', (draft) => [
  ...markPhrases(draft, suggestions, (sentence, { from }) => isSuggestion(sentence, from, sentence.asks)),
  ...draft.sentences.flatMap(heldOut),
])
