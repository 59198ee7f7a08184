import { useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { useCopy } from '#components/app/use-copy.ts'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { DraftBox } from './DraftBox.tsx'
import type { LookedAt } from './looked-at.ts'
import { WhoseWords } from './WhoseWords.tsx'

type Props = { lookedAt: LookedAt | undefined; onChangeLookedAt: (lookedAt: LookedAt | undefined) => void }

/** A box for a reply in the making. Own words are kept with every key; someone else's never reach the disk. */
export function DraftBoxPanel({ lookedAt, onChangeLookedAt }: Props) {
  const { t, announce } = useApp()
  const { text, isReady, saveState, setText, clear, retry } = useWordsDraft(undefined, '')
  const { copiedId, copy } = useCopy()
  const box = useRef<HTMLTextAreaElement>(null)
  const [cleared, setCleared] = useState<string>()
  if (!isReady) return null

  const joinOwn = (added: string) => (text.trim() === '' ? added : `${text}\n\n${added}`)
  const takeAsMine = (words: string) => {
    setText(joinOwn(words))
    onChangeLookedAt(undefined)
    box.current?.focus()
    announce(t.draft.keptAsMine)
  }
  const handleClear = () => {
    setCleared(text)
    clear('')
    announce(t.draft.cleared)
  }
  const handleUndo = () => {
    if (cleared !== undefined) setText(cleared)
    setCleared(undefined)
    announce(t.common.undone)
  }
  return (
    <div class="stack">
      {lookedAt && (
        <WhoseWords
          t={t}
          lookedAt={lookedAt}
          isCopied={copiedId === 'theirs'}
          onTakeAsMine={() => takeAsMine(lookedAt.text)}
          onTheirs={() => onChangeLookedAt({ ...lookedAt, whose: 'theirs' })}
          onCopy={() => copy('theirs', lookedAt.text)}
          onForget={() => onChangeLookedAt(undefined)}
        />
      )}
      <DraftBox
        t={t}
        boxRef={box}
        text={text}
        isCopied={copiedId === 'mine'}
        canUndo={text === '' && cleared !== undefined}
        onChangeText={setText}
        onCopy={() => copy('mine', text)}
        onClear={handleClear}
        onUndo={handleUndo}
      >
        <KeptStatus state={saveState} onRetry={retry} />
      </DraftBox>
    </div>
  )
}
