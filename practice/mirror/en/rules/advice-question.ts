import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { weighsOnThem } from '../reading/weighs-on-them.ts'

/** Suggestions that are questions by their words, whatever the mark at their end. */
const suggestions = englishPhrases(`
  why do not you|we
  could|can you picture|imagine|see yourself @gerund
  might the|a|your ... be
  who|what is stopping you
  why do you not @base
  why not @adverb? @base
  what if you|we|she|he|they @adverb? @past|were|tried|just|only|@base
  how about @gerund|a|an|the|we|some|you @base?
  how would it be if you
  what about @gerund|a|an|the
  what about @determiner
  have|had you ever|also|@adverb? tried|considered
  have|had you @adverb? thought of|about @adverb? @gerund|a|an|the|your|some|@noun
  have|had you @adverb? looked at|into|on|for|up|online
  have|had you @adverb? asked for|if|the|your|them|about|whether
  have|had you @adverb? spoken|talked to|with|about a|your|the|someone|anyone|them|him|her|this|it
  have|had you @adverb? called|contacted|phoned|rung|applied|checked|googled|joined|requested|emailed|visited|reported|registered|signed
  have|had you @adverb? put it|that in
  have|had you @adverb? been to a|the|your
  have|had you @adverb? gone to a|the|your
  did you @adverb? @adverb? try|consider|think of|about|to|@gerund|@noun
  thought about @gerund|@noun|a|the ... at?
  ever tried|considered|thought _
  tried @gerund|the|a
  could not you
  can not you
  could|can you @adverb? @adverb? try|ask|call|phone|ring|speak|talk|go|get|find|use|make|start|take|write|contact|look|join|sell|borrow|save|apply|move|stay|leave|visit|cut|set|put|arrange
  would not you _? rather|be|feel
  would not a|it|the|that
  should not you
  is not it @adverb? time|better|best|worth
  is it @adverb? worth|time|an|better|best
  would it @not? be|help _? a|an|worth|better|best|easier|useful|helpful|wise|possible to|if|idea|not?
  would it @not? help to|if you
  would it @not? be a|an|better|easier|worth|worthwhile|best
  might it be|help _
  could it help _
  could|might a|an|some ... help|work|do
  would a|an ... help|work|do you
  would a|an ... help|work $|?
  could|can|might your @noun lend|help|take|have|put|watch|mind|talk|speak|call
  is @gerund ... an|possible option|possibility|?
  would you @adverb? consider
  would you @adverb? think about|of
  would you @adverb? be|feel willing|open|able|prepared|up to|for try|@base|@gerund
  are you able|willing|prepared to try|ask|call|@base
  do you @not? think you|it|there could|should|might|would|can|ought|is|need
  do not you think
  do you @not? think it|that is|would|might time|be|help
  do not you|they want|need to
  shall|should we @adverb? call|phone|ring|ask|get|go|try|delete|write|send|tell
  is there someone|anyone|somewhere|anybody|something|nobody|no-one|nowhere you could|can|might
  is there any|a|some chance|way|possibility|reason you|that|to|not @base|could|can|might
  any reason not
  could|would not hurt|harm
  any reason you can|could|should|do not
  any point|chance|way|harm @gerund|in|to|you|not
  any chance|way of @gerund
  worth @gerund|a|trying
  not an option
  not worth @gerund
  fancy @gerund
  you tried|considered _
  maybe|perhaps @adverb? _
  time to|for _
  are not you better
  would @gerund|counselling|therapy|medication help|work|be
  are you sure you should not
  have|had you @adverb? had a word|chat|look
`)
/** Openings in which the same words ask, or keep the talk going. */
const conversational = englishPhrases(`
  are you able to talk|read|hear|see|meet|come|sleep
  could|can you @adverb? tell|say|help|describe|explain|share|give|talk me|more|us|a|what|how|about|bit
  could|can you take|walk|talk me|us
  could|can you find|make yourself|it|that
  why do not you ever
  fancy telling|talking|a
  how about you $|?|,|then|now
  how about your|that|him|her|now|then|$
  what about you|other|that|your|his|her|their|my|this
  what about the other|rest|weekends|nights|days
  would you be|feel okay|alright|all|happy|comfortable|up for|with
  have you @adverb? thought of|about what|how|who|why|where
  have you considered what|how|who
  have you been able
  did you try|want to? say|tell|sleep|eat|rest
  maybe you|it|that|this|he|she|they|there|not|i
  perhaps you|it|that|this|he|she|they|there|not|i
  have you asked yourself
  would you like
  would it help|be okay|alright|all|helpful|useful|good _? to|if talk|tell me|hear|think|go|say|look|name|i|we
  would it help to? talk|hear|think|look|if|for i|we|out|about|through|some|me
  would it @not? help|be _? _? if i|we
  do you think you|it is @gerund
  could you sleep|hear|feel|eat|see $
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
])

function isSuggestion(sentence: Sentence, from: number, asking: boolean): boolean {
  const { tokens } = sentence
  const first = tokens[from]
  if (first === undefined || conversational.matchAt(tokens, from) !== undefined) return false
  const before = tokens[from - 1]
  if (/^(?:what|how|who|which|when|where|long|many|much|often)$/.test(before?.word ?? '') && first.word !== 'what')
    return false
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
export const adviceQuestion: Rule = {
  id: 'advice-question',
  label: 'advice',
  severity: 'clear',
  check: remember((draft) => [
    ...markPhrases(draft, suggestions, (sentence, { from }) => isSuggestion(sentence, from, sentence.asks)),
    ...draft.sentences.flatMap(heldOut),
  ]),
}
