import './branches.css'

type Props = {
  days: number
  /** The days of the fullest branch beside it. */
  fullest: number
}

const most = 14

/** A branch with a leaf for each day, left and right in turns. Where that is too many, the fullest has all that fit. */
export function Sprig({ days, fullest }: Props) {
  const leaves = fullest <= most ? days : Math.ceil((days / fullest) * most)
  const shown = Array.from({ length: leaves }, (_, index) => index)
  const end = 14 + shown.length * 9
  return (
    <svg class="sprig" viewBox="0 0 144 36" aria-hidden="true" focusable="false">
      <path class="branch" d={`M3 20Q${end / 2} 14 ${end} 18`} />
      {shown.map((index) => {
        const side = index % 2 === 0 ? -1 : 1
        return (
          <path
            key={index}
            class={side < 0 ? 'sprig-upper' : 'sprig-lower'}
            transform={`translate(${10 + index * 9} 18)`}
            d={`M0 0Q1 ${side * 10} 12 ${side * 13}Q14 ${side * 3} 0 0z`}
          />
        )
      })}
    </svg>
  )
}
