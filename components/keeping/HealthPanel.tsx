import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { formatMoment, plural } from '#components/app/format-day.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { CheckReport } from '#storage/check-all.ts'
import { HealthView } from './HealthView.tsx'

/** The report in sentences: what was wrong and is mended, or that all is well. */
function describeReport(report: CheckReport, t: Strings, language: Language): string[] {
  const found = (['recovered', 'copied', 'damaged'] as const)
    .filter((key) => report[key] > 0)
    .map((key) => plural(language, report[key], t.health[key]))
  const bad = report.unreadable.length
  if (bad > 0) return [...found, plural(language, bad, t.health.unreadable)]
  return [...found, t.health.allRight]
}

/** Both stores, when they were last written and looked at, and a check on demand. */
export function HealthPanel() {
  const { t, language, store, announce } = useApp()
  const { value: health } = useLiveQuery(store.health.watch)
  const { value: copies } = useLiveQuery(store.copyHistory.watch)
  const { value: entries } = useLiveQuery(store.entries.watchAll)
  const [inFiles, setInFiles] = useState<number>()
  const [report, setReport] = useState<CheckReport>()
  const [step, setStep] = useState<'idle' | 'checking' | 'failed'>('idle')
  const inDatabase = entries ? entries.opened.length + entries.unreadable.length : undefined

  useEffect(() => {
    if (inDatabase === undefined) return
    store.health.countFiles().then(setInFiles, console.error)
  }, [store, inDatabase])

  const check = async () => {
    setStep('checking')
    try {
      const found = await store.health.check()
      setReport(found)
      setInFiles(found.inFiles)
      setStep('idle')
      announce(describeReport(found, t, language).join(' '))
    } catch (error) {
      console.error(error)
      setStep('failed')
    }
  }
  const when = (instant: number | undefined) => (instant ? formatMoment(instant, language) : t.health.never)
  const number = (count: number | undefined) => (count === undefined ? '…' : String(count))
  const lastSave = Math.max(0, ...(entries?.opened.map(({ value }) => value.updatedAt) ?? []))
  return (
    <HealthView
      t={t}
      facts={[
        { label: t.health.first, value: number(inDatabase) },
        { label: t.health.second, value: number(inFiles) },
        { label: t.health.lastSave, value: when(lastSave) },
        { label: t.health.lastCopy, value: when(copies?.lastCopyAt) },
        { label: t.health.lastCheck, value: when(health?.lastCheckAt) },
      ]}
      findings={report ? describeReport(report, t, language) : []}
      isChecking={step === 'checking'}
      hasFailed={step === 'failed'}
      onCheck={() => check().catch(console.error)}
    />
  )
}
