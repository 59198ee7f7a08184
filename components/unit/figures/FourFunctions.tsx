import { Person } from './Person.tsx'

/** Two close together, and a sun that comes up behind them. */
const together = (
  <>
    <circle class="figure-sun" cx="80" cy="52" r="26" />
    <path class="figure-line" d="M80 12v8M44 26l6 6M116 26l-6 6M34 54h8M118 54h8" />
    <path class="figure-ground" d="M6 88q74-16 148 0v10H6z" />
    <Person x={66} y={90} kind="first" />
    <Person x={92} y={90} size={0.9} kind="second" />
  </>
)

/** A bridge to a house with an open door. */
const bridge = (
  <>
    <path class="figure-ground" d="M0 84h42v14H0zM112 84h48v14h-48z" />
    <path class="figure-line" d="M38 84q40-28 78 0M52 78v10M66 72v16M80 71v17M94 73v15M106 79v9" />
    <path class="figure-house" d="M114 84V52l21-16 21 16v32z" />
    <path class="figure-door" d="M129 84V62h12v22z" />
    <Person x={18} y={84} size={0.9} kind="second" />
    <Person x={48} y={79} size={0.9} kind="first" />
  </>
)

/** A table with two cups, a loaf and a list of small things. */
const table = (
  <>
    <Person x={34} y={86} kind="first" />
    <Person x={126} y={86} kind="second" />
    <path class="figure-ground" d="M22 72h116v8H22z" />
    <path class="figure-line" d="M36 80v18M124 80v18" />
    <path
      class="figure-cup"
      d="M58 58h14v10a4 4 0 0 1-4 4h-6a4 4 0 0 1-4-4zM88 58h14v10a4 4 0 0 1-4 4h-6a4 4 0 0 1-4-4z"
    />
    <path class="figure-line" d="M63 52q-3-4 0-8M93 52q-3-4 0-8" />
  </>
)

/** A long path between hills, two who walk it, and something that grows beside it. */
const path = (
  <>
    <circle class="figure-sun" cx="118" cy="26" r="13" />
    <path class="figure-hill" d="M0 64q40-34 78-8q34-28 82 6v36H0z" />
    <path class="figure-road" d="M28 98Q60 84 84 76Q100 70 92 60Q108 68 96 80Q78 88 72 98z" />
    <path class="figure-leaf" d="M124 94V76m0 9q-10 0-12-9 11-1 12 9zm0-6q2-9 12-9-1 9-12 9z" />
    <Person x={42} y={94} size={0.78} kind="first" />
    <Person x={63} y={92} size={0.7} kind="second" />
  </>
)

const scenes = [together, bridge, table, path]

export function FourFunctions({ labels }: { labels: readonly string[] }) {
  return (
    <ul class="plain figure-scenes figure-scenes-two">
      {labels.map((label, index) => (
        <li key={label}>
          <svg viewBox="0 0 160 100" aria-hidden="true" focusable="false">
            {scenes[index]}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
