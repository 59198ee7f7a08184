import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import { SearchField } from '#components/ui/SearchField.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Skill } from '#content/schema/prompt.ts'
import { skills } from '#content/skills.ts'
import './prompt-filters.css'

type Filters = { skill?: string | undefined; channel?: string | undefined; favouritesOnly?: boolean }

type Props = {
  t: Strings
  query: string
  skill: Skill | undefined
  channel: 'spoken' | 'written' | undefined
  favouritesOnly: boolean
  onChangeQuery: (query: string) => void
  onChangeFilters: (change: Filters) => void
}

const channels = ['spoken', 'written'] as const

export function PromptFilters(props: Props) {
  const { t, query, skill, channel, favouritesOnly, onChangeQuery, onChangeFilters } = props
  const [isOpen, setOpen] = useState(false)
  const chosen = [
    favouritesOnly ? t.words.favourites : undefined,
    channel && t.channel[channel],
    skill && t.skill[skill],
  ].filter((name) => name !== undefined)
  return (
    <search class="stack-small">
      <div class="filter-row">
        <SearchField label={t.words.search} clearLabel={t.common.clearSearch} value={query} onChange={onChangeQuery} />
        <Button icon="filter" aria-expanded={isOpen} aria-controls="filters" onClick={() => setOpen(!isOpen)}>
          {t.words.filter}
        </Button>
      </div>
      {chosen.length > 0 && !isOpen && (
        <p class="soft">
          {t.words.filtered} {chosen.join(', ')}
        </p>
      )}
      <div id="filters" class="stack-small" hidden={!isOpen}>
        <div class="row">
          <Chip isPressed={favouritesOnly} onToggle={(isPressed) => onChangeFilters({ favouritesOnly: isPressed })}>
            {t.words.favourites}
          </Chip>
          {channels.map((name) => (
            <Chip
              key={name}
              isPressed={channel === name}
              onToggle={(isPressed) => onChangeFilters({ channel: isPressed ? name : undefined })}
            >
              {t.channel[name]}
            </Chip>
          ))}
        </div>
        <fieldset class="chip-group">
          <legend class="label">{t.words.skills}</legend>
          <div class="row">
            {skills.map((name) => (
              <Chip
                key={name}
                isPressed={skill === name}
                onToggle={(isPressed) => onChangeFilters({ skill: isPressed ? name : undefined })}
              >
                {t.skill[name]}
              </Chip>
            ))}
          </div>
        </fieldset>
      </div>
    </search>
  )
}
