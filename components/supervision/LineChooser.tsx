import { useState } from 'preact/hooks'
import { TickBox } from '#components/paper/TickBox.tsx'
import { Button } from '#components/ui/Button.tsx'
import { DayField } from '#components/ui/DayField.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { JournalLines } from './list-journal-lines.ts'
import '#components/ui/card-section.css'

type Props = {
  words: ConfidenceWords
  from: string
  until: string
  /** Reflections of these days. */
  entries: readonly JournalLines[]
  /** The lines that are on the page, by their source. */
  ticked: ReadonlySet<string>
  onChangeDays: (days: { from?: string; until?: string }) => void
  onTick: (line: { source: string; text: string }, isTicked: boolean) => void
}

const pageSize = 8

/** Reflections of some days, each sentence with a box: only what is ticked leaves the journal. */
export function LineChooser({ words, from, until, entries, ticked, onChangeDays, onTick }: Props) {
  const [shown, setShown] = useState(pageSize)
  const [open, setOpen] = useState<readonly string[]>([])
  const { supervision, plainCopy } = words
  return (
    <section class="card stack-small card-section" aria-labelledby="choose-title">
      <h2 id="choose-title">{supervision.choose}</h2>
      <div class="paper-days">
        <DayField label={plainCopy.from} day={from} onChangeDay={(day) => onChangeDays({ from: day })} />
        <DayField label={plainCopy.until} day={until} onChangeDay={(day) => onChangeDays({ until: day })} />
      </div>
      {from > until && (
        <Notice>
          <p>{plainCopy.backwards}</p>
        </Notice>
      )}
      {entries.length === 0 && <p class="soft">{supervision.noEntries}</p>}
      <ul class="plain line-entries">
        {entries.slice(0, shown).map(({ id, label, lines }) => (
          <li key={id}>
            <Disclosure
              summary={label}
              isOpen={open.includes(id)}
              onToggle={(isOpen) => setOpen(isOpen ? [...open, id] : open.filter((other) => other !== id))}
            >
              {open.includes(id) && (
                <div class="line-choices">
                  {lines.map((line) => (
                    <TickBox
                      key={line.source}
                      label={line.text}
                      isTicked={ticked.has(line.source)}
                      onTick={(isTicked) => onTick(line, isTicked)}
                    />
                  ))}
                </div>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + pageSize)}>{supervision.more}</Button>
        </div>
      )}
    </section>
  )
}
