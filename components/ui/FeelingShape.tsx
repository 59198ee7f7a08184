import type { Feeling } from '#content/schema/feeling.ts'
import { feelingPaths } from './feeling-paths.ts'
import './feeling-shape.css'

/** The shape of a group of feelings, beside its words. */
export function FeelingShape({ group }: { group: Feeling['group'] }) {
  return (
    <svg class="feeling-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={`feeling-${group}`} d={feelingPaths[group]} />
    </svg>
  )
}
