import { feelingPaths } from '#components/ui/feeling-paths.ts'
import type { FeelingGroup } from '#practice/looking-back/sum-days.ts'

type Props = { groups: readonly FeelingGroup[]; x: number; y: number; width: number; height: number }

type Piece = { group: FeelingGroup; x: number; y: number; width: number; height: number }

/** One piece of cloth for each group: beside each other, and from three on in two rows. */
function cut({ groups, x, y, width, height }: Props): Piece[] {
  const top = groups.length > 2 ? groups.slice(0, groups.length - 2) : groups
  const bottom = groups.slice(top.length)
  return [top, bottom].flatMap((row, place, rows) => {
    const high = bottom.length === 0 ? height : height / rows.length
    const wide = width / Math.max(1, row.length)
    return row.map((group, index) => ({ group, x: x + index * wide, y: y + place * high, width: wide, height: high }))
  })
}

/** A day in the quilt: cloth and shape for what was felt, or plain cloth with one seam. */
export function QuiltPatch(props: Props) {
  const { groups, x, y, width, height } = props
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (
    <g>
      {groups.length === 0 && (
        <>
          <rect class="cloth cloth-plain" x={x} y={y} width={width} height={height} />
          <path class="seam" d={`M${middleX - 8} ${middleY + 5}l16-10`} />
        </>
      )}
      {cut(props).map((piece) => {
        const size = Math.min(piece.width, piece.height) / 38
        return (
          <g key={piece.group}>
            <rect
              class={`cloth cloth-${piece.group}`}
              x={piece.x}
              y={piece.y}
              width={piece.width}
              height={piece.height}
            />
            <path
              class={`feeling-${piece.group}`}
              transform={`translate(${piece.x + piece.width / 2 - 12 * size} ${piece.y + piece.height / 2 - 12 * size}) scale(${size})`}
              d={feelingPaths[piece.group]}
            />
          </g>
        )
      })}
      <rect class="patch-edge" x={x} y={y} width={width} height={height} />
    </g>
  )
}
