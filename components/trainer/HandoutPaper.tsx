import type { Handout } from '#content/schema/trainer.ts'
import { HandoutParts } from './HandoutParts.tsx'
import '#components/paper/sheet.css'

/** Handouts on paper, each on a sheet of its own. */
export function HandoutPaper({ handouts }: { handouts: readonly Handout[] }) {
  return handouts.map((handout) => (
    <div key={handout.id} class="sheet sheet-chapter sheet-handout">
      <h1>{handout.title}</h1>
      <p>{handout.about}</p>
      <HandoutParts handout={handout} heading="h2" />
    </div>
  ))
}
