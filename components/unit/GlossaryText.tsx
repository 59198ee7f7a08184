import { useId, useRef, useState } from 'preact/hooks'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import { splitAtTerms } from '#content/glossary/split-at-terms.ts'
import type { Term } from '#content/schema/course.ts'
import './glossary-text.css'

type Props = { words: CoursePageWords; terms: readonly Term[]; text: string }

/** A text whose glossary words open their meaning below it. Escape closes the meaning and goes back to the word. */
export function GlossaryText({ words, terms, text }: Props) {
  const meaningId = useId()
  const [open, setOpen] = useState<number>()
  const opener = useRef<HTMLButtonElement | null>(null)
  const pieces = splitAtTerms(text)
  const piece = open === undefined ? undefined : pieces[open]
  const term = piece?.kind === 'term' ? terms.find(({ id }) => id === piece.id) : undefined
  const close = () => {
    setOpen(undefined)
    opener.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the word and from its meaning.
    <div
      class="glossary-text"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !term) return
        // Only the top layer.
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <p>
        {pieces.map((part, index) =>
          part.kind === 'text' || !terms.some(({ id }) => id === part.id) ? (
            part.text
          ) : (
            <button
              key={index}
              type="button"
              class="term"
              aria-expanded={open === index}
              aria-controls={open === index ? meaningId : undefined}
              title={words.screen.glossary}
              onClick={(event) => {
                opener.current = event.currentTarget
                setOpen(open === index ? undefined : index)
              }}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      {term && (
        <div class="term-meaning" id={meaningId}>
          <p>
            <strong>{term.term}</strong>: {term.meaning}
          </p>
          <button type="button" class="term-close" onClick={close}>
            {words.screen.closeGlossary}
          </button>
        </div>
      )}
    </div>
  )
}
