import { useEffect, useState } from 'preact/hooks'
import type { Pack } from '#content/schema/pack.ts'
import type { KeptPack } from '#storage/packs.ts'

/** A pack that is kept, and what it says where it can be read. */
export type InstalledPack = Omit<KeptPack, 'text'> & { pack: Pack | undefined }

/** What is kept, parsed by code that is loaded only where there is a pack. */
export function useInstalledPacks(kept: readonly KeptPack[]): readonly InstalledPack[] {
  const [installed, setInstalled] = useState<readonly InstalledPack[]>([])
  useEffect(() => {
    if (kept.length === 0) return setInstalled([])
    let isWanted = true
    import('#practice/packs/parse-pack.ts').then(({ parsePack }) => {
      if (!isWanted) return
      setInstalled(kept.map(({ id, version, text }) => ({ id, version, pack: parsePack(text).pack })))
    }, console.error)
    return () => {
      isWanted = false
    }
  }, [kept])
  return installed
}
