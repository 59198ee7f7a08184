import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { saveFile } from '#components/app/save-file.ts'
import { useEntryWords } from '#components/journal/use-entry-words.ts'
import { toDay } from '#practice/local-day.ts'
import type { Copies } from '#storage/backup/copies.ts'
import { copyFileName } from '#storage/backup/copy-file-name.ts'
import { describeEntries } from './describe-entries.ts'
import { PlainView } from './PlainView.tsx'
import { printEntries } from './print-entries.tsx'
import { toMarkdown } from './to-markdown.ts'

type Props = { copies: Copies }

/** Exports that anyone can read, behind a step that says so. */
export function PlainPanel({ copies }: Props) {
  const { t, language, announce } = useApp()
  const words = useEntryWords()
  const [message, setMessage] = useState<string>()
  const save = (ending: 'md' | 'json', text: string, type: string) => {
    const name = copyFileName(toDay(new Date()), ending)
    saveFile(name, text, type)
    const saved = t.plain.saved.replace('{name}', name)
    setMessage(saved)
    announce(saved)
  }
  const read = async () => {
    const records = await copies.readAll()
    const entries = records.flatMap((record) => (record.kind === 'entry' ? [record.value] : []))
    return { records, described: words ? describeEntries(entries, words, t, language) : [] }
  }
  const run = (work: (found: Awaited<ReturnType<typeof read>>) => void) => {
    read()
      .then(work)
      .catch((error: unknown) => {
        console.error(error)
        setMessage(t.plain.failed)
      })
  }
  return (
    <PlainView
      t={t}
      message={message}
      onSaveText={() => run(({ described }) => save('md', toMarkdown(t.journal.title, described), 'text/markdown'))}
      onSaveJson={() => run(({ records }) => save('json', JSON.stringify(records, null, 2), 'application/json'))}
      onPrint={() => run(({ described }) => printEntries(t.journal.title, described))}
    />
  )
}
