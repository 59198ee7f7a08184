import type { Draft } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

/** Answers a wish, or says what is on offer, where no question asks first. */
const asked = englishPhrases(`
  would|do you ... like|want|care|mind|be|open
  could|can|may|shall|might i|we
  want some|a|to
  happy to
  if you|it want|like|would|are|is
  only if
  with your
  you asked|wanted|said
  i know a|some|of|two|three
  i have|can|could ... couple|few|some|options|ideas|ways|thoughts|think|describe|name
  there is|are a|some|two|three couple|few|ways|things
  okay|alright if
`)
/** None of them is a choice, too. */
const none = englishPhrases(`
  none|neither|nothing|nowt
  not at|going|doing|to|bothering all?
  or not|leave|leaving|letting|maybe|hold|giving|feet|bed|doing|something|you|we|skip|whatever|your|no
  leave|leaving|let|letting it|that|things|them|the be|lie|go|for|alone|till|until|as|whole
  there is|are also? leaving|letting|not|doing|staying|sitting
  may|might be|have others|your
  skip all
  something else|of
  your|you own|do way|it|without|now
  do|doing without
  no|not is|one|way a|$|.|of
  if any|either
  a fourth|fifth
  whichever
  whatever you
`)
/** The choice is theirs. */
const theirs = englishPhrases(`
  ?
  what|which|where|how|who ... you
  what appeals|else
  you decide|choose|say|pick|know|tell
  the one to
  for you to
  you who
  your|yours choice|call|shout|pick|own|to|decision
  up to you
  take|have your pick
  pick whichever
  whatever|whichever|as you
  the choice is
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
    if (first === undefined || !(first.asks || asked.find(first.tokens) !== undefined)) continue
    for (let to = from; to < Math.min(sentences.length, from + 6); to++) {
      const stretch = sentences.slice(from, to + 1)
      const last = stretch.at(-1)
      if (last === undefined) break
      const tokens = stretch.flatMap((sentence) => sentence.tokens)
      if (
        none.find(tokens) !== undefined &&
        theirs.find(last.tokens) !== undefined &&
        (to > from + 1 || ways(draft, from, to) >= 2) &&
        (to > from || tokens.some(({ word }) => word === 'none' || word === 'neither'))
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
