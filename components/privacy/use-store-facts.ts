import { useEffect, useState } from 'preact/hooks'
import { countStores, type StoreCounts } from '#storage/count-stores.ts'

export type StoreFacts = { counts: StoreCounts; bytes: number }

/** What is kept and how much room it takes; nothing while the journal is locked. */
export function useStoreFacts(isLocked: boolean): StoreFacts | undefined {
  const [facts, setFacts] = useState<StoreFacts>()
  useEffect(() => {
    if (isLocked) return
    const look = async () => {
      const [counts, { usage = 0 }] = await Promise.all([countStores(), navigator.storage.estimate()])
      setFacts({ counts, bytes: usage })
    }
    look().catch(console.error)
  }, [isLocked])
  return facts
}
