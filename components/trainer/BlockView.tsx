import { SheetBlanks } from '#components/paper/SheetBlanks.tsx'
import type { Block } from '#content/schema/trainer.ts'

/** One piece of a handout, the same on the screen and on paper. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>
    case 'blanks':
      return <SheetBlanks labels={block.labels} />
    case 'table':
      return (
        <div class="handout-table">
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {others.map((cell, index) => (
                    <td key={block.head[index + 1]} data-head={block.head[index + 1]}>
                      {cell.trim()}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    default: {
      const List = block.kind === 'steps' ? 'ol' : 'ul'
      return (
        <List>
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
      )
    }
  }
}
