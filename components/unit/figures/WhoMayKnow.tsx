import { Person } from './Person.tsx'

const rings = [132, 104, 76, 46]
const middle = 140

/** Rings around two people. The outer ones are dashed: what is told goes there only at times. */
export function WhoMayKnow({ labels }: { labels: readonly string[] }) {
  return (
    <div class="figure-rings">
      <svg viewBox="0 -6 280 286" aria-hidden="true" focusable="false">
        {rings.map((radius, index) => (
          <circle key={radius} class={`figure-ring figure-ring-${4 - index}`} cx={middle} cy={middle} r={radius} />
        ))}
        <Person x={middle - 15} y={middle + 22} size={0.95} kind="first" />
        <Person x={middle + 14} y={middle + 22} size={0.85} kind="second" />
        {rings.map((radius, index) => (
          <g key={radius} transform={`translate(${middle} ${middle - radius})`}>
            <circle class="figure-number" r="12" />
            <text class="figure-digit" y="5.500" text-anchor="middle">
              {4 - index}
            </text>
          </g>
        ))}
      </svg>
      <ol class="figure-list">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ol>
    </div>
  )
}
