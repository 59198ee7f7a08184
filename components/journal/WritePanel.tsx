import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { useToday } from '#components/app/use-today.ts'
import { PassphraseFirst } from '#components/lock/PassphraseFirst.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { hasText } from '#storage/entry.ts'
import { addLinks, type Links } from './add-links.ts'
import { addWords } from './add-words.ts'
import { EntryEditor } from './EntryEditor.tsx'
import { useDayQuestion } from './use-day-question.ts'
import { useEntryDraft } from './use-entry-draft.ts'
import { useEntryWords } from './use-entry-words.ts'
import { WritingSign } from './WritingSign.tsx'

type Props = {
  /** A kept entry to change; without it, a new reflection, or the one that was left unfinished. */
  entryId?: string
  /** What it is about, as another view asked. */
  links?: Links | undefined
  /** What the person chose to take along from another view. */
  taken?: string | undefined
  /** The question of the day that these words ask. */
  question?: string | undefined
  onFinish: (id: string | undefined) => void
  /** Called with the id in the trash, if there was something to throw away. */
  onThrowAway: (trashId: string | undefined) => void
}

/** Writing a reflection, in the popup, the panel or a page. */
export function WritePanel({ entryId, links, taken, question, onFinish, onThrowAway }: Props) {
  const { t, settings, lock, announce } = useApp()
  const words = useEntryWords()
  const draft = useEntryDraft(entryId)
  const today = useToday()
  const offered = useDayQuestion(today, words)
  const { status, saveState, writing, change } = draft
  const linked = useRef<Links | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasSaved = useRef(false)
  useEffect(() => {
    if (saveState !== 'saved' || wasSaved.current) return
    wasSaved.current = true
    announce(t.save.saved)
  }, [saveState, announce, t])

  useEffect(() => {
    if (!links || linked.current === links) return
    linked.current = links
    change(addLinks(writing, links))
  }, [links, writing, change])

  const wasTaken = useRef(false)
  useEffect(() => {
    if (taken === undefined || wasTaken.current) return
    // A question is taken up where nothing is written yet, so that it stands above no other text.
    if (question !== undefined && status === 'opening') return
    wasTaken.current = true
    change(question !== undefined && !hasText(writing) ? { question } : { parts: addWords(writing, taken) })
  }, [taken, question, status, writing, change])

  const handleFinish = () => {
    draft.finish().then(
      (id) => {
        if (id !== undefined) announce(t.write.finished)
        onFinish(id)
      },
      () => announce(t.save.failed),
    )
  }
  const handleThrowAway = () => {
    draft.throwAway().then(onThrowAway, () => announce(t.save.failed))
  }

  const canLock = settings.computer !== 'not-mine'
  if (settings.preset?.passphraseRequired && canLock && lock === 'free') return <PassphraseFirst />
  // A kept entry is read before it is changed; something new can be typed at once.
  if (status === 'opening' && entryId !== undefined) return null
  const notRead = (
    <Notice kind="attention">
      <p>{t.trouble.notRead}</p>
    </Notice>
  )
  if (status === 'failed' && entryId !== undefined) return notRead
  if (status === 'busy' || status === 'lost') {
    return (
      <Notice>
        <p>{status === 'busy' ? t.write.openElsewhere : t.write.takenOver}</p>
        <div>
          <Button onClick={draft.takeOver}>{t.write.takeOver}</Button>
        </div>
      </Notice>
    )
  }
  return (
    <EntryEditor
      t={t}
      words={words}
      writing={writing}
      isDraftThere={status !== 'opening'}
      isSpellChecked={settings.spellcheck}
      offered={entryId === undefined ? offered.question : undefined}
      today={today}
      title={entryId === undefined ? t.write.title : t.write.changeTitle}
      headingRef={heading}
      onChangeWriting={change}
      onAskAnother={offered.askAnother}
      onPutAway={offered.putAway}
    >
      <WritingSign writing={writing} onChangeWriting={change} />
      {/* What was typed stays on the screen, to be copied. */}
      {status === 'failed' ? (
        notRead
      ) : (
        <>
          <KeptStatus state={saveState} onRetry={draft.retry} />
          <div class="row">
            <Button kind="main" icon="journal" onClick={handleFinish}>
              {entryId === undefined ? t.write.finish : t.write.finishChange}
            </Button>
            <Button kind="quiet" icon="trash" onClick={handleThrowAway}>
              {entryId === undefined ? t.write.throwAway : t.write.cancelChange}
            </Button>
          </div>
        </>
      )}
    </EntryEditor>
  )
}
