import type { ComponentChildren, Ref } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { DayField } from '#components/ui/DayField.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { AfterTalkNote } from './AfterTalkNote.tsx'
import type { Boxes } from './boxes.ts'
import { DayQuestion } from './DayQuestion.tsx'
import type { EntryForm, Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { FeelingPicker } from './FeelingPicker.tsx'
import { FormFields } from './FormFields.tsx'
import { FormPicker } from './FormPicker.tsx'
import { GivingPart } from './GivingPart.tsx'
import { LinkPicker } from './LinkPicker.tsx'
import { labelOfPart } from './label-of-part.ts'
import { useFirstBox } from './use-first-box.ts'
import './entry-editor.css'

type Props = {
  t: Strings
  /** Undefined while they are loaded: writing does not wait for them. */
  words: EntryWords | undefined
  writing: Writing
  /** False while the draft that was left here is still being read. */
  isDraftThere: boolean
  isSpellChecked: boolean
  /** A question that can be answered; the person has not taken it up. */
  offered: { id: string; text: string } | undefined
  today: string
  title: string
  headingRef: Ref<HTMLHeadingElement>
  onChangeWriting: (change: Partial<Writing>) => void
  onAskAnother: () => void
  onPutAway: () => void
  /** How saving stands, and the buttons. */
  children: ComponentChildren
}

export function EntryEditor(props: Props) {
  const { t, words, writing, isDraftThere, isSpellChecked, offered, today, title, headingRef, children } = props
  const { onChangeWriting, onAskAnother, onPutAway } = props
  const id = useId()
  const firstBox = useFirstBox(isDraftThere)
  const root = useRef<HTMLDivElement>(null)
  const isMoved = useRef(false)
  useLayoutEffect(() => {
    if (!isMoved.current) return
    isMoved.current = false
    const first = firstBox.current ?? root.current?.querySelector<HTMLElement>('[data-first]')
    first?.focus()
  })

  const { form, feelings, strengths, duties, functions, values, conversation, giving, day } = writing
  const taken = words?.questions.find((question) => question.id === writing.question)
  const question = taken ?? (form === 'free' && conversation === undefined ? offered : undefined)
  const talk = words?.conversations[conversation ?? '']
  const boxes: Boxes = {
    idOf: (part) => `${id}-${part}`,
    labelOf: (part) => labelOfPart(part, t, words?.pages),
    textOf: (part) => writing.parts[part] ?? '',
    isSpellChecked,
    firstDescribedBy: taken ? `${id}-question` : undefined,
    firstBox,
    onWrite: (part, text) => onChangeWriting({ parts: { ...writing.parts, [part]: text } }),
  }
  // Drawn again only when what they show changes: a key in a long text must not wait for them.
  const formPicker = useMemo(
    () =>
      words && (
        <FormPicker
          pages={words.pages}
          form={form}
          onChooseForm={(chosen: EntryForm) => {
            isMoved.current = true
            onChangeWriting({ form: chosen })
          }}
        />
      ),
    [words, form, onChangeWriting],
  )
  const feelingPicker = useMemo(
    () =>
      words &&
      form !== 'six-taps' && (
        <FeelingPicker
          t={t}
          words={words}
          named={{ feelings, ...(strengths ? { strengths } : {}) }}
          onChangeWriting={onChangeWriting}
        />
      ),
    [t, words, form, feelings, strengths, onChangeWriting],
  )
  const linkPicker = useMemo(
    () =>
      words && (
        <LinkPicker
          t={t}
          words={words}
          linked={{ duties, functions, values, ...(conversation === undefined ? {} : { conversation }) }}
          onChangeWriting={onChangeWriting}
        />
      ),
    [t, words, duties, functions, values, conversation, onChangeWriting],
  )
  const givingPart = useMemo(
    () => <GivingPart giving={giving} onChangeWriting={onChangeWriting} />,
    [giving, onChangeWriting],
  )
  const dayField = useMemo(
    () => (
      <DayField label={t.write.day} day={day} last={today} onChangeDay={(chosen) => onChangeWriting({ day: chosen })} />
    ),
    [t, day, today, onChangeWriting],
  )

  return (
    <div class="editor stack" aria-busy={!isDraftThere} ref={root}>
      <h2 tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      {formPicker}
      {words && talk && <AfterTalkNote pages={words.pages} title={talk.title} />}
      {words && question && (
        <DayQuestion
          pages={words.pages}
          question={question.text}
          id={`${id}-question`}
          isChosen={taken !== undefined}
          onAnswer={() => {
            isMoved.current = true
            onChangeWriting({ question: question.id })
          }}
          onAnother={onAskAnother}
          onPutAway={() => {
            isMoved.current = true
            onPutAway()
          }}
          onTakeOff={() => {
            isMoved.current = true
            onChangeWriting({ question: undefined })
          }}
        />
      )}
      <FormFields t={t} words={words} writing={writing} boxes={boxes} onChangeWriting={onChangeWriting} />
      {children}
      {feelingPicker}
      {linkPicker}
      {givingPart}
      {dayField}
      <p class="soft">{t.write.namesOut}</p>
    </div>
  )
}
