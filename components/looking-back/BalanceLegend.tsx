import type { LookingBackWords } from '#content/looking-back/words.ts'
import { GaveLeaf } from './GaveLeaf.tsx'
import { ReceivedFruit } from './ReceivedFruit.tsx'

export function BalanceLegend({ words }: { words: LookingBackWords }) {
  return (
    <ul class="plain drawing-legend">
      <li>
        <svg class="feeling-shape" viewBox="-12 -34 24 36" aria-hidden="true" focusable="false">
          <GaveLeaf x={0} y={0} amount={2} />
        </svg>
        <span>{words.balance.gave}</span>
      </li>
      <li>
        <svg class="feeling-shape" viewBox="-12 0 24 32" aria-hidden="true" focusable="false">
          <ReceivedFruit x={0} y={0} amount={2} />
        </svg>
        <span>{words.balance.received}</span>
      </li>
    </ul>
  )
}
