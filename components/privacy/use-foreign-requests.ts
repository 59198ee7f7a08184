import { useEffect, useState } from 'preact/hooks'

const isForeign = ({ name }: PerformanceEntry) => !name.startsWith(`${location.origin}/`)

/** Requests of this page to anywhere but its own package, those before it looked among them. */
export function useForeignRequests(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const found = list.getEntries().filter(isForeign).length
      if (found > 0) setCount((before) => before + found)
    })
    observer.observe({ type: 'resource', buffered: true })
    return () => observer.disconnect()
  }, [])
  return count
}
