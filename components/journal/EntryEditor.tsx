import type { ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Chip } from '#components/ui/Chip.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { EntryForm, EntryPart, Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { FeelingPicker } from './FeelingPicker.tsx'
import { formParts, visibleParts } from './forms.ts'
import { GivingPart } from './GivingPart.tsx'
import { LinkPicker } from './LinkPicker.tsx'
import { useFirstBox } from './use-first-box.ts'
import './entry-editor.css'

type Props = {
  t: Strings
  language: Language
  /** Undefined while they are loaded: writing does not wait for them. */
  words: EntryWords | undefined
  writing: Writing
  /** False while the draft that was left here is still being read. */
  isDraftThere: boolean
  today: string
  title: string
  headingRef: Ref<HTMLHeadingElement>
  onChangeWriting: (change: Partial<Writing>) => void
  /** How saving stands, and the buttons. */
  children: ComponentChildren
}

const forms = Object.keys(formParts) as EntryForm[]

export function EntryEditor(props: Props) {
  const { t, words, writing, isDraftThere, today, title, headingRef, onChangeWriting, children } = props
  const id = useId()
  const firstBox = useFirstBox(isDraftThere)
  const setPart = (part: EntryPart, text: string) => onChangeWriting({ parts: { ...writing.parts, [part]: text } })

  return (
    <div class="editor stack" aria-busy={!isDraftThere}>
      <h2 tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      <fieldset class="chip-group">
        <legend class="visually-hidden">{t.write.form}</legend>
        <div class="row">
          {forms.map((form) => (
            <Chip key={form} isPressed={writing.form === form} onToggle={() => onChangeWriting({ form })}>
              {t.form[form]}
            </Chip>
          ))}
        </div>
      </fieldset>
      {visibleParts(writing.form, writing.parts).map((part, index) => (
        <div key={part} class="stack-small">
          <label for={`${id}-${part}`} class="label">
            {t.part[part]}
          </label>
          <textarea
            {...privateText}
            id={`${id}-${part}`}
            data-part={part}
            ref={index === 0 ? firstBox : null}
            value={writing.parts[part] ?? ''}
            onInput={(event) => setPart(part, event.currentTarget.value)}
          />
        </div>
      ))}
      {children}
      {words && (
        <>
          <FeelingPicker
            t={t}
            feelings={words.feelings}
            chosen={writing.feelings}
            onChange={(chosen) => onChangeWriting({ feelings: chosen })}
          />
          <LinkPicker t={t} words={words} writing={writing} onChangeWriting={onChangeWriting} />
        </>
      )}
      <GivingPart giving={writing.giving} onChangeWriting={onChangeWriting} />
      <div class="stack-small editor-day">
        <label for={`${id}-day`} class="label">
          {t.write.day}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          max={today}
          value={writing.day}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChangeWriting({ day: event.currentTarget.value })
          }}
        />
      </div>
      <p class="soft">{t.write.namesOut}</p>
    </div>
  )
}
