import type { ComponentChildren, RefObject } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { PlainTextBox } from './PlainTextBox.tsx'

type Props = {
  t: Strings
  boxRef: RefObject<HTMLDivElement | null>
  text: string
  /** The name of the button that looks, once its words are there. */
  lookText: string | undefined
  isCopied: boolean
  canUndo: boolean
  onChangeText: (text: string) => void
  onCut: () => void
  onLook: () => void
  onCopy: () => void
  onClear: () => void
  onUndo: () => void
  /** How saving stands. */
  children: ComponentChildren
}

/** One's own words to someone, before they go into a mail. */
export function DraftBox(props: Props) {
  const { t, boxRef, text, lookText, isCopied, canUndo, children } = props
  const { onChangeText, onCut, onLook, onCopy, onClear, onUndo } = props
  return (
    <section class="stack-small">
      <h2 id="draft-title">{t.draft.title}</h2>
      <p class="soft">{t.draft.intro}</p>
      <PlainTextBox
        id="draft-box"
        labelId="draft-title"
        boxRef={boxRef}
        text={text}
        onChangeText={onChangeText}
        onCut={onCut}
      />
      {text !== '' && children}
      <div class="row">
        {text !== '' && (
          <>
            {lookText !== undefined && (
              <Button kind="main" icon="look" onClick={onLook}>
                {lookText}
              </Button>
            )}
            <Button icon={isCopied ? 'today' : 'copy'} onClick={onCopy}>
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
