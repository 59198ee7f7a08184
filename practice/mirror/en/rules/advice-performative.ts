import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
  i would|can|must|do? only? @adverb? @adverb? suggest|advise|recommend|urge|propose|encourage|invite|beg|implore
  i am|keep|can only|just? tell|telling|begging you|people to
  we need|should|must|ought|have to? get|take|find|book you|your
  can|could|may|might i suggest|recommend|advise|urge|propose you|that|@gerund|@determiner
  i|we @adverb? want|need you to @base
  i wish you would @base
  take it from me
  i|we would @adverb? love|like|want|prefer|rather|sooner|hate for? you to|@past @base?
  i would @adverb? love|like|rather|sooner|prefer|hate to? see you @base|@past|@gerund|out|off|more
  i would @adverb? love|like|prefer|appreciate it if you
  i would @adverb? be|feel|sleep|rest ... if you @past
  i|but|just would? want|like|love to suggest|recommend|advise|encourage
  i always|usually|generally|would? tell|advise people|folk|everyone|everybody|clients|others to
  i vote|say for|we|you|@base the|a|for|it|him|her|them|@base|@gerund
  my @adjective? advice|suggestion|tip|recommendation|vote is|would|for|:|,|?|to|$
  that is my advice|tip|suggestion|view
  one|a suggestion|recommendation|tip $|:|is|would|,
  piece of advice
  all i would|am|will @adverb? say|saying|ask|asking|suggest is|, @base|do|you|think|that
  only|just saying ,|$|.|!
  promise|swear me you will
  i hope you will|can think|consider|try|go|see|get|find|speak|talk|call
  if you ask|asked me
  if you want|wanted my opinion|advice|view|thoughts
  tip|advice from|: _
`)
const talk = new Set([
  'know',
  'tell',
  'feel',
  'understand',
  'hear',
  'see',
  'remember',
  'be',
  'have',
  'say',
  'share',
  'stop',
])

/** Names itself: I suggest, I recommend, my advice, I want you to. */
export const advicePerformative = createAdviceRule('advice-performative', (draft) =>
  markPhrases(draft, phrases, ({ tokens }, { from, to }) => {
    const before = tokens[from - 1]
    const last = tokens[to - 1]
    const idle =
      /^(?:nothing|worth|that|on)$/.test(last?.word ?? '') ||
      tokens.slice(to, to + 2).some(({ word }) => /^(?:nothing|worth|film|book|song|cake|soup|on|.*day)$/.test(word)) ||
      (tokens[to]?.word === 'we' && /^(?:meet|start|stop|leave|talk)$/.test(tokens[to + 1]?.word ?? ''))
    const wish = tokens[to - 2]?.word === 'to' && talk.has(last?.word ?? '')
    const negated =
      tokens.slice(from, to).some(isNegation) || /^(?:no|may|can|could|might|if|what)$/.test(before?.word ?? '')
    return !wish && !idle && !negated
  }),
)
