type Props = {
  /** Where the feet stand, in units of the picture. */
  x: number
  y: number
  size?: number
  kind: 'first' | 'second' | 'third'
}

/** A figure as the mark has it: a head and shoulders, round and plain, of no age and no gender. */
export function Person({ x, y, size = 1, kind }: Props) {
  return (
    <g class={`person person-${kind}`} transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-13 0V-14a13 13 0 0 1 26 0V0z" />
      <circle cx="0" cy="-39" r="8.500" />
    </g>
  )
}
