import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { formatMoment } from '#components/app/format-day.ts'
import { saveFile } from '#components/app/save-file.ts'
import { useCopy } from '#components/app/use-copy.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { toDay } from '#practice/local-day.ts'
import type { Copies } from '#storage/backup/copies.ts'
import { copyFileName } from '#storage/backup/copy-file-name.ts'
import { describeFault } from './describe-fault.ts'
import { FilePassphrasePanel } from './FilePassphrasePanel.tsx'
import { SaveCopyView } from './SaveCopyView.tsx'

type Props = { copies: Copies }

/** Saves a copy: with the journal's own passphrase where there is one, else with one for the file. */
export function SaveCopyPanel({ copies }: Props) {
  const { t, language, store, lock } = useApp()
  const { value: history } = useLiveQuery(store.copyHistory.watch)
  const [needsPassphrase, setNeedsPassphrase] = useState<boolean>()
  const [isChoosing, setChoosing] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<{ name: string; text: string }>()
  const [failure, setFailure] = useState<string>()
  const { copiedId, copy } = useCopy()
  // Asked anew when a passphrase is set or taken away: the lock tells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    copies.needsPassphrase().then(setNeedsPassphrase, console.error)
  }, [copies, lock])

  const save = async (passphrase: string | undefined) => {
    setSaving(true)
    setSaved(undefined)
    setFailure(undefined)
    try {
      const text = await copies.create(passphrase)
      const name = copyFileName(toDay(new Date()))
      setSaved({ name, text })
      setChoosing(false)
      saveFile(name, text)
      await store.copyHistory.update(() => ({ lastCopyAt: Date.now() }))
    } catch (error) {
      console.error(error)
      setFailure(describeFault(error, t) ?? t.copies.failed)
    } finally {
      setSaving(false)
    }
  }
  // Asked at the press: a quick hand is there before the first answer.
  const start = async () => ((await copies.needsPassphrase()) ? setChoosing(true) : save(undefined))
  const lastCopyAt = history?.lastCopyAt
  return (
    <SaveCopyView
      t={t}
      lastText={
        lastCopyAt === undefined ? t.copies.never : t.copies.last.replace('{when}', formatMoment(lastCopyAt, language))
      }
      hasOwnPassphrase={needsPassphrase === false}
      passphraseForm={
        isChoosing && (
          <FilePassphrasePanel
            label={isSaving ? t.copies.saving : t.copies.save}
            isBusy={isSaving}
            onChoosePassphrase={(passphrase) => save(passphrase).catch(console.error)}
            onCancel={() => setChoosing(false)}
          />
        )
      }
      isSaving={isSaving}
      saved={saved}
      isTextCopied={copiedId === 'text'}
      failure={failure}
      onSaveCopy={() => {
        start().catch(console.error)
      }}
      onCopyText={() => saved && copy('text', saved.text)}
    />
  )
}
