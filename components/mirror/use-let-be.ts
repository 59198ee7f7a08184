import { useCallback, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { LetBe } from '#practice/mirror/choose-findings.ts'

export type LetBeState = {
  letBe: LetBe
  error: unknown
  setOnce: (key: string, isLetBe: boolean) => void
  setKeepsNames: (keepsNames: boolean) => void
  setMuted: (ruleId: string, isMuted: boolean) => Promise<unknown>
  /** A new draft starts anew. */
  startAgain: () => void
}

const nothing = { once: [] as readonly string[], keepsNames: false }

/** What a person does not want marked: in this draft, which is kept nowhere, or at all, which is kept sealed. */
export function useLetBe(): LetBeState {
  const { store } = useApp()
  const { value: muted, error } = useLiveQuery(store.mutedRules.watch)
  const [inThisDraft, setInThisDraft] = useState(nothing)
  const setOnce = useCallback(
    (key: string, isLetBe: boolean) =>
      setInThisDraft((before) => {
        const others = before.once.filter((other) => other !== key)
        return { ...before, once: isLetBe ? [...others, key] : others }
      }),
    [],
  )
  const setKeepsNames = useCallback(
    (keepsNames: boolean) => setInThisDraft((before) => ({ ...before, keepsNames })),
    [],
  )
  const startAgain = useCallback(() => setInThisDraft(nothing), [])
  return {
    letBe: { ...inThisDraft, muted: muted ?? [] },
    error,
    setOnce,
    setKeepsNames,
    setMuted: store.mutedRules.setMuted,
    startAgain,
  }
}
