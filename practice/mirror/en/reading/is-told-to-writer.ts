import type { Sentence } from '../../draft.ts'
import { englishPhrases } from './english-phrases.ts'
import { isSaidByThem } from './is-said-by-them.ts'

const announcing = englishPhrases(`
said|told|telling|shouted to|at? me|us
they|he|she|people|everyone|everybody|folk said|told|says|kept to? me|us?
my @noun said|says|kept
`)
/** The next sentence tells whose words they were. */
const attributing = englishPhrases(`
i|we got|had|heard it|that|this|those
that|this|those was|were the|what|all|my|her|his|their
`)

/** Whether the words at `at` are what others told the writer: *go home, they told me*, *everyone said give it time*. */
export function isToldToWriter(sentence: Sentence, at: number, sentences: readonly Sentence[]): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  if (isSaidByThem(sentence) || (next !== undefined && attributing.matchAt(next.tokens, 0) !== undefined)) return true
  const between = (to: number) => sentence.tokens.slice(to, at)
  return announcing
    .findAll(sentence.tokens)
    .some(({ from, to }) =>
      at < from
        ? /^(?:me|us)$/.test(sentence.tokens[to - 1]?.word ?? '')
        : !between(to).some(({ word, kind }) => /^(?:so|then|but)$/.test(word) || (kind === 'mark' && word !== ',')),
    )
}
