import type { DescribedFault } from '#practice/packs/describe-fault.ts'

type Props = { faults: readonly DescribedFault[] }

/** Where something is amiss in a file, and what. */
export function FaultList({ faults }: Props) {
  return (
    <dl class="pack-faults">
      {faults.map(({ where, what }, index) => (
        <div key={index}>
          <dt>{where}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
