import { privateText } from '#components/ui/private-text.ts'
import type { Language } from '#content/schema/language.ts'
import type { Field } from '#practice/studio/field.ts'
import { useStudio } from './studio-context.ts'

type Props = {
  id: string
  field: Extract<Field, { isOptional?: true }>
  label: string
  /** Undefined where the words are the same in every language. */
  language?: Language
  text: string
  onChangeText: (text: string) => void
}

/** A box for words in one language. */
export function WordsField({ id, field, label, language, text, onChangeText }: Props) {
  const { words, languages } = useStudio()
  const w = words.studio
  const notes = [
    ...(language && languages.length > 1 ? [{ it: w.inItalian, en: w.inEnglish }[language]] : []),
    ...(field.kind === 'lines' ? [w.onePerLine] : []),
    ...(field.isOptional ? [w.optional] : []),
  ]
  return (
    <div>
      <label class="label" for={id}>
        {label}
        {notes.length > 0 && <span class="soft"> ({notes.join(', ')})</span>}
      </label>
      {field.kind === 'line' ? (
        <input
          id={id}
          type="text"
          {...privateText}
          lang={language}
          value={text}
          onInput={(event) => onChangeText(event.currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={field.kind === 'lines' ? 4 : 2}
          {...privateText}
          lang={language}
          value={text}
          onInput={(event) => onChangeText(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
