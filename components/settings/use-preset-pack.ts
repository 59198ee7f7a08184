import { useMemo } from 'preact/hooks'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { type InstalledPack, useInstalledPacks } from '#components/packs/use-installed-packs.ts'
import { watchPresetPack } from '#storage/preset-pack.ts'

/** The organisation's pack; `pack` in it is undefined where its text can't be used. */
export function usePresetPack(): InstalledPack | undefined {
  const { value: text } = useLiveQuery(watchPresetPack)
  const kept = useMemo(() => (text === undefined ? [] : [{ id: 'preset', version: 1, text }]), [text])
  return useInstalledPacks(kept)[0]
}
