import { useState } from 'preact/hooks'
import { plural } from '#components/app/format-day.ts'
import { pageSize } from '#components/journal/page-size.ts'
import { TickBox } from '#components/paper/TickBox.tsx'
import { Button } from '#components/ui/Button.tsx'
import { DayField } from '#components/ui/DayField.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Language } from '#content/schema/language.ts'
import '#components/ui/card-section.css'

type Which = 'all' | 'days' | 'chosen'

type Props = {
  words: ConfidenceWords
  language: Language
  which: Which
  from: string
  until: string
  ids: readonly string[]
  /** All there are to choose from, newest first, by their day and how they begin. */
  entries: readonly { id: string; label: string }[]
  /** How many would be in the copy now. */
  count: number
  onChangeWhich: (which: Which) => void
  onChangeDays: (days: { from?: string; until?: string }) => void
  onChangeIds: (ids: string[]) => void
}

/** Which reflections go into a copy. */
export function EntryChoiceFields(props: Props) {
  const { words, language, which, from, until, ids, entries, count } = props
  const { onChangeWhich, onChangeDays, onChangeIds } = props
  const [shown, setShown] = useState(pageSize)
  const { plainCopy: w } = words
  return (
    <div class="stack-small card-section">
      <RadioGroup
        legend={w.which}
        name="copy-which"
        choices={(['all', 'days', 'chosen'] as const).map((value) => ({ value, label: w[value] }))}
        selected={which}
        onSelectValue={onChangeWhich}
      />
      {which === 'days' && (
        <div class="paper-days">
          <DayField label={w.from} day={from} onChangeDay={(day) => onChangeDays({ from: day })} />
          <DayField label={w.until} day={until} onChangeDay={(day) => onChangeDays({ until: day })} />
        </div>
      )}
      {which === 'days' && from > until && (
        <Notice>
          <p>{w.backwards}</p>
        </Notice>
      )}
      {which === 'chosen' && (
        <fieldset class="entry-choices">
          <legend class="visually-hidden">{w.chosen}</legend>
          {entries.slice(0, shown).map(({ id, label }) => (
            <TickBox
              key={id}
              label={label}
              isTicked={ids.includes(id)}
              onTick={(isTicked) => onChangeIds(isTicked ? [...ids, id] : ids.filter((other) => other !== id))}
            />
          ))}
          {entries.length > shown && (
            <div>
              <Button onClick={() => setShown(shown + pageSize)}>{w.more}</Button>
            </div>
          )}
        </fieldset>
      )}
      <p class="soft" role="status">
        {plural(language, count, w.count)}
      </p>
    </div>
  )
}
