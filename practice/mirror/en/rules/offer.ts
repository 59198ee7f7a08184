import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

/** Answers a wish, or says what is on offer, where no question asks first. */
const asked = englishPhrases(`
happy to
if you|it is|would|are|want|like
with your
you said|asked|wanted
i know a|of|some|two|three
i have|could|can ... some|think|name|describe|few|thoughts|couple|ideas|options|ways
`)
/** None of them is a choice, too. */
const none = englishPhrases(`
neither|none
do|want|say|saying|doing|pick|or nothing|nowt
not at|going|doing|bothering all?
or you|not|your|we|no|something|leave|maybe|bed|doing|whatever|leaving|skip|hold|letting|feet|giving
let|leave|leaving|letting it|the|that|them|things be|for|as|go|till|until|whole|lie|alone
might|may have|be your|others
skip all
you|your do|own it|way|without|now
no to|is|way a|$|.|all
not one of
a fourth|fifth
`)
const countWays = (tokens: readonly Token[]) => tokens.filter(({ word }) => /^(?:,|or|and)$/.test(word)).length

/** Asking, two or more ways, and none of these, within a few sentences. */
function findOffer(draft: Draft): Span[] {
  const { sentences } = draft
  for (const [from, first] of sentences.entries()) {
    if (!first.asks && asked.find(first.tokens) === undefined) continue
    for (let to = from; to < Math.min(sentences.length, from + 6); to++) {
      const stretch = sentences.slice(from, to + 1)
      const tokens = stretch.flatMap((sentence) => sentence.tokens)
      const open = none.find(tokens) !== undefined && (to > from + 1 || countWays(tokens) >= 2)
      const asksFirst = to > from || tokens.some(({ word }) => word === 'none' || word === 'neither')
      if (open && asksFirst) return [{ start: first.start, end: stretch.at(-1)?.end ?? first.end }]
    }
  }
  return []
}

/** Asks first, names two or more ways and none of them: so the choice is the reader’s. */
export const offer: Rule = {
  id: 'offer',
  label: 'offer',
  check: remember(findOffer),
}
