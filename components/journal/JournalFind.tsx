import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { SearchField } from '#components/ui/SearchField.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { EntryWords } from './entry-words.ts'
import { FilterChoices } from './FilterChoices.tsx'
import { type EntryFilter, noFilter } from './filter-entries.ts'
import { nameFilters } from './name-filters.ts'
import './journal-find.css'

type Props = {
  t: Strings
  language: Language
  words: EntryWords | undefined
  lookingBack: LookingBackWords | undefined
  query: string
  filter: EntryFilter
  onChangeQuery: (query: string) => void
  onChangeFilter: (filter: EntryFilter) => void
}

/** Finding reflections by words, and by what they are about, when and how it felt; folded away until wanted. */
export function JournalFind(props: Props) {
  const { t, language, words, lookingBack, query, filter, onChangeQuery, onChangeFilter } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const active = words && lookingBack ? nameFilters(filter, words, lookingBack, language) : []
  const takeOff = (left: EntryFilter) => {
    // The chip that was pressed goes.
    opener.current?.focus({ preventScroll: true })
    onChangeFilter(left)
  }
  return (
    <search class="stack-small">
      <div class="find-row">
        <SearchField
          label={t.journal.search}
          clearLabel={t.common.clearSearch}
          value={query}
          onChange={onChangeQuery}
        />
        {words && lookingBack && (
          <Button
            icon="filter"
            buttonRef={opener}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {lookingBack.find.filter}
          </Button>
        )}
      </div>
      {lookingBack && active.length > 0 && (
        <div class="row">
          <span class="soft">{lookingBack.find.active}</span>
          {active.map(({ key, name, without }) => (
            <button
              key={key}
              type="button"
              class="chip"
              aria-label={lookingBack.find.takeOff.replace('{name}', name)}
              onClick={() => takeOff(without)}
            >
              {name} <Icon name="close" />
            </button>
          ))}
          {active.length > 1 && (
            <Button kind="quiet" onClick={() => takeOff(noFilter)}>
              {lookingBack.find.takeAllOff}
            </Button>
          )}
        </div>
      )}
      <div id={id} class="card find-choices" hidden={!isOpen}>
        {isOpen && words && lookingBack && (
          <FilterChoices
            t={t}
            words={words}
            lookingBack={lookingBack}
            filter={filter}
            onChangeFilter={onChangeFilter}
          />
        )}
      </div>
    </search>
  )
}
