import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

/** “…, mi dicevano”, “… mi ha urlato”, “…: quante me ne hanno dette”. */
const said = phrases(`
mi|ci|me|lo? lo|ne? dicevano|diceva|dicevo|ripeteva|ripetevano|ripetevo|gridava|gridavano|urlava|urlavano
mi|ci|me ne|l'|lo? ha|hanno|sono detto|detta|urlato|gridato|ripetuto|dette
l' ho sentit~
pensavo io
a dirmi
dicono $
era il|la ritornello|regola|frase|motto
`)
const onward = /^(?:di|che|a|se|come)$/
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
