import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import type { Copies } from '#storage/backup/copies.ts'
import type { MergePlan } from '#storage/backup/plan-merge.ts'
import { BringBackView } from './BringBackView.tsx'
import { describeFault } from './describe-fault.ts'
import { describePlan } from './describe-plan.ts'

type Props = { copies: Copies }
type Step =
  | { name: 'choosing' | 'opening' }
  | { name: 'looking' | 'bringing'; plan: MergePlan }
  | { name: 'done'; written: readonly BackupRecord[] }

/** Brings a copy back: opened and counted first, brought in on a word, undone on another. */
export function BringBackPanel({ copies }: Props) {
  const { t, language, announce } = useApp()
  const [step, setStep] = useState<Step>({ name: 'choosing' })
  const [failure, setFailure] = useState<string>()
  const [trouble, setTrouble] = useState<unknown>()

  /** Goes back to `before` when something fails, and says what. */
  const attempt = async (during: Step, before: Step, work: () => Promise<Step>) => {
    setFailure(undefined)
    setTrouble(undefined)
    setStep(during)
    try {
      setStep(await work())
    } catch (error) {
      console.error(error)
      const fault = describeFault(error, t)
      setFailure(fault ?? t.bringBack.failed)
      if (fault === undefined) setTrouble(error)
      setStep(before)
    }
  }
  const handleOpen = (file: File, secret: string) => {
    const choosing: Step = { name: 'choosing' }
    return attempt({ name: 'opening' }, choosing, async () => ({
      name: 'looking',
      plan: await copies.open(file, secret),
    }))
  }
  const handleBring = () => {
    if (step.name !== 'looking') return
    const { plan } = step
    return attempt({ name: 'bringing', plan }, step, async () => {
      return { name: 'done', written: await copies.bringIn(plan) }
    })
  }
  const handleUndo = () => {
    if (step.name !== 'done') return
    return attempt(step, step, async () => {
      await copies.takeBack(step.written)
      announce(t.common.undone)
      return { name: 'choosing' }
    })
  }
  const plan = step.name === 'looking' || step.name === 'bringing' ? step.plan : undefined
  return (
    <>
      <StorageTrouble error={trouble} />
      <BringBackView
        t={t}
        step={step.name}
        findings={plan ? describePlan(plan.counts, t, language) : []}
        hasNews={plan !== undefined && plan.writes.length > 0}
        failure={failure}
        onOpenFile={(file, secret) => handleOpen(file, secret)?.catch(console.error)}
        onBring={() => handleBring()?.catch(console.error)}
        onUndo={() => handleUndo()?.catch(console.error)}
        onCancel={() => setStep({ name: 'choosing' })}
      />
    </>
  )
}
