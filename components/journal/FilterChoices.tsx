import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { EntryWords } from './entry-words.ts'
import { FeelingGroups } from './FeelingGroups.tsx'
import { FindDay } from './FindDay.tsx'
import type { EntryFilter } from './filter-entries.ts'
import { forms } from './forms.ts'

type Props = {
  t: Strings
  words: EntryWords
  lookingBack: LookingBackWords
  filter: EntryFilter
  onChangeFilter: (filter: EntryFilter) => void
}

const linkKinds = ['functions', 'duties', 'values'] as const

const toggle = <Id extends string>(ids: readonly Id[], id: Id, isChosen: boolean): Id[] =>
  isChosen ? [...ids, id] : ids.filter((other) => other !== id)

/** All that the journal can be narrowed to, each kind folded away. */
export function FilterChoices({ t, words, lookingBack, filter, onChangeFilter }: Props) {
  const w = lookingBack.find
  const { from, until } = filter
  return (
    <>
      <div class="find-days">
        <FindDay label={w.from} day={from} onChangeDay={(day) => onChangeFilter({ ...filter, from: day })} />
        <FindDay label={w.until} day={until} onChangeDay={(day) => onChangeFilter({ ...filter, until: day })} />
      </div>
      {from !== undefined && until !== undefined && from > until && (
        <Notice>
          <p>{w.backwards}</p>
        </Notice>
      )}
      <Disclosure summary={w.kind}>
        <div class="row">
          {forms.map((form) => (
            <Chip
              key={form}
              isPressed={filter.forms.includes(form)}
              onToggle={(isPressed) => onChangeFilter({ ...filter, forms: toggle(filter.forms, form, isPressed) })}
            >
              {words.pages.forms[form]}
            </Chip>
          ))}
        </div>
      </Disclosure>
      <Disclosure summary={w.feelings}>
        <FeelingGroups
          t={t}
          feelings={words.feelings}
          chosen={filter.feelings}
          onNameFeeling={(id, isNamed) => onChangeFilter({ ...filter, feelings: toggle(filter.feelings, id, isNamed) })}
        />
      </Disclosure>
      {linkKinds.map((kind) => (
        <Disclosure key={kind} summary={t.unitPart[kind]}>
          <div class="row">
            {words[kind].map(({ id, title }) => (
              <Chip
                key={id}
                isPressed={filter[kind].includes(id)}
                onToggle={(isPressed) => onChangeFilter({ ...filter, [kind]: toggle(filter[kind], id, isPressed) })}
              >
                {title}
              </Chip>
            ))}
          </div>
        </Disclosure>
      ))}
    </>
  )
}
