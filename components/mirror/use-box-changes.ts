import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Span } from '#practice/mirror/label.ts'
import { insertText } from './insert-text.ts'
import { rangeOf, readPlainText } from './plain-text.ts'

export type BoxChanges = {
  /** What stands in the box now. */
  read: () => string
  replace: (span: Span, words: string) => void
  /** After all that is there, as a paragraph of its own where `isApart`. */
  add: (words: string, isApart?: boolean) => void
  clear: () => void
  undo: () => void
}

/** Changes to a plain-text box that the browser's own undo knows. */
export function useBoxChanges(box: RefObject<HTMLElement | null>): BoxChanges {
  return useMemo(() => {
    const read = () => (box.current ? readPlainText(box.current).text : '')
    const replace = ({ start, end }: Span, words: string) => {
      if (box.current) insertText(box.current, words, rangeOf(readPlainText(box.current), box.current, start, end))
    }
    const add = (words: string, isApart = false) => {
      const text = read()
      const { length } = text
      const gap = text.trim() === '' || /\s$/.test(text) ? '' : ' '
      replace({ start: length, end: length }, (isApart && gap !== '' ? '\n\n' : gap) + words)
    }
    return {
      read,
      replace,
      add,
      clear: () => replace({ start: 0, end: read().length }, ''),
      undo() {
        box.current?.focus({ preventScroll: true })
        document.execCommand('undo')
      },
    }
  }, [box])
}
