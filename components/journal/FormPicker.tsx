import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { EntryForm } from './entry.ts'
import { forms } from './forms.ts'

type Props = {
  pages: JournalPageWords
  form: EntryForm
  onChooseForm: (form: EntryForm) => void
}

/** The ways to write, folded away behind the one in use; the way without writing stands beside it. */
export function FormPicker({ pages, form, onChooseForm }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (chosen: EntryForm) => {
    setOpen(false)
    onChooseForm(chosen)
  }
  return (
    <div class="form-picker">
      <Disclosure
        isOpen={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <strong>{pages.forms[form]}</strong> <span class="soft">{pages.ways.other}</span>
          </>
        }
      >
        <ul class="plain form-list">
          {forms.map((way) => (
            <li key={way}>
              <button type="button" class="form-choice" aria-pressed={way === form} onClick={() => choose(way)}>
                <strong>{pages.forms[way]}</strong>
                <span class="soft">{pages.formHints[way]}</span>
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
      {form === 'free' && !isOpen && (
        <Button kind="quiet" icon="tap" onClick={() => choose('six-taps')}>
          {pages.forms['six-taps']}
        </Button>
      )}
    </div>
  )
}
