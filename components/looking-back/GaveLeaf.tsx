type Props = { x: number; y: number; amount: number }

/** What was given: a leaf above the branch. Nothing is a bud, as it was said. */
export function GaveLeaf({ x, y, amount }: Props) {
  const high = 8 + amount * 11
  const wide = 5 + amount * 1.6
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        class="leaf-gave"
        d={`M0 0C${-wide * 1.3} ${-high * 0.4} ${-wide * 0.7} ${-high * 0.85} 2 ${-high}C${wide} ${-high * 0.8} ${wide} ${-high * 0.35} 0 0z`}
      />
      {amount >= 1 && <path class="leaf-vein" d={`M0 ${-high * 0.15}L1 ${-high * 0.75}`} />}
    </g>
  )
}
