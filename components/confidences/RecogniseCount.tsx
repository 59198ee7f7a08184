import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import { mutedIdOf } from './muted-identifiers.ts'
import { useRecognised } from './use-recognised.ts'
import { useRecogniser } from './use-recogniser.ts'

/** How many words may give someone away, for those who let the mirror look by itself. Nothing stands there for none. */
export function RecogniseCount({ texts }: { texts: readonly PlacedText[] }) {
  const { store } = useApp()
  const { value: muted = [] } = useLiveQuery(store.mutedRules.watch)
  const { recogniser } = useRecogniser(true)
  const { seen } = useRecognised(texts, recogniser)
  const count = seen?.besidesDanger.filter(({ kind }) => !muted.includes(mutedIdOf(kind))).length ?? 0
  return count === 0 ? null : <span class="finding-place">{count}</span>
}
