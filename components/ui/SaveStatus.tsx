import type { Strings } from '#content/interface/strings.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type Props = {
  t: Strings
  state: 'saving' | 'saved' | 'failed' | undefined
  /** Where words may be in memory only. */
  savedText?: string
  onRetry: () => void
}

/** "Saved" stands here only when it is on disk. Seen, not announced: it changes with every key. */
export function SaveStatus({ t, state, savedText = t.save.saved, onRetry }: Props) {
  if (state === 'failed') {
    return (
      <div role="alert">
        <Notice kind="attention">
          <p>{t.save.failed}</p>
          <div>
            <Button onClick={onRetry}>{t.save.retry}</Button>
          </div>
        </Notice>
      </div>
    )
  }
  return (
    <p class="soft save-status" data-save-state={state ?? 'none'}>
      {state === undefined ? t.save.kept : state === 'saved' ? savedText : t.save.saving}
    </p>
  )
}
