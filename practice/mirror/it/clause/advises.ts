import type { Draft, Sentence } from '../../draft.ts'
import { adviceRules } from '../advice-rules.ts'

const known = new WeakMap<Draft, readonly number[]>()

/** Whether any rule of advice marks something in the sentence. */
export function advises(sentence: Sentence, draft: Draft): boolean {
  const starts = known.get(draft) ?? adviceRules.flatMap((rule) => rule.check(draft).map(({ start }) => start))
  known.set(draft, starts)
  return starts.some((start) => start >= sentence.start && start < sentence.end)
}
