import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { saveFile } from '#components/app/save-file.ts'
import { putIntoField } from '#components/confidences/put-into-field.ts'
import { RecogniseBox } from '#components/confidences/RecogniseBox.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { fill } from '#practice/blanks.ts'
import { toDay } from '#practice/local-day.ts'
import { copyFileName } from '#storage/backup/copy-file-name.ts'
import { SupervisionPaper } from './SupervisionPaper.tsx'
import type { PageLine } from './supervision-parts.ts'
import { toSupervisionText } from './to-supervision-text.ts'

type Props = {
  words: ConfidenceWords
  /** Those in which something stands. */
  lines: readonly PageLine[]
  onClear: () => void
}

function putText(id: string, before: string, after: string): boolean {
  const field = document.getElementById(`line-${id}`)
  if (!(field instanceof HTMLTextAreaElement) || field.value !== before) return false
  putIntoField(field, after)
  return true
}

/** Who could be recognised in the lines, and then the page: on paper, or as a file. */
export function ReadyPanel({ words, lines, onClear }: Props) {
  const { announce } = useApp()
  const [message, setMessage] = useState<string>()
  const { supervision: w } = words
  const isEmpty = lines.length === 0
  const save = () => {
    const name = copyFileName(toDay(new Date()), 'md')
    saveFile(name, toSupervisionText(words, lines), 'text/markdown')
    const saved = fill(w.saved, { name })
    setMessage(saved)
    announce(saved)
  }
  return (
    <section class="card stack-small supervision-ready" aria-labelledby="ready-title">
      <h2 id="ready-title">{w.ready}</h2>
      {isEmpty ? (
        <p class="soft">{w.empty}</p>
      ) : (
        <>
          <RecogniseBox texts={lines} onPutText={putText} />
          <div class="row">
            <Button
              kind="main"
              icon="print"
              onClick={() => printSheet(<SupervisionPaper words={words} lines={lines} />)}
            >
              {w.print}
            </Button>
            <Button onClick={save}>{w.save}</Button>
            <ConfirmButton
              icon="trash"
              label={w.clear}
              sureLabel={w.clearSure}
              onConfirm={() => {
                setMessage(undefined)
                onClear()
              }}
            />
          </div>
        </>
      )}
      {message !== undefined && (
        <Notice>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  )
}
