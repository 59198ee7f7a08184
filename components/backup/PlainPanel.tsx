import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { saveFile } from '#components/app/save-file.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { CopyStepPanel } from '#components/confidences/CopyStepPanel.tsx'
import { useEntryWords } from '#components/journal/use-entry-words.ts'
import { confidenceWords } from '#content/words.ts'
import { toDay } from '#practice/local-day.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import type { Copies } from '#storage/backup/copies.ts'
import { copyFileName } from '#storage/backup/copy-file-name.ts'
import { chooseRecords, readableEntries } from './choose-records.ts'
import { describeEntries } from './describe-entries.ts'
import { EntryChoiceFields } from './EntryChoiceFields.tsx'
import { labelEntries } from './label-entries.ts'
import { listRecordTexts, mapRecordWords } from './map-record-words.ts'
import { type PlainFormat, PlainView } from './PlainView.tsx'
import { printEntries } from './print-entries.tsx'
import { toMarkdown } from './to-markdown.ts'
import { useEntryChoice } from './use-entry-choice.ts'

type Props = { copies: Copies }

/** Exports that anyone can read, behind two steps: what goes into them, then who could be recognised. */
export function PlainPanel({ copies }: Props) {
  const { t, language, announce } = useApp()
  const entryWords = useEntryWords()
  const words = useWords(confidenceWords)
  const { headingRef, markStep } = useStepFocus()
  const [isOpen, setOpen] = useState(false)
  const [records, setRecords] = useState<BackupRecord[]>()
  const [asked, setAsked] = useState<{ format: PlainFormat; records: BackupRecord[] }>()
  const [message, setMessage] = useState<string>()
  const labels = useMemo(() => labelEntries(records ?? [], language), [records, language])
  const { choice, fields } = useEntryChoice(labels.at(-1)?.day)
  const texts = useMemo(() => (asked ? listRecordTexts(asked.records) : []), [asked])
  const fail = (error: unknown) => {
    console.error(error)
    setMessage(t.plain.failed)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the part is opened, and not again when the words change.
  useEffect(() => {
    if (isOpen) copies.readAll().then(setRecords, fail)
  }, [copies, isOpen])

  const save = (ending: 'md' | 'json', text: string, type: string) => {
    const name = copyFileName(toDay(new Date()), ending)
    saveFile(name, text, type)
    const saved = t.plain.saved.replace('{name}', name)
    setMessage(saved)
    announce(saved)
  }
  const handleChooseFormat = (format: PlainFormat) => {
    setMessage(undefined)
    const choose = (all: BackupRecord[]) => {
      const chosen = chooseRecords(all, choice)
      setAsked({ format, records: format === 'json' ? chosen : readableEntries(chosen) })
    }
    copies.readAll().then(choose, fail)
  }
  const handleCopy = (changed: ReadonlyMap<string, string>) => {
    if (!asked || !entryWords) return
    const copied = asked.records
      .map((record) => mapRecordWords(record, (id, text) => changed.get(id) ?? text))
      // Whoever takes names out of a copy would not want the list of them in it.
      .filter(({ kind }) => changed.size === 0 || kind !== 'own-names')
    const entries = copied.flatMap((record) => (record.kind === 'entry' ? [record.value] : []))
    const described = describeEntries(entries, entryWords, t, language)
    markStep()
    setAsked(undefined)
    if (asked.format === 'json') save('json', JSON.stringify(copied, null, 2), 'application/json')
    else if (asked.format === 'text') save('md', toMarkdown(t.journal.title, described), 'text/markdown')
    else printEntries(t.journal.title, described)
  }
  const chosen = readableEntries(chooseRecords(records ?? [], choice))
  return (
    <PlainView
      t={t}
      message={message}
      headingRef={headingRef}
      isOpen={isOpen}
      canCopy={records !== undefined && entryWords !== undefined && (choice.which === 'all' || chosen.length > 0)}
      choice={
        words && (
          <EntryChoiceFields words={words} language={language} {...fields} entries={labels} count={chosen.length} />
        )
      }
      step={
        asked && (
          <CopyStepPanel
            texts={texts}
            isPrint={asked.format === 'print'}
            onCopy={handleCopy}
            onBack={() => {
              markStep()
              setAsked(undefined)
            }}
          />
        )
      }
      onToggle={setOpen}
      onChooseFormat={handleChooseFormat}
    />
  )
}
