import { inEvenRows } from './in-even-rows.ts'

const fewest = 6
const most = 11

/** Lays patches in rows, a little wider than high: the cloth has no hole. */
export const layQuilt = <Patch>(patches: readonly Patch[]): Patch[][] =>
  inEvenRows(patches, Math.min(most, Math.max(fewest, Math.ceil(Math.sqrt(patches.length * 1.5)))))
