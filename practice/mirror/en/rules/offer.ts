import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

/** Asks first, or answers a wish. */
const asked = englishPhrases(`
  would|do you ... like|want|care|mind|be|open
  could|can|may|shall|might i|we
  is it okay|alright|all|fine
  want some|a|to
  would it help
  would a few|some
  mind if i
  happy to
  if you want|like|would|are
  if it is
  only if
  with your
  you asked|wanted|said
  as|since you asked
  i know a|some|of|two|three
  i have|can|could ... couple|few|some|options|ideas|ways|thoughts|think|describe|name
  okay|alright if
`)
/** None of them is a choice, too. */
const none = englishPhrases(`
  none|neither|nothing
  not at all
  or not|leave|maybe|hold|giving|feet|bed|doing|something|you|we|skip|whatever
  skip all
  there may|might be others
  something else|of
  doing nowt|nothing
  no is a
  a fourth|fifth
  whichever
  whatever you
  covered
`)
/** The choice is theirs. */
const theirs = englishPhrases(`
  what|which|where|how|who ... you
  what appeals|else
  you decide|choose|say|pick
  your|yours choice|call|shout|pick|own|to
  up to you
  take your pick
  pick whichever
  do|does|is|are|any|either|anything|anyone ... you|?|appeal|there|suit|tempting|help|good|alright|use|closer
  the choice is
  which ... closer|closest|,
  what would|grabs|is
`)

const ways = (draft: Draft, from: number, to: number) => {
  const tokens = draft.sentences.slice(from, to + 1).flatMap((sentence) => sentence.tokens)
  return tokens.filter(({ word, kind }) => (kind === 'mark' && word === ',') || word === 'or' || word === 'and').length
}

/** Asking, two or more ways, none of these, and the reader's choice, within a few sentences. */
function findOffer(draft: Draft): Span[] {
  const { sentences } = draft
  for (let from = 0; from < sentences.length; from++) {
    const first = sentences[from]
    if (first === undefined || asked.find(first.tokens) === undefined) continue
    for (let to = from; to < Math.min(sentences.length, from + 6); to++) {
      const stretch = sentences.slice(from, to + 1)
      const last = stretch.at(-1)
      if (last === undefined) break
      const tokens = stretch.flatMap((sentence) => sentence.tokens)
      if (
        none.find(tokens) !== undefined &&
        theirs.find(last.tokens) !== undefined &&
        ways(draft, from, to) >= 2 &&
        (to > from || tokens.length > 12)
      ) {
        const whole = none.find(tokens)
        if (whole !== undefined) return [{ start: first.start, end: last.end }]
      }
    }
  }
  return []
}

/** Asks first, names two or more ways and none of them, and leaves the choice to the reader. */
export const offer: Rule = {
  id: 'offer',
  label: 'offer',
  check: remember(findOffer),
}
