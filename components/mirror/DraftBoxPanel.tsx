import { useCallback, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { openPage } from '#components/app/open-page.ts'
import { useCopy } from '#components/app/use-copy.ts'
import { useWords } from '#components/app/use-words.ts'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { RecogniseSign } from '#components/confidences/RecogniseSign.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { mirrorNoteWords, mirrorWords } from '#content/words.ts'
import { findChange } from '#practice/confidences/find-change.ts'
import { cutText } from '#practice/cut-text.ts'
import { longestDraft } from '#practice/longest-draft.ts'
import { journalRequests } from '#storage/requests.ts'
import { AfterCopy } from './AfterCopy.tsx'
import { DraftBox } from './DraftBox.tsx'
import type { LookedAt } from './looked-at.ts'
import { MirrorPanel } from './MirrorPanel.tsx'
import { sayLooked } from './say-looked.ts'
import { TheirWordsPanel } from './TheirWordsPanel.tsx'
import { useBoxChanges } from './use-box-changes.ts'
import { useMirror } from './use-mirror.ts'
import { WhoseWords } from './WhoseWords.tsx'
import './mirror.css'

type Props = { lookedAt: LookedAt | undefined; onChangeLookedAt: (lookedAt: LookedAt | undefined) => void }

/** A box for a reply in the making. Own words are kept with every key; someone else's never reach the disk. */
export function DraftBoxPanel({ lookedAt, onChangeLookedAt }: Props) {
  const { t, language, settings, announce } = useApp()
  const { text, isReady, saveState, setText, clear, retry } = useWordsDraft(undefined, '')
  const { copiedId, copy } = useCopy()
  const boxRef = useRef<HTMLDivElement>(null)
  const box = useBoxChanges(boxRef)
  const words = useWords(mirrorWords)
  useWords(mirrorNoteWords)
  const mirror = useMirror(text, settings.mirrorLooks === 'pause')
  const [cleared, setCleared] = useState<string>()
  const sayCut = useCallback(() => words && announce(words.mirror.mayBeCut), [words, announce])
  if (!isReady) return null

  const takeAsMine = (theirs: string) => {
    box.add(cutText(theirs, longestDraft - text.length), true)
    onChangeLookedAt(undefined)
    announce(t.draft.keptAsMine)
  }
  const handleChange = (changed: string) => {
    setText(changed)
    if (changed !== '') setCleared(undefined)
  }
  const handleClear = () => {
    box.clear()
    setCleared(text)
    clear('')
    announce(t.draft.cleared)
  }
  const handleUndo = () => {
    if (cleared !== undefined) box.add(cleared)
    setCleared(undefined)
    announce(t.common.undone)
  }
  const handleLook = async () => {
    if (text.trim() === '') return words && announce(words.mirror.nothingWritten)
    const looked = await mirror.look(box.read())
    if (looked && words) announce(sayLooked(words, language, looked.result))
  }
  const handlePutText = (_: string, before: string, after: string) => {
    const change = findChange(before, after)
    if (!change || box.read() !== before) return false
    box.replace(change, change.words)
    return true
  }
  const handleReflect = (takesText: boolean) => {
    journalRequests
      .send({ kind: 'write', ...(takesText ? { words: text } : {}) })
      .then(() => openPage('/journal.html'))
      .catch(console.error)
  }
  return (
    <div class="stack">
      {lookedAt && (
        <>
          <WhoseWords
            t={t}
            lookedAt={lookedAt}
            isCopied={copiedId === 'theirs'}
            onTakeAsMine={() => takeAsMine(lookedAt.text)}
            onTheirs={() => onChangeLookedAt({ ...lookedAt, whose: 'theirs' })}
            onCopy={() => copy('theirs', lookedAt.text)}
            onForget={() => onChangeLookedAt(undefined)}
          />
          {lookedAt.whose === 'theirs' && (
            <TheirWordsPanel text={lookedAt.text} onPutIn={(prompt) => box.add(prompt, true)} />
          )}
        </>
      )}
      <DraftBox
        t={t}
        boxRef={boxRef}
        text={text}
        lookText={words?.mirror.look}
        isCopied={copiedId === 'mine'}
        canUndo={text === '' && cleared !== undefined}
        onChangeText={handleChange}
        onCut={sayCut}
        onLook={handleLook}
        onCopy={() => copy('mine', text)}
        onClear={handleClear}
        onUndo={handleUndo}
      >
        <KeptStatus state={saveState} onRetry={retry} />
      </DraftBox>
      {words && copiedId === 'mine' && text !== '' && <AfterCopy words={words} onReflect={handleReflect} />}
      <MirrorPanel
        key={language}
        boxRef={boxRef}
        text={text}
        mirror={mirror}
        offersPrompts={lookedAt?.whose !== 'theirs'}
      />
      {text.trim() !== '' && <RecogniseSign texts={[{ id: 'draft', text }]} onPutText={handlePutText} />}
      {words && (
        <div>
          <ButtonLink kind="quiet" href="/mirror.html" isInNewTab>
            {words.mirror.how}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
