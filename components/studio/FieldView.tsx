import { useId } from 'preact/hooks'
import { Check } from '#components/ui/Check.tsx'
import { ChoiceField } from '#components/ui/ChoiceField.tsx'
import { DayField } from '#components/ui/DayField.tsx'
import type { Field } from '#practice/studio/field.ts'
import type { StudioItem, StudioValue } from '#practice/studio/studio-draft.ts'
import { ManyField } from './ManyField.tsx'
import { type StudioChoice, useStudio } from './studio-context.ts'
import { WordsField } from './WordsField.tsx'

type Props = {
  field: Field
  label: string
  item: StudioItem
  /** Turns and endings of the conversation around it. */
  ways: readonly StudioChoice[]
  onChangeItem: (item: StudioItem) => void
}

const listOf = (value: StudioValue | undefined) => (Array.isArray(value) ? value : [])

/** One thing to fill in, by its kind. */
export function FieldView({ field, label, item, ways, onChangeItem }: Props) {
  const { words, choices, languages } = useStudio()
  const id = useId()
  const value = item.values[field.path]
  const setValue = (next: StudioValue) => onChangeItem({ ...item, values: { ...item.values, [field.path]: next } })
  switch (field.kind) {
    case 'inherited-facts':
      return null
    case 'flag':
      return <Check label={label} isChecked={value === true} onChange={setValue} />
    case 'day':
      return <DayField label={label} day={typeof value === 'string' ? value : ''} onChangeDay={setValue} />
    case 'many':
      return <ManyField label={label} choices={choices[field.from]} chosen={listOf(value)} onChangeChosen={setValue} />
    case 'one':
      return (
        <ChoiceField
          label={label}
          choices={[{ value: '', label: words.studio.choose }, ...(field.from === 'ways' ? ways : choices[field.from])]}
          selected={typeof value === 'string' ? value : ''}
          onSelectValue={setValue}
        />
      )
    default: {
      if (field.isShared) {
        return (
          <WordsField
            id={id}
            field={field}
            label={label}
            text={typeof value === 'string' ? value : ''}
            onChangeText={setValue}
          />
        )
      }
      const spoken = field.isItalianOnly ? languages.filter((language) => language === 'it') : languages
      return (
        <div class="studio-pair">
          {spoken.map((language) => (
            <WordsField
              key={language}
              id={`${id}-${language}`}
              field={field}
              label={label}
              language={language}
              text={item[language][field.path] ?? ''}
              onChangeText={(text) => onChangeItem({ ...item, [language]: { ...item[language], [field.path]: text } })}
            />
          ))}
        </div>
      )
    }
  }
}
