import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import type { Brought } from '#practice/packs/brought.ts'
import type { Bring } from './bring-packs.ts'

/**
 * What packs bring in the language on the screen. Undefined until it is known, so that nothing jumps; null where there is
 * none. It comes in files of its own. A first view that can do without says that it is not wanted yet: then it comes once
 * the browser has time.
 */
export function usePacks(isWanted = true): Brought | null | undefined {
  const { store, language, lock } = useApp()
  const [known, setKnown] = useState<{ bring: Bring | undefined }>()
  const isLocked = lock === 'locked'
  useEffect(() => {
    let stop = () => {}
    let isHere = true
    const tell = (bring: Bring | undefined) => {
      if (isHere) setKnown({ bring })
    }
    const watch = () => {
      import('./watch-packs.ts').then(
        ({ watchPacks }) => {
          if (isHere) stop = watchPacks(store.safe, isLocked ? 'locked' : 'open', tell)
        },
        (error: unknown) => {
          console.error(error)
          tell(undefined)
        },
      )
    }
    const handle = isWanted ? undefined : requestIdleCallback(watch)
    if (isWanted) watch()
    return () => {
      isHere = false
      if (handle !== undefined) cancelIdleCallback(handle)
      stop()
    }
  }, [store, isLocked, isWanted])
  return known && (known.bring?.(language) ?? null)
}
