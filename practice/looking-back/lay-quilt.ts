export type QuiltRow<Patch> = readonly Patch[]

const fewest = 6
const most = 14

/**
 * Lays patches in rows, a little wider than high, that are all full: rows differ by one patch at most, so that the cloth
 * has no hole and no end that waits for more.
 */
export function layQuilt<Patch>(patches: readonly Patch[]): QuiltRow<Patch>[] {
  const wished = Math.min(most, Math.max(fewest, Math.ceil(Math.sqrt(patches.length * 1.5))))
  const count = Math.ceil(patches.length / wished)
  return Array.from({ length: count }, (_, row) =>
    patches.slice(Math.floor((row * patches.length) / count), Math.floor(((row + 1) * patches.length) / count)),
  )
}
