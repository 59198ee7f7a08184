import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  lookedAt: { text: string; cut: boolean; whose: 'unknown' | 'theirs' }
  isCopied: boolean
  onTakeAsMine: () => void
  onTheirs: () => void
  onCopy: () => void
  onForget: () => void
}

/** Words from a page, and the question whose they are. */
export function WhoseWords(props: Props) {
  const { t, lookedAt, isCopied, onTakeAsMine, onTheirs, onCopy, onForget } = props
  return (
    <section class="card stack" aria-labelledby="whose-title">
      <h2 id="whose-title" tabIndex={-1}>
        {lookedAt.whose === 'unknown' ? t.draft.whose : t.draft.theirsTitle}
      </h2>
      {lookedAt.cut && (
        <Notice>
          <p>{t.draft.cut}</p>
        </Notice>
      )}
      <textarea {...privateText} aria-label={t.draft.selected} value={lookedAt.text} readOnly />
      {lookedAt.whose === 'unknown' ? (
        <div class="row">
          <Button kind="main" onClick={onTakeAsMine}>
            {t.draft.mine}
          </Button>
          <Button onClick={onTheirs}>{t.draft.theirs}</Button>
        </div>
      ) : (
        <>
          <p class="soft">{t.draft.theirsNote}</p>
          <div class="row">
            <Button icon={isCopied ? 'today' : 'copy'} onClick={onCopy}>
              {isCopied ? t.copy.done : t.copy.action}
            </Button>
            <Button onClick={onTakeAsMine}>{t.draft.mineAfterAll}</Button>
            <Button kind="quiet" onClick={onForget}>
              {t.draft.forget}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
