type Props = { x: number; y: number; amount: number }

/** What was received: a fruit below the branch. Nothing is a bud, as it was said. */
export function ReceivedFruit({ x, y, amount }: Props) {
  const size = 3 + amount * 2.5
  const stalk = 6 + amount * 4
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="fruit-stalk" d={`M0 0v${stalk}`} />
      <circle class="fruit-received" cx="0" cy={stalk + size} r={size} />
      {amount >= 1 && <circle class="fruit-shine" cx={-size * 0.3} cy={stalk + size * 0.7} r={size * 0.25} />}
    </g>
  )
}
