import type { Moment } from '#content/schema/prompt.ts'
import { toSheets } from '#practice/to-sheets.ts'
import { CutMarks } from './CutMarks.tsx'
import { PocketCard } from './PocketCard.tsx'
import './pocket-cards.css'

type Props = { moments: readonly Moment[]; register: 'tu' | 'lei' }

/** Prompts as cards for a pocket, eight on a sheet. */
export function PocketCards({ moments, register }: Props) {
  const cards = moments.flatMap(({ title, prompts }) => prompts.map((prompt) => ({ title, prompt })))
  return (
    <>
      {toSheets(cards).map((sheet, index) => (
        <div key={index} class="pocket-sheet">
          <CutMarks />
          {sheet.map(({ title, prompt }) => (
            <PocketCard
              key={prompt.id}
              momentTitle={title}
              prompt={prompt}
              words={register === 'lei' ? (prompt.lei ?? prompt.words) : prompt.words}
            />
          ))}
        </div>
      ))}
    </>
  )
}
