import type { PartPlace } from '#practice/course/where-i-am.ts'
import { steps } from './steps.ts'

type Props = {
  place: Omit<PartPlace, 'id'>
  /** Without ground and stem, as in the legend. */
  isAlone?: boolean
}

/** Smaller while only a part was done. */
const sizeOf = { none: 0, some: 0.68, all: 1 } as const

/** Where the stem of a plant ends that nothing has grown on yet, from the top of the drawing. */
const seedling = 92

const petals = [0, 72, 144, 216, 288]

/** What grows on it differs by shape and place, not only by colour. */
export function Plant({ place, isAlone = false }: Props) {
  const { read, checked, practised, reflected } = place
  const at = (x: number, y: number, size: number) =>
    isAlone ? 'translate(60 66) scale(1.5)' : `translate(${x} ${y}) scale(${size})`
  const heights = { none: seedling, read: 76, checked: 62, practised: 46, reflected: 34 }
  const last = steps.findLast((step) => place[step] !== 'none') ?? 'none'
  const top = heights[last]
  return (
    <svg class="plant" viewBox={isAlone ? '24 30 72 72' : '0 0 120 120'} aria-hidden="true" focusable="false">
      {!isAlone && (
        <>
          <path class="plant-ground" d="M14 108q46-14 92 0v6H14z" />
          <path class="plant-stem" d={`M60 104Q57 ${(104 + top) / 2} 60 ${top}`} />
          {last !== 'reflected' && (
            <path
              class="plant-seed"
              transform={`translate(60 ${top})`}
              d="M0 1q-10 0-12-9 11-1 12 9zm0 0q1-9 12-10-1 10-12 10z"
            />
          )}
        </>
      )}
      {read !== 'none' && (
        <g class="plant-read" transform={at(59, 88, sizeOf[read])}>
          <path d={isAlone ? 'M16 6Q-14 8-18-10 6-14 16 6z' : 'M0 0Q-30 2-34-16-10-20 0 0z'} />
        </g>
      )}
      {checked !== 'none' && (
        <g class="plant-checked" transform={at(60, 74, sizeOf[checked])}>
          <path d={isAlone ? 'M-16 8L-2-12 18-14 10 4z' : 'M0 0L14-20 34-22 26-4z'} />
        </g>
      )}
      {practised !== 'none' && (
        <g class="plant-practised" transform={at(61, 60, sizeOf[practised])}>
          {isAlone ? (
            <>
              <circle cx="-8" cy="-6" r="8" />
              <circle cx="9" cy="-5" r="8" />
              <circle cx="0" cy="9" r="8" />
            </>
          ) : (
            <>
              <path class="plant-twig" d="M0 0q-10-2-16-8" />
              <circle cx="-18" cy="-10" r="6.500" />
              <circle cx="-28" cy="-3" r="6.500" />
              <circle cx="-29" cy="-16" r="6.500" />
            </>
          )}
        </g>
      )}
      {reflected !== 'none' && (
        <g class="plant-reflected" transform={at(60, 28, sizeOf[reflected])}>
          {petals.map((angle) => (
            <ellipse key={angle} cx="0" cy="-10" rx="6.500" ry="9" transform={`rotate(${angle})`} />
          ))}
          <circle class="plant-heart" r="5" />
        </g>
      )}
    </svg>
  )
}
