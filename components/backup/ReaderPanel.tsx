import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { saveFile } from '#components/app/save-file.ts'
import { ReaderView } from './ReaderView.tsx'

/** Beside the copies in a list of files. It says no more than they do: see copy-file-name.ts. */
const readerFileName = 'accanto-reader.html'

/** Saves the page that opens copies without Accanto. */
export function ReaderPanel() {
  const { t, announce } = useApp()
  const [message, setMessage] = useState<string>()
  const save = async () => {
    const { readerPage } = await import('virtual:reader-page')
    saveFile(readerFileName, readerPage, 'text/html')
    const saved = t.reader.saved.replace('{name}', readerFileName)
    setMessage(saved)
    announce(saved)
  }
  const handleSave = () => {
    save().catch((error: unknown) => {
      console.error(error)
      setMessage(t.reader.failed)
    })
  }
  return <ReaderView t={t} message={message} onSaveReader={handleSave} />
}
