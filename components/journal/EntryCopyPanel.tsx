import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { useCopy } from '#components/app/use-copy.ts'
import { useWords } from '#components/app/use-words.ts'
import { describeEntry } from '#components/backup/describe-entry.ts'
import { mapEntryWords } from '#components/backup/map-record-words.ts'
import { printEntries } from '#components/backup/print-entries.tsx'
import { toPlainText } from '#components/backup/to-plain-text.ts'
import { Button } from '#components/ui/Button.tsx'
import { confidenceWords } from '#content/words.ts'
import type { Entry } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

type Props = {
  entry: Entry
  words: EntryWords
  /** What else one can do with the reflection. */
  children: ComponentChildren
}

const place = 'entry'

const step = loadLater(
  async () => (await import('#components/confidences/CopyStepPanel.tsx')).CopyStepPanel,
  () => <PartTrouble />,
)

/** What one can do with a reflection; before it is copied or printed, who could be recognised. */
export function EntryCopyPanel({ entry, words, children }: Props) {
  const { t, language } = useApp()
  const confidences = useWords(confidenceWords)
  const { copiedId, copy } = useCopy()
  const [way, setWay] = useState<'copy' | 'print'>()
  const copyButton = useRef<HTMLButtonElement>(null)
  const printButton = useRef<HTMLButtonElement>(null)
  const texts = useMemo(() => {
    const found: { id: string; text: string }[] = []
    if (way === undefined) return found
    mapEntryWords(entry, place, (id, text) => {
      if (text.trim() !== '') found.push({ id, text })
      return text
    })
    return found
  }, [entry, way])

  const leave = () => {
    const button = way === 'print' ? printButton : copyButton
    setWay(undefined)
    button.current?.focus()
  }
  const handleCopy = (changed: ReadonlyMap<string, string>) => {
    const copied = mapEntryWords(entry, place, (id, text) => changed.get(id) ?? text)
    const described = describeEntry(copied, words, t, language)
    leave()
    if (way === 'print') printEntries(t.journal.title, [described])
    else copy('entry', toPlainText(described))
  }
  return (
    <>
      <div class="row">
        {children}
        <Button
          kind="quiet"
          icon={copiedId ? 'today' : 'copy'}
          buttonRef={copyButton}
          aria-label={copiedId ? undefined : confidences?.plainCopy.copyEntry}
          aria-expanded={way === 'copy'}
          onClick={() => setWay('copy')}
        >
          {copiedId ? t.copy.done : t.copy.action}
        </Button>
        <Button
          kind="quiet"
          icon="print"
          buttonRef={printButton}
          aria-label={confidences?.plainCopy.printEntry}
          aria-expanded={way === 'print'}
          onClick={() => setWay('print')}
        >
          {t.reader.print}
        </Button>
      </div>
      {way !== undefined && (
        <step.Part key={way} texts={texts} isPrint={way === 'print'} onCopy={handleCopy} onBack={leave} />
      )}
    </>
  )
}
