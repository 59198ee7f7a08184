import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  good|clever|brave|smart boy|girl|lad|lass|man|woman|kid
  good on|for you $|.|!|for
  good|great|nice|excellent|amazing|awesome|fantastic job|work|effort|going|stuff
  well done
  @adverb? proud of|to you|hear|have
  top marks|student|pupil|boy|girl
  top of the class
  there is a good girl|boy|lad|lass|man
  very good ,|!
  that is my boy|girl|lad|lass|man
  such a good|clever|brave boy|girl|lad|lass
  good|smart|wise|great|right|excellent choice|decision|call|thinking|move $|.|!
  star|model|top pupil|student|patient|tenant
  gold star
  bravo
  way to go
  you did @adverb? well|good|great
  you did @determiner? good|great|right|brilliant job|thing
  you made the right|best|correct|wise|good choice|decision|call
  i am @adverb? impressed|delighted|pleased with|by|that
  you have been @adverb? good|brave|wonderful|great|amazing
  knew you could
  keep up the
  you are so|doing @adverb? great|good|well|amazing|brilliantly|brilliant|fantastic
`)
const notMine = englishPhrases(`
  you are|were|felt|feel|have|look|sound @adverb? @adverb? proud
  nothing|something|not to be? proud
`)

/** Praises as a teacher does: good girl, well done, I’m proud of you. */
export const judgementPraise: Rule = {
  id: 'judgement-praise',
  label: 'judgement',
  severity: 'mild',
  check: remember((draft) =>
    markPhrases(draft, phrases, ({ tokens, asks }, { from, to }) => {
      if (tokens[from]?.word === 'good' && from > 0 && tokens[from - 1]?.kind === 'word') return false
      const praised = tokens.slice(Math.max(0, from - 4), to)
      const thinks =
        tokens[from]?.word === 'a' &&
        (asks || /^(?:sounds?|seems?|like|'s|is)$/.test(tokens[from - 1]?.word ?? '') === false)
      return (
        notMine.find(praised) === undefined &&
        !thinks &&
        !(tokens[from]?.word === 'proud' && tokens[to - 1]?.word === 'to')
      )
    }),
  ),
}
