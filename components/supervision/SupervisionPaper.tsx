import { SheetBlanks } from '#components/paper/SheetBlanks.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { type PageLine, supervisionParts } from './supervision-parts.ts'
import '#components/paper/sheet.css'

type Props = { words: ConfidenceWords; lines: readonly PageLine[] }

/** Room to write on by hand where nothing was chosen. */
const blanks = ['', '', '']

/** One page: the chosen lines in their parts, and nothing else of the journal. */
export function SupervisionPaper({ words: { supervision: w }, lines }: Props) {
  return (
    <div class="sheet">
      <h1>{w.title}</h1>
      {supervisionParts.map((part) => {
        const beside = lines.filter((line) => line.part === part)
        return (
          <section key={part}>
            <h2>{w[part]}</h2>
            {beside.length === 0 ? (
              <SheetBlanks labels={blanks} />
            ) : (
              <ul>
                {beside.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
