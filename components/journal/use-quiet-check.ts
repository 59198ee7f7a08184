import { useEffect } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'

/**
 * Once a day both stores are compared and mended, record by record: when the journal is drawn and the browser has nothing
 * else to do, as it reads all there is.
 */
export function useQuietCheck(isDrawn: boolean): void {
  const { store } = useApp()
  useEffect(() => {
    if (!isDrawn) return
    const handle = requestIdleCallback(() => {
      store.health.checkWhenDue().catch(console.error)
    })
    return () => cancelIdleCallback(handle)
  }, [store, isDrawn])
}
