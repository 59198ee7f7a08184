import { useState } from 'preact/hooks'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'

type Props = {
  words: TalkPageWords
  /** Which turn of which conversation: its words are kept under this name. */
  draftId: string
  onSay: (text: string) => void
}

/** One's own words at a turn, kept with every key. They stay when one goes on, and stand there again when one comes back. */
export function OwnReplyPanel({ words, draftId, onSay }: Props) {
  const { text, isReady, saveState, setText, retry } = useWordsDraft(draftId, '')
  const [isOpened, setOpened] = useState<boolean>()
  const w = words.talk
  if (!isReady) return null
  const hasText = text.trim() !== ''
  return (
    <Disclosure summary={w.own} isOpen={isOpened ?? hasText} onToggle={setOpened}>
      <div class="own-reply stack-small">
        <label for="own-reply" class="label">
          {w.ownLabel}
        </label>
        <p class="soft" id="own-reply-note">
          {w.ownNote}
        </p>
        <textarea
          {...privateText}
          id="own-reply"
          aria-describedby="own-reply-note"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {hasText && (
          <>
            <KeptStatus state={saveState} onRetry={retry} />
            <div>
              <Button kind="main" icon="words" onClick={() => onSay(text.trim())}>
                {w.ownSay}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  )
}
