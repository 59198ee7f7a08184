import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
good|brave|smart|clever man|girl|boy|lad|woman|kid
good for|on you $|.|for|!
good|great|nice|amazing|awesome|excellent|fantastic going|work|job|effort|stuff
well done you|that|$|,|.|for|on|with|!|love|mate|hun
@adverb? proud to|of you|have|hear
top girl|boy|pupil|student|marks
top of the class
there is a good man|girl|boy|lad
very good ,|!
that is my man|girl|boy|lad
such a good|brave|clever girl|boy|lad
good|right|great|wise|smart|excellent call|move|choice|thinking|decision $|.|!
top|star|model patient|pupil|student|tenant
gold star
bravo
way to go
you did @adverb? good|well|great
you did @determiner? good|right|great|brilliant thing|job
you made the good|right|best|wise|correct call|choice|decision
i am @adverb? impressed|pleased|delighted that|with|by
you have been @adverb? good|great|brave|amazing|wonderful
you are so|doing @adverb? good|well|great|amazing|brilliant|brilliantly|fantastic
`)
const notMine = englishPhrases(`
you have|are|feel|were|look|felt|sound @adverb? @adverb? proud
not|nothing|something to be? proud
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
