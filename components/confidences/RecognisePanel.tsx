import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useShowSafety } from '#components/app/show-safety.ts'
import { undoKeys } from '#components/app/undo-keys.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { MirrorDone } from '#components/mirror/MirrorDone.tsx'
import { useLetBe } from '#components/mirror/use-let-be.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { confidenceWords, mirrorWords } from '#content/words.ts'
import { fill } from '#practice/blanks.ts'
import type { Recognised } from '#practice/confidences/group-identifiers.ts'
import { mutedIdOf } from './muted-identifiers.ts'
import { RecognisedList } from './RecognisedList.tsx'
import type { Seen } from './recognise-texts.ts'
import { showIdentifier } from './shown-identifier.ts'
import { useIdentifierNotes } from './use-identifier-notes.ts'
import '#components/mirror/mirror.css'

export type Choice = { recognised: Recognised; wording: string }

type Props = {
  seen: Pick<Seen, 'recognised' | 'isDanger' | 'besidesDanger'>
  /** Puts more general words in; gives the way back. Undefined where the words have changed meanwhile. */
  onPutIn: (choices: readonly Choice[]) => (() => void) | undefined
  /** What is said then; without it, that Ctrl+Z takes it back. */
  doneText?: string
}

/** How many at once; the rest wait behind a button. */
const atOnce = 3

type Done = { message: string; undo: () => void }

/** Who could be recognised, and what one can do about it. What is done here can be taken back. */
export function RecognisePanel({ seen, onPutIn, doneText }: Props) {
  const { t, language, announce } = useApp()
  const words = useWords(confidenceWords)
  const around = useWords(mirrorWords)
  const notes = useIdentifierNotes()
  const { letBe, error, setOnce, setMuted } = useLetBe()
  const { headingRef, markStep } = useStepFocus()
  const showSafety = useShowSafety()
  const [showsAll, setShowsAll] = useState(false)
  const [looksAnyway, setLooksAnyway] = useState(false)
  const [open, setOpen] = useState<string>()
  const [done, setDone] = useState<Done>()
  const [failure, setFailure] = useState<unknown>()
  if (!words || !around || !notes) return null

  const { isDanger } = seen
  const wanted = (looksAnyway ? seen.recognised : seen.besidesDanger).filter(
    ({ key, kind }) => !letBe.muted.includes(mutedIdOf(kind)) && !letBe.once.includes(key),
  )
  const shown = wanted.slice(0, showsAll ? undefined : atOnce)
  const openKey = shown.some(({ key }) => key === open) ? open : shown[0]?.key
  const find = (key: string) => wanted.find((known) => known.key === key)
  const say = (message: string, undo: () => void) => {
    announce(message)
    setDone({
      message,
      undo() {
        undo()
        setDone(undefined)
        announce(t.common.undone)
      },
    })
  }
  const putIn = (choices: readonly Choice[]) => {
    const undo = onPutIn(choices)
    if (undo) say(doneText ?? fill(words.recognise.putInDone, { keys: undoKeys() }), undo)
    else announce(words.recognise.changed)
  }
  const handlePutIn = (key: string, wording: string) => {
    const found = find(key)
    if (found) putIn([{ recognised: found, wording }])
  }
  const handlePutInAll = () => {
    putIn(
      wanted.flatMap((found) => {
        const [wording] = found.general
        return wording === undefined ? [] : [{ recognised: found, wording }]
      }),
    )
  }
  const handleLeaveOnce = (key: string) => {
    markStep()
    setOnce(key, true)
    say(around.mirror.leftThisTime, () => setOnce(key, false))
  }
  const handleMute = (key: string) => {
    const kind = find(key)?.kind
    if (!kind) return
    setMuted(mutedIdOf(kind), true).then(() => {
      markStep()
      say(around.mirror.notMarkedAnyMore, () => setMuted(mutedIdOf(kind), false).catch(setFailure))
    }, setFailure)
  }
  return (
    <div class="stack-small mirror">
      <StorageTrouble error={failure ?? error} />
      {done && <MirrorDone t={t} message={done.message} onUndo={done.undo} />}
      {isDanger && (
        <Notice>
          <p>{words.recognise.danger}</p>
          <div class="row">
            <Button icon="safety" onClick={showSafety}>
              {t.words.openSafety}
            </Button>
            {!looksAnyway && (
              <Button
                onClick={() => {
                  markStep()
                  setLooksAnyway(true)
                }}
              >
                {words.recognise.showAll}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {(!isDanger || looksAnyway || wanted.length > 0) && (
        <RecognisedList
          t={t}
          words={words}
          mirrorWords={around}
          language={language}
          identifiers={shown.map((found) => showIdentifier(found, language, words, notes))}
          moreCount={wanted.length - shown.length}
          canPutInAll={wanted.some(({ general }) => general.length > 0)}
          openKey={openKey}
          headingRef={headingRef}
          onOpen={setOpen}
          onPutIn={handlePutIn}
          onPutInAll={handlePutInAll}
          onLeaveOnce={handleLeaveOnce}
          onMute={handleMute}
          onShowMore={() => {
            markStep()
            setShowsAll(true)
          }}
        />
      )}
    </div>
  )
}
