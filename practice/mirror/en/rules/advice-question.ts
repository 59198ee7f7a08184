import type { Sentence } from '../../draft.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { weighsOnThem } from '../reading/weighs-on-them.ts'

/** Suggestions that are questions by their words, whatever the mark at their end. */
const suggestions = englishPhrases(`
  why do not you|we|the
  what is wrong with @gerund
  why not @adverb? @base
  why would you not @base
  why you do? not @base
  why wait|put|suffer|risk|waste
  what if you|we|she|he|they @adverb? @past|were|tried|just|only|@base
  and|but|or if you @adverb? @past|were|put|set|cut|let|quit
  suppose|supposing|say you @adverb? @past|were|put|set|cut|let|quit
  how about @gerund|a|an|the|we|some|you @base?
  how would it be if you
  what about @gerund|@determiner
  who|what is to? stopping|stop you
  what have you got? to lose
  what|where harm|is|use|good would|is|the|are harm|it|@gerund|use
  have|had you @not? ever|also|@adverb? tried|considered
  have|had you @not? @adverb? thought of|about @adverb? @gerund|a|an|the|your|some|@noun
  have|had you @not? @adverb? looked|asked|spoken|talked|gone|put at|into|on|for|up|online|in|if|the|your|them|about|whether|to|with|it|that a|the|your|someone|anyone|them|him|her|this|it|in?
  have|had you @not? @adverb? been to|on|onto|up to? a|the|your|see|them|anyone|him|her
  have|had you @not? @adverb? had a|that|it|them word|chat|look|looked|checked|seen
  did you @not? @adverb? try|consider|think of|about|to|@gerund|@noun|@determiner
  thought about|of @gerund|@noun|a|the|it ... at?
  ever|you tried|considered|thought _
  you have not tried|considered|thought|asked _
  could|can|would not you|your|a|the|it|that|someone|somebody @adverb? @base|be|have|@noun|@adjective
  could|can|would|will|might you|your|the|a _? not @base|be|have|@adverb
  could|can you @adverb? @adverb? try|ask|call|phone|ring|speak|talk|go|get|find|use|make|start|take|write|contact|look|join|sell|borrow|save|apply|move|stay|leave|visit|cut|set|put|arrange|spend|keep|invite|swap|change|build|learn|avoid|limit|reach|explore|plan|offer
  could|can you maybe|perhaps|just|always @base
  could|can you picture|imagine|see yourself @gerund
  could|might your|a|someone|somebody @noun? not? @base|have
  might you @base
  would you @not? @adverb? be|feel|do @best|happier
  would|might|could a|an|the|your|some|another|@gerund|counselling|therapy|medication ... help|work|suit|make|ease|cheer
  would you @adverb? consider
  would you @adverb? think about|of
  would you ever|not @base
  would you @adverb? be|feel willing|able|prepared to @base
  should not? you @not? @adverb? be|@base? @gerund|@base
  is it @not? @adverb? worth|time
  is it @not? @adverb? an|better|best to|if|not|idea|option
  is not it @adverb? time|better|best|worth
  would|might|could not? it @not? be|help|make _? a|an|worth|@verdict|@best|sense|possible|time to|if|idea|not?|@verdict|@gerund|a
  could|might it help _
  would|could|will it kill|hurt|harm you|to
  is @gerund ... an|a|possible|good option|possibility|idea|plan|?
  do not? you @not? think|reckon you|it|there could|should|might|would|can|ought|need
  do not you think|want|need|owe
  do you not think|want|need|owe
  do you @not? really|actually want|need to
  is|are not? there not? a|an|any|some|no|someone|anyone|somewhere|anybody|something|nobody|no-one|nowhere ... you|he|she|they|that|who could|can|might
  is there any|a chance|way|reason not? you|that|to
  any reason not|you not|can|could|should|do? not?
  any point|chance|way|harm|use|sense @gerund|in|to|you|not|of
  worth @gerund|a|trying
  fancy @gerund
  maybe|perhaps @adverb? _
`)
/** Openings in which the same words ask, or keep the talk going. */
const conversational = englishPhrases(`
  could|can not? you|he|she|they @not? sleep|eat|feel|stop|bear|cope|hear|see|believe
  should you have|feel
  could|can you @adverb? talk|take|give|find|make me|us|more|it
  fancy telling|talking|a
  why do not you ever
  how about you|we|@day $|?|,|then|now|start|stop|say
  why do not we meet|start|stop|talk|leave|speak|pick
  can you make it|@day|$
  what about the other|rest
  what about you|other|that|your|his|her|their|my|this
  have you @adverb? thought|considered of|about? what|how|who|why|where
  maybe|perhaps you|it|that|this|he|she|they|there|not|i
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
