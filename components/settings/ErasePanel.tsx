import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import type { StoreCounts } from '#storage/count-stores.ts'
import { eraseEverything } from '#storage/erase.ts'
import { EraseView } from './EraseView.tsx'

/** No count while locked. */
type Props = { entryCount: number | undefined }

type Step = { name: 'idle' | 'asked' | 'erasing' } | { name: 'done'; remains: StoreCounts } | { name: 'failed' }

/** Erasing everything: asked once with the number of reflections, then proved by looking again. */
export function ErasePanel({ entryCount }: Props) {
  const { t, settings, store, announce } = useApp()
  const [step, setStep] = useState<Step>({ name: 'idle' })
  const handleErase = () => {
    setStep({ name: 'erasing' })
    eraseEverything(store).then(
      (remains) => {
        setStep({ name: 'done', remains })
        announce(t.erase.done)
      },
      (error: unknown) => {
        console.error(error)
        setStep({ name: 'failed' })
      },
    )
  }
  return (
    <EraseView
      t={t}
      step={step.name}
      countText={entryCount === undefined ? '' : plural(settings.language, entryCount, t.erase.count)}
      remains={step.name === 'done' ? step.remains : undefined}
      onAsk={() => setStep({ name: 'asked' })}
      onCancel={() => setStep({ name: 'idle' })}
      onErase={handleErase}
    />
  )
}
