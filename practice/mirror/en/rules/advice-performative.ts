import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { isNegation } from '../reading/word-class.ts'

const phrases = englishPhrases(`
  i would? @adverb? @adverb? suggest|advise|recommend|urge|propose|encourage|invite
  i would love|like|prefer it if you
  can|could|may|might i suggest|recommend|advise|urge|propose you|that|@gerund|the
  i vote for|we|you
  i do suggest|advise|recommend|urge
  i must|have|can only suggest|advise|recommend|urge
  i am suggesting|recommending|advising|urging
  i can only|just tell you to
  my best? advice|suggestion|tip|recommendation is|would|:|,|?|to|$
  one suggestion|recommendation|tip|idea
  a suggestion|recommendation|tip $|:|is|would
  i want|need you to @base
  i would really? like|love|want|prefer you to @base
  i would tell you to
  i always|usually|generally|would? tell|advise people|folk|everyone|everybody|clients|others to
  i keep telling you|people to
  i am telling|asking|begging you to
  i beg you
  i implore you
  i hope you will|can think|consider|try|go|see|get|find|speak|talk|call
  i think it would be|is wise|best|better|good|worth|time
  if you ask|asked me
  if you want|wanted my opinion|advice|view|thoughts
  you are advised
  take my advice|word
  word of advice
  my two|2 cents|pence|pennies
  tip|advice from|: _
`)
const questions = /^(?:can|could|may|might|shall|should|would|do|if|what|how)$/
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
export const advicePerformative: Rule = {
  id: 'advice-performative',
  label: 'advice',
  severity: 'clear',
  check: (draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from, to }) => {
      const before = tokens[from - 1]
      const last = tokens[to - 1]
      const idle =
        /^(?:nothing|worth|that)$/.test(last?.word ?? '') ||
        tokens.slice(to, to + 2).some(({ word }) => /^(?:nothing|worth|film|book|song|cake|soup)$/.test(word))
      const wish = tokens[to - 2]?.word === 'to' && talk.has(last?.word ?? '')
      const negated = tokens.slice(from, to + 1).some(isNegation) || before?.word === 'no'
      const asked =
        questions.test(before?.word ?? '') ||
        (asks && /^(?:a|one|my)$/.test(tokens[from]?.word ?? '') && to < 4 && before !== undefined)
      return !wish && !idle && !negated && !asked
    }),
}
