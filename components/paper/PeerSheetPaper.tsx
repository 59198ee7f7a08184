import type { PeerSheet, SheetPart } from '#content/schema/paper.ts'
import { SheetBlanks } from './SheetBlanks.tsx'
import './sheet.css'

const renderPart = ({ id, title, lines, blanks = [] }: SheetPart) => (
  <section key={id} class="sheet-part">
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {blanks.length > 0 && <SheetBlanks labels={blanks} />}
  </section>
)

/** Two sides of one sheet: what to expect, and how far it goes. */
export function PeerSheetPaper({ sheet }: { sheet: PeerSheet }) {
  return (
    <div class="sheet sheet-large">
      <h1>{sheet.title}</h1>
      <p>{sheet.intro}</p>
      {sheet.front.map(renderPart)}
      <div class="sheet-side">{sheet.back.map(renderPart)}</div>
    </div>
  )
}
