import type { ComponentChildren } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  lastText: string
  /** The passphrase for the file, while one is being chosen. */
  passphraseForm: ComponentChildren
  /** Whether the file opens with the journal's own passphrase. */
  hasOwnPassphrase: boolean
  isSaving: boolean
  /** The file that was just handed to the browser. */
  saved: { name: string; text: string } | undefined
  isTextCopied: boolean
  failure: string | undefined
  onSaveCopy: () => void
  onCopyText: () => void
}

export function SaveCopyView(props: Props) {
  const {
    t,
    lastText,
    passphraseForm,
    hasOwnPassphrase,
    isSaving,
    saved,
    isTextCopied,
    failure,
    onSaveCopy,
    onCopyText,
  } = props
  return (
    <section class="card stack-small" aria-labelledby="copies-title">
      <h2 id="copies-title">{t.copies.title}</h2>
      <p>{t.copies.intro}</p>
      <p class="soft">{lastText}</p>
      {hasOwnPassphrase && <p>{t.copies.ownPassphrase}</p>}
      {passphraseForm || (
        <div>
          <Button icon="copy" disabled={isSaving} onClick={onSaveCopy}>
            {isSaving ? t.copies.saving : t.copies.save}
          </Button>
        </div>
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
