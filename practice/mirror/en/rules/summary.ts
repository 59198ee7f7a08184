import type { Draft, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { tellsYou } from '../reading/tells-you.ts'
import { hasForm, is } from '../reading/word-class.ts'

const threads = 'it|that|things|this|all|everything|what|them|together|,|:'
/** They say that what follows gathers, here or in the next sentence. */
const openings = englishPhrases(`
so far
in sum|brief|short|summary
all in all
to gather|sum|recap|summarise|summarize
to @adverb? put|pull|add|bring|string|tie|draw ${threads} ... up|together
to @adverb? look|go|run back? over ${threads}
let me @adverb? say|see|go|make|put|read|run|pull|check|gather|sum|string|recap|summarise ... it|that|have|all|this|got|right|back|over|where|understood|followed
if i @adverb? put|pull|add|gather|sum|string|line|tie ${threads}
drawing|gathering|pulling|putting the|your|${threads} ... up|together
going|looking back|over over? the|,|on|at|:|our|${threads}
that|this|here is what|how|where you|it|i|we|they|things
here is the|your|our day|night|week|list|month|picture|story
what i have @adverb? is|got|so|heard|understood|taken|gathered|picked
a|some|two|three|several|four few|couple? of? things|points|sides|threads you|,|.|so|go|keep|come|:|run|stay|stand
that is some|quite a? lot|day|week|list
tonight|today you|it|there has? were|been|told @adverb? about|me|two|three|mostly
i have @adverb? heard a|two|three|several
on the good|plus side
we started|began with the|your
`)
/** They open a summary only before a list. */
const tellings = englishPhrases(`
we have? @adverb? had|been|talked|looked|gone|spoken|went|touched|covered
you have? @adverb? told|talked|mentioned|spoken|started|brought|spoke|began|named|listed
between the
`)
const reckoning = englishPhrases(`
let me know|think|see|check what|if|on|about|how you|the|there|they|he|she|when
i am @adverb? going|wondering
things|something you|we could|can do
`)
/** *Is that it?*, *did I miss anything?*: asked after gathering. */
const checks = englishPhrases(`
is it|that|this about|more|roughly? it|the|all|how|right
have|did i @adverb? get|got|hear|left|heard|leave|miss|missed|understood
anything i|left|else|missing
`)
const heads = /^(?:you|your|there)$/

/** What stands between the marks of a sentence. */
function listParts({ tokens }: Sentence): (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'mark') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter(([first, ...more]) => more.length > 0 || (is(first, 'noun') && !is(first, 'adverb')))
}
const joins = ({ word }: Token) => /^(?:and|then|plus|but)$/.test(word)

/** Three things at least, or two with *and*: *the landlord, the leak and your back*. */
const gathers = (sentence: Sentence) => {
  const parts = listParts(sentence)
  const joined = parts.some((part, at) => part.findIndex(joins) > (at === 0 ? 2 : 0))
  return !sentence.asks && (parts.length > 2 ? sentence.tokens.slice(3).some(joins) : parts.length > 1 && joined)
}
/** *Last week it was the cold, this week it’s the noise*. */
const goesOn = (sentence: Sentence) => {
  const [first = [], ...others] = listParts(sentence)
  return (
    (first.some((token) => hasForm(token, 'past')) || (is(first[1], 'determiner') && others.length > 1)) &&
    !sentence.tokens.some(({ word }) => word === 'only') &&
    /^(?:so )?(?:first|1st|earlier|last (?:week|time|month)|at the (?:start|beginning))/.test(
      first.map(({ word }) => word).join(' '),
    ) &&
    others.some((part) => /^(?:and )?(?:then|now|today|this|by)/.test(part.map(({ word }) => word).join(' ')))
  )
}
/** *Your room’s damp, your hours were cut, and your cousin is gone*. */
const repeats = ({ tokens }: Sentence) => {
  const starts = tokens.filter((_, at) => {
    const before = tokens[at - 1]
    return at === 0 || before?.kind === 'mark' || (before !== undefined && (joins(before) || before.word === 'so'))
  })
  const first = starts.find((token) => !joins(token) && token.word !== 'so')?.word ?? ''
  const same = starts.filter((token) => token.word === first && !is(tokens[tokens.indexOf(token) + 1], 'modal'))
  return heads.test(first) && same.length > 2
}
const startsSo = ({ tokens }: Sentence) =>
  /^(?:so|right|ok|okay)$/.test(tokens[0]?.word ?? '') && tokens.slice(0, 3).some(({ word }) => word === 'so')

/** Gathers two or more things that were said. */
export const summary: Rule = {
  id: 'summary',
  label: 'summary',
  check: remember(({ sentences }: Draft) =>
    sentences
      .filter((sentence, place) => {
        const next = sentences[place + 1]
        const opens = (table: typeof openings) => (table.find(sentence.tokens)?.from ?? 9) < 4
        const offered = next?.tokens[0]?.word === 'or' || sentences.some(({ asks }) => asks)
        const checked = next !== undefined && checks.find(next.tokens) !== undefined
        if (checked && !sentence.asks && listParts(sentence).length > 2) return true
        if (sentence.asks || reckoning.findOnce(sentence.tokens) !== undefined) return false
        if (opens(openings))
          return (
            gathers(sentence) ||
            (tellsYou(sentence.tokens) && sentence.tokens.length > 9) ||
            (next !== undefined && gathers(next))
          )
        if (
          goesOn(sentence) ||
          (repeats(sentence) && (sentence.tokens[0]?.word !== 'there' || place === 0 || !offered))
        )
          return true
        return gathers(sentence) && (opens(tellings) || startsSo(sentence) || checked)
      })
      .map(({ start, end }) => ({ start, end })),
  ),
}
