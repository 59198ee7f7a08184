import type { Sentence } from '../../draft.ts'
import { englishPhrases } from './english-phrases.ts'
import { isSaidByThem } from './is-said-by-them.ts'

const announcing = englishPhrases(`
  told|telling|said|shouted to|at? me|us
  everyone|everybody|people|folk|they|he|she said|says|kept|told to? me|us?
  my @noun said|says|kept
`)
/** The next sentence tells whose words they were. */
const attributing = englishPhrases(`
  i|we heard|got|had it|that|this|those
  that|those|this was|were the|what|all|his|her|their|my
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
