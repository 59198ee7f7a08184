import { useEffect, useState } from 'preact/hooks'

/** Whether the browser has had time since the first drawing: for what the first view can do without. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true))
    return () => cancelIdleCallback(handle)
  }, [])
  return isIdle
}
