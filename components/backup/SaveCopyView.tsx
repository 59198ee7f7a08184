import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'
import { NewPassphraseForm } from './NewPassphraseForm.tsx'

type Props = {
  t: Strings
  lastText: string
  /** Undefined until it is known. */
  needsPassphrase: boolean | undefined
  isSaving: boolean
  /** The file that was just handed to the browser. */
  saved: { name: string; text: string } | undefined
  isTextCopied: boolean
  failure: string | undefined
  onSaveCopy: (passphrase?: string) => void
  onCopyText: () => void
}

export function SaveCopyView(props: Props) {
  const { t, lastText, needsPassphrase, isSaving, saved, isTextCopied, failure, onSaveCopy, onCopyText } = props
  const label = isSaving ? t.copies.saving : t.copies.save
  return (
    <section class="card stack-small" aria-labelledby="copies-title">
      <h2 id="copies-title">{t.copies.title}</h2>
      <p>{t.copies.intro}</p>
      <p class="soft">{lastText}</p>
      {needsPassphrase === false && (
        <>
          <p>{t.copies.ownPassphrase}</p>
          <div>
            <Button icon="copy" disabled={isSaving} onClick={() => onSaveCopy()}>
              {label}
            </Button>
          </div>
        </>
      )}
      {needsPassphrase && (
        <NewPassphraseForm t={t} label={label} isBusy={isSaving} onChoosePassphrase={(phrase) => onSaveCopy(phrase)} />
      )}
      <div role="status">
        {failure !== undefined && (
          <Notice kind="attention">
            <p>{failure}</p>
          </Notice>
        )}
        {saved && (
          <Notice>
            <p>{t.copies.saved.replace('{name}', saved.name)}</p>
          </Notice>
        )}
      </div>
      {saved && (
        <Disclosure summary={t.copies.notThere}>
          <p>{t.copies.byHand}</p>
          <textarea class="backup-text" readOnly aria-label={t.copies.text} value={saved.text} {...privateText} />
          <div>
            <Button icon="copy" onClick={onCopyText}>
              {isTextCopied ? t.copy.done : t.copy.action}
            </Button>
          </div>
        </Disclosure>
      )}
    </section>
  )
}
