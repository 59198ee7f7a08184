import { useEffect, useState } from 'preact/hooks'
import { toDay } from '#practice/local-day.ts'

/** Today's local day. Looked at again when the page is looked at again: no timer runs for midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => toDay(new Date()))
  useEffect(() => {
    const look = () => setToday(toDay(new Date()))
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
