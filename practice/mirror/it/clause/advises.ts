import type { Draft, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { adviceRules } from '../advice-rules.ts'

const listAdvised = remember((draft: Draft): ReadonlySet<Sentence> => {
  const starts = adviceRules
    .flatMap((rule) => rule.check(draft).map(({ start }) => start))
    .sort((one, other) => one - other)
  const advised = new Set<Sentence>()
  let next = 0
  for (const sentence of draft.sentences) {
    for (; (starts[next] ?? Number.POSITIVE_INFINITY) < sentence.end; next++) advised.add(sentence)
  }
  return advised
})

/** Whether any rule of advice marks something in the sentence. */
export function advises(sentence: Sentence, draft: Draft): boolean {
  return listAdvised(draft).has(sentence)
}
