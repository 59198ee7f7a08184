import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { privateText } from '#components/ui/private-text.ts'
import { longestDraft } from '#practice/longest-draft.ts'
import { keepPlain } from './keep-plain.ts'
import { readPlainText, writePlainText } from './plain-text.ts'
import './plain-text-box.css'

type Props = {
  id: string
  labelId: string
  boxRef: RefObject<HTMLDivElement | null>
  text: string
  onChangeText: (text: string) => void
  /** What was put in did not all fit. */
  onCut: () => void
}

/** A box for plain text in which words can be marked, as no <textarea> lets one do. What stands in it is the browser's. */
export function PlainTextBox({ id, labelId, boxRef, text, onChangeText, onCut }: Props) {
  useLayoutEffect(() => {
    const box = boxRef.current
    // What was typed is there already: writing it again would take the caret and the undo away.
    if (box && readPlainText(box).text !== text) writePlainText(box, text)
  }, [boxRef, text])
  useEffect(() => (boxRef.current ? keepPlain(boxRef.current, longestDraft, onCut) : undefined), [boxRef, onCut])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no words can be marked in a <textarea>.
    <div
      {...privateText}
      id={id}
      ref={boxRef}
      class="plain-text-box"
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelId}
      tabIndex={0}
      contentEditable="plaintext-only"
      onInput={(event) => onChangeText(readPlainText(event.currentTarget).text)}
    />
  )
}
