import { useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { givingWords } from '#content/words.ts'
import { updateSettings } from '#storage/settings.ts'
import type { Writing } from './entry.ts'
import { GivingPicker } from './GivingPicker.tsx'

type Props = { giving: Writing['giving']; onChangeWriting: (change: Partial<Writing>) => void }

/** Giving and receiving, unless the person does not want to be asked; what an entry holds can be changed all the same. */
export function GivingPart({ giving, onChangeWriting }: Props) {
  const { settings, announce } = useApp()
  const words = useWords(givingWords)
  const [hasStopped, setStopped] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  if (!words) return null
  const isAsked = settings.asksGiving && !hasStopped
  if (!isAsked && !hasStopped && giving === undefined) return null
  const ask = (asksGiving: boolean) => {
    // The button that was pressed goes.
    place.current?.focus({ preventScroll: true })
    setStopped(!asksGiving)
    announce(asksGiving ? words.giving.asksAgain : words.giving.stopped)
    updateSettings({ asksGiving }).catch(console.error)
  }
  return (
    <div class="giving" tabIndex={-1} ref={place}>
      {hasStopped ? (
        <div class="row">
          <p class="soft">{words.giving.stopped}</p>
          <Button kind="quiet" icon="undo" onClick={() => ask(true)}>
            {words.giving.askAgain}
          </Button>
        </div>
      ) : (
        <GivingPicker
          words={words}
          giving={giving}
          onChangeGiving={(changed) => onChangeWriting({ giving: changed })}
          onStopAsking={isAsked ? () => ask(false) : undefined}
        />
      )}
    </div>
  )
}
