import { Person } from './Person.tsx'

/** The helper under a roof that the role gives. */
const role = (
  <>
    <path class="figure-ground" d="M10 90h140v8H10z" />
    <path class="figure-house" d="M34 90V44l46-30 46 30v46z" />
    <Person x={80} y={90} kind="first" />
  </>
)

/** The helper and the peer: as much goes one way as the other. */
const relation = (
  <>
    <path class="figure-ground" d="M10 90h140v8H10z" />
    <path class="figure-way" d="M58 34Q80 14 100 30" />
    <path class="figure-tip" d="M106 36l-13-1 8-11z" />
    <path class="figure-way-back" d="M102 70Q82 84 66 76" />
    <path class="figure-tip-back" d="M57 73l11-5-2 11z" />
    <Person x={42} y={90} kind="first" />
    <Person x={118} y={90} kind="second" />
  </>
)

/** The helper with a third person at a table, the door to all else closed for a while. */
const third = (
  <>
    <path class="figure-ground" d="M10 90h140v8H10z" />
    <path class="figure-line figure-apart" d="M24 90V26a56 16 0 0 1 112 0v64" />
    <Person x={52} y={90} kind="first" />
    <Person x={108} y={90} kind="third" />
    <path class="figure-cup" d="M68 74h24v5H68zM78 79h4v11h-4z" />
  </>
)

const scenes = [role, relation, third]

export function ThreeKindsOfSupport({ labels }: { labels: readonly string[] }) {
  return (
    <ul class="plain figure-scenes figure-scenes-three">
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
