import type { Pack } from '#content/schema/pack.ts'
import { checkPack } from './check-pack.ts'
import type { PackFault } from './pack-fault.ts'
import type { PackRemark } from './pack-remark.ts'
import { parsePack } from './parse-pack.ts'

export type LoadedPack =
  | { isGood: true; pack: Pack; wishes: PackRemark[] }
  | { isGood: false; faults: PackFault[]; musts: PackRemark[]; wishes: PackRemark[] }

/** All that is asked of a pack before it comes in: its form first, then its meaning. Throws nothing of its own. */
export async function loadPack(text: string): Promise<LoadedPack> {
  const { pack, faults } = parsePack(text)
  if (!pack) return { isGood: false, faults, musts: [], wishes: [] }
  const checked = await checkPack(pack)
  return checked.faults.length + checked.musts.length === 0
    ? { isGood: true, pack, wishes: checked.wishes }
    : { isGood: false, ...checked }
}
