import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
i would|do|can|must? only? @adverb? @adverb? suggest|advise|recommend|encourage|propose|urge|invite
i can|keep|am just|only? tell|telling|begging you|people to
we have|need|should|must|ought to? get|take|find|book you|your
could|can|might|may i suggest|advise|recommend|propose|urge you|that|@gerund|@determiner
i|we @adverb? want|need you to @base
i wish you would @base
take it from me
i|we would @adverb? want|like|love|prefer|hate|rather|sooner for? you to|@past @base?
i would @adverb? like|love|prefer|hate|rather|sooner to? see you @gerund|@base|@past|more|off|out
i would @adverb? like|love|prefer|appreciate it if you
i would @adverb? be|feel|sleep|rest ... if you @past
i|just|but would? want|like|love to suggest|advise|recommend|encourage
i would|always|usually|generally? tell|advise people|everyone|everybody|folk|others|clients to
i say|vote you|for|@base|we a|it|the|@gerund|for|@base|them|her|him
my @adjective? advice|suggestion|tip|recommendation|vote is|would|for|:|,|?|to|$
that is my advice|suggestion|tip|view
all i would|will|am @adverb? say|ask|saying|asking|suggest is|, you|that|do|@base|think
just|only saying $|,|.|!
swear|promise me you will
i hope you will|can get|think|see|go|talk|try|call|find|speak|consider
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
