import { Person } from './Person.tsx'

/** Two people side by side: most goes from the one to the other, and something comes back. */
export function PairGiving({ labels }: { labels: readonly string[] }) {
  const [supporter, supported, ...between] = labels
  return (
    <div class="figure-pair">
      {between.map((label) => (
        <span key={label} class="figure-between">
          {label}
        </span>
      ))}
      <svg viewBox="0 0 320 124" aria-hidden="true" focusable="false">
        <path class="figure-ground" d="M16 112a144 12 0 0 1 288 0z" />
        <path class="figure-way" d="M114 40Q160 12 202 34" />
        <path class="figure-tip" d="M210 39l-15 1 7-14z" />
        <path class="figure-way-back" d="M206 84Q160 104 118 88" />
        <path class="figure-tip-back" d="M110 84l13-1-5 11z" />
        <Person x={76} y={112} size={2} kind="first" />
        <Person x={244} y={112} size={1.8} kind="second" />
      </svg>
      <span class="figure-first">{supporter}</span>
      <span class="figure-second">{supported}</span>
    </div>
  )
}
