import { plural } from '#components/app/format-day.ts'
import { describeFault } from '#components/backup/describe-fault.ts'
import { privateText } from '#components/ui/private-text.ts'
import type { Language } from '#content/schema/language.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import { readBackup } from '#storage/backup/read-backup.ts'
import { readCopyFile } from '#storage/backup/read-copy-file.ts'
import { createArticle } from './create-article.ts'
import { element } from './element.ts'
import { listReadings } from './list-readings.ts'
import { readerWords } from './reader-words.ts'

const asAttributes = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `${value}`]))

/** Draws the reader into a page that has nothing else. Everything stays in this page's memory until it is closed. */
export function startReader(root: HTMLElement, first: Language): void {
  let language = first
  let records: readonly BackupRecord[] | undefined
  let message = ''
  // Made once: drawing anew in the other language keeps the chosen file and the typed words.
  const fileInput = element('input', { type: 'file', id: 'file', accept: '.txt,text/plain' })
  const secretInput = element('input', { type: 'password', id: 'secret', ...asAttributes(privateText) })

  const button = (text: string, onClick: () => void) => {
    const created = element('button', { type: 'button' }, text)
    created.addEventListener('click', onClick)
    return created
  }
  const say = (text: string) => {
    message = text
    draw()
  }
  const open = async () => {
    const { t } = readerWords[language]
    const file = fileInput.files?.[0]
    if (!file || secretInput.value.trim() === '') return say(t.bringBack.missing)
    say(t.bringBack.looking)
    try {
      records = (await readBackup(await readCopyFile(file), { passphrase: secretInput.value })).records
      secretInput.value = ''
      say('')
    } catch (error) {
      say(describeFault(error, t) ?? t.copyFault.damaged)
    }
  }
  const drawForm = () => {
    const { t } = readerWords[language]
    const form = element(
      'form',
      {},
      element('p', {}, t.reader.stays),
      element('label', { for: 'file' }, t.bringBack.file),
      fileInput,
      element('p', { class: 'note' }, t.reader.drop),
      element('label', { for: 'secret' }, t.bringBack.secret),
      secretInput,
      element('button', { type: 'submit' }, t.reader.open),
    )
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      open().catch(console.error)
    })
    return [form]
  }
  const drawRecords = (found: readonly BackupRecord[]) => {
    const { t } = readerWords[language]
    const readings = listReadings(found, language)
    const close = () => {
      records = undefined
      fileInput.value = ''
      say('')
    }
    return [
      element('p', {}, plural(language, readings.length, t.reader.found)),
      element(
        'div',
        { class: 'actions' },
        button(t.reader.print, () => print()),
        button(t.reader.close, close),
      ),
      ...readings.map(createArticle),
    ]
  }
  function draw() {
    const { t } = readerWords[language]
    document.documentElement.lang = language
    const otherLanguage = button(t.reader.otherLanguage, () => {
      language = language === 'it' ? 'en' : 'it'
      say('')
    })
    root.replaceChildren(
      element('header', {}, element('h1', {}, t.reader.heading), otherLanguage),
      element('p', { role: 'status' }, message),
      ...(records ? drawRecords(records) : drawForm()),
    )
  }

  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const files = event.dataTransfer?.files
    if (files && files.length > 0 && !records) fileInput.files = files
  })
  draw()
}
