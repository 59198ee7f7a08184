import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

/** Answers a wish, or says what is on offer, where no question asks first. */
const asked = englishPhrases(`
  could|can|may|shall|might i|we
  happy to
  if you|it want|like|would|are|is
  only if
  with your
  you asked|wanted|said
  i know a|some|of|two|three
  i have|can|could ... couple|few|some|options|ideas|ways|thoughts|think|describe|name
`)
/** None of them is a choice, too. */
const none = englishPhrases(`
  none|neither
  or|doing|do|pick|say|saying|want nothing|nowt
  not at|going|doing|bothering all?
  or not|leave|leaving|letting|maybe|hold|giving|feet|bed|doing|something|you|we|skip|whatever|your|no
  leave|leaving|let|letting it|that|things|them|the be|lie|go|for|alone|till|until|as|whole
  there is|are also? leaving|letting|not|doing|staying|sitting
  may|might be|have others|your
  skip all
  something else|of
  your|you own|do way|it|without|now
  no is|way|to a|$|.|all
  not one of
  if any|either
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
