import { useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { useCopy } from '#components/app/use-copy.ts'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { privateText } from '#components/ui/private-text.ts'
import { fill, findOpenBlank } from '#practice/blanks.ts'

type Props = { promptId: string; words: string }

/** A prompt's words to change before copying. An open blank is pointed out once; the second time they are copied. */
export function SayItMyWayPanel({ promptId, words }: Props) {
  const { t, announce } = useApp()
  const { text, isReady, saveState, setText, clear, retry } = useWordsDraft(promptId, words)
  const { copiedId, copy } = useCopy()
  const [pointedOut, setPointedOut] = useState<string>()
  const [thrownAway, setThrownAway] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  if (!isReady) return null

  const handleCopy = () => {
    const blank = findOpenBlank(text)
    if (!blank || pointedOut !== undefined) return copy(promptId, text)
    const message = fill(t.words.openBlank, { name: blank.name })
    setPointedOut(message)
    announce(message)
    field.current?.focus()
    field.current?.setSelectionRange(blank.start, blank.end)
  }
  const handleStartAgain = () => {
    setThrownAway(text)
    clear(words)
  }
  const handleUndo = () => {
    if (thrownAway !== undefined) setText(thrownAway)
    setThrownAway(undefined)
    announce(t.common.undone)
  }
  return (
    <div class="stack-small">
      <textarea
        {...privateText}
        ref={field}
        aria-label={t.words.myWayLabel}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <KeptStatus state={saveState} onRetry={retry} />
      {pointedOut && (
        <Notice>
          <p>{pointedOut}</p>
        </Notice>
      )}
      <div class="row">
        <Button kind="main" icon={copiedId ? 'today' : 'copy'} onClick={handleCopy}>
          {copiedId ? t.copy.done : t.words.copyMine}
        </Button>
        {text !== words && (
          <Button kind="quiet" icon="back" onClick={handleStartAgain}>
            {t.words.startAgain}
          </Button>
        )}
        {text === words && thrownAway !== undefined && (
          <Button icon="undo" onClick={handleUndo}>
            {t.common.undo}
          </Button>
        )}
      </div>
    </div>
  )
}
