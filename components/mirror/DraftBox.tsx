import type { ComponentChildren, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { Strings } from '#content/interface/strings.ts'

type Props = {
  t: Strings
  boxRef: Ref<HTMLTextAreaElement>
  text: string
  isCopied: boolean
  canUndo: boolean
  onChangeText: (text: string) => void
  onCopy: () => void
  onClear: () => void
  onUndo: () => void
  /** How saving stands. */
  children: ComponentChildren
}

/** One's own words to someone, before they go into a mail. */
export function DraftBox(props: Props) {
  const { t, boxRef, text, isCopied, canUndo, onChangeText, onCopy, onClear, onUndo, children } = props
  return (
    <section class="stack-small">
      <h2>
        <label for="draft-box">{t.draft.title}</label>
      </h2>
      <p class="soft">{t.draft.intro}</p>
      <textarea
        {...privateText}
        id="draft-box"
        ref={boxRef}
        value={text}
        onInput={(event) => onChangeText(event.currentTarget.value)}
      />
      {text !== '' && children}
      <div class="row">
        {text !== '' && (
          <>
            <Button kind="main" icon={isCopied ? 'today' : 'copy'} onClick={onCopy}>
              {isCopied ? t.copy.done : t.copy.action}
            </Button>
            <Button kind="quiet" icon="close" onClick={onClear}>
              {t.draft.clear}
            </Button>
          </>
        )}
        {canUndo && (
          <Button icon="undo" onClick={onUndo}>
            {t.common.undo}
          </Button>
        )}
      </div>
    </section>
  )
}
