import { useCallback, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { useWords } from '#components/app/use-words.ts'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { MirrorPanel } from '#components/mirror/MirrorPanel.tsx'
import { PlainTextBox } from '#components/mirror/PlainTextBox.tsx'
import { sayLooked } from '#components/mirror/say-looked.ts'
import { useMirror } from '#components/mirror/use-mirror.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import { mirrorWords } from '#content/words.ts'
import '#components/mirror/mirror.css'

type Props = {
  words: TalkPageWords
  /** Which turn of which conversation: its words are kept under this name. */
  draftId: string
  onSay: (text: string) => void
}

/** One's own words at a turn, kept with every key. They stay when one goes on, and stand there again when one comes back. */
export function OwnReplyPanel({ words, draftId, onSay }: Props) {
  const { language, settings, announce } = useApp()
  const { text, isReady, saveState, setText, retry } = useWordsDraft(draftId, '')
  const [isOpened, setOpened] = useState<boolean>()
  const boxRef = useRef<HTMLDivElement>(null)
  const forMirror = useWords(mirrorWords)
  const mirror = useMirror(text, settings.mirrorLooks === 'pause')
  const sayCut = useCallback(() => forMirror && announce(forMirror.mirror.mayBeCut), [forMirror, announce])
  if (!isReady) return null

  const w = words.talk
  const hasText = text.trim() !== ''
  const look = async () => {
    const looked = await mirror.look(text)
    if (looked && forMirror) announce(sayLooked(forMirror, language, looked.result))
  }
  return (
    <Disclosure summary={w.own} isOpen={isOpened ?? hasText} onToggle={setOpened}>
      <div class="own-reply stack-small">
        <p class="label" id="own-reply-label">
          {w.ownLabel}
        </p>
        <p class="soft">{w.ownNote}</p>
        <PlainTextBox
          id="own-reply"
          labelId="own-reply-label"
          boxRef={boxRef}
          text={text}
          onChangeText={setText}
          onCut={sayCut}
        />
        {hasText && (
          <>
            <KeptStatus state={saveState} onRetry={retry} />
            <div class="row">
              <Button kind="main" icon="words" class="own-say" onClick={() => onSay(text.trim())}>
                {w.ownSay}
              </Button>
              {forMirror && (
                <Button icon="look" class="own-look" onClick={look}>
                  {forMirror.mirror.look}
                </Button>
              )}
            </div>
            <MirrorPanel boxRef={boxRef} text={text} mirror={mirror} />
          </>
        )}
      </div>
    </Disclosure>
  )
}
