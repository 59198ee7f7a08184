import { useWords } from '#components/app/use-words.ts'
import { selfCheckFrameWords } from '#content/words.ts'
import type { Form } from '#practice/studio/field.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import { FieldView } from './FieldView.tsx'
import { fieldLabel } from './field-label.ts'
import { type StudioChoice, useStudio } from './studio-context.ts'

type Props = {
  /** A section, or a list inside one: its fields are named by it. */
  section: string
  form: Form
  item: StudioItem
  /** Where a reply may lead. */
  ways: readonly StudioChoice[]
  onChangeItem: (item: StudioItem) => void
}

/** All that is asked of one thing. */
export function FieldList({ section, form, item, ways, onChangeItem }: Props) {
  const { words } = useStudio()
  const frame = useWords(selfCheckFrameWords)
  return form.fields.map((field) => (
    <FieldView
      key={field.path}
      field={field}
      label={fieldLabel(words, frame, section, field.path)}
      item={item}
      ways={ways}
      onChangeItem={onChangeItem}
    />
  ))
}
