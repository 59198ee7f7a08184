import { useEffect } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'

/** Once a day, when the browser has nothing else to do, both stores are compared and mended, record by record. */
export function useQuietCheck(): void {
  const { store } = useApp()
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      store.health.checkWhenDue().catch(console.error)
    })
    return () => cancelIdleCallback(handle)
  }, [store])
}
