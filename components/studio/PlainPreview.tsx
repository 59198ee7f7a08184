import type { Language } from '#content/schema/language.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'

type Props = { item: StudioItem; language: Language }

/** A contact, a word, a question of the day: its words, one below the other, the first of them large. */
export function PlainPreview({ item, language }: Props) {
  const { reach, place } = item.values
  const [first, ...others] = [place, ...Object.values(item[language]), reach].filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  )
  return (
    <div class="card stack-small">
      <strong>{first}</strong>
      {others.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
