import { Person } from './Person.tsx'

/** Where each stands in the circle, from the back to the front, so that the near ones overlap the far ones. */
const places = [
  { x: 112, y: 78, kind: 'second' },
  { x: 208, y: 78, kind: 'first' },
  { x: 52, y: 142, kind: 'first' },
  { x: 268, y: 142, kind: 'second' },
  { x: 112, y: 214, kind: 'third' },
  { x: 208, y: 214, kind: 'first' },
] as const
const chest = 14

const ways = places.flatMap((from, index) => places.slice(index + 1).map((to) => ({ from, to })))

/** A circle of people; a thread runs from everyone to everyone. */
export function GroupGiving({ labels }: { labels: readonly string[] }) {
  return (
    <div class="figure-group">
      <svg viewBox="0 0 320 224" aria-hidden="true" focusable="false">
        <ellipse class="figure-ground" cx="160" cy="146" rx="146" ry="74" />
        {ways.map(({ from, to }) => (
          <path
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            class="figure-thread"
            d={`M${from.x} ${from.y - chest}Q160 ${(from.y + to.y) / 2} ${to.x} ${to.y - chest}`}
          />
        ))}
        {places.map(({ x, y, kind }) => (
          <Person key={`${x} ${y}`} x={x} y={y} kind={kind} />
        ))}
      </svg>
      <ul class="plain figure-labels">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  )
}
