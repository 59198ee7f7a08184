import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

/** “…, mi dicevano”, “… mi ha urlato”, “…: quante me ne hanno dette”. */
const said = phrases(`
lo|ci|mi|me? lo|ne? dicevano|diceva|ripeteva|gridavano|ripetevo|gridava|urlavano|urlava|dicevo|ripetevano
ci|mi|me lo|l'|ne? ha|hanno|sono detto|detta|ripetuto|urlato|gridato|dette
l' ho sentit~
pensavo io
a dirmi
dicono $
@det @noun mi fa|faceva|fece
era la|il motto|frase|regola|ritornello
`)
const onward = /^(?:di|che|a|se|come|bene|male|piacere|paura|schifo|rabbia|pena)$/
const first = 2

/** Whether what begins at `start` was said to the writer, or by them to themselves. */
export function isRecounted(sentence: Sentence, start: number): boolean {
  const words = sentenceWords(sentence)
  return (
    !sentence.asks &&
    said
      .findAll(words)
      .some(
        ({ from, to, end }) =>
          !onward.test(words[to]?.word ?? '') &&
          (end > start || (from <= first && !words.slice(to).some(({ word }) => word === 'tu' || word === 'ti'))),
      )
  )
}
