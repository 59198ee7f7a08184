import type { Check } from '#content/checks/check.ts'
import { runChecks } from '#content/checks/run-checks.ts'
import { packMusts, packMustsOfTwoLanguages, packWishes } from '#content/packs/pack-checks.ts'
import { packCorpus } from '#content/packs/pack-corpus.ts'
import { packLimits } from '#content/packs/pack-limits.ts'
import type { Pack } from '#content/schema/pack.ts'
import { checkLinks } from './check-links.ts'
import { loadShipped } from './load-shipped.ts'
import { mirrorPrompts } from './mirror-prompts.ts'
import type { PackFault } from './pack-fault.ts'
import { type PackRemark, packRemarkKinds } from './pack-remark.ts'
import { sayPlace } from './say-place.ts'

export type PackCheck = {
  /** What it points at and is not there. With any of these or of `musts`, it does not come in. */
  faults: PackFault[]
  musts: PackRemark[]
  /** Worth a second look; the pack may come in. */
  wishes: PackRemark[]
}

/** A check's message names where first; then, in quotes, the words that it noticed. */
function toRemark(id: string, message: string): PackRemark[] {
  const check = packRemarkKinds.find((known) => known === id)
  const where = /^(.+?): /.exec(message)?.[1] ?? ''
  const found = /“(.+?)”/u.exec(message)?.[1]
  return check ? [{ check, where, message, ...(found === undefined ? {} : { found }) }] : []
}

/** What the checks of meaning say of a pack whose form is good: the same that all shipped words are asked. */
export async function checkPack(pack: Pack): Promise<PackCheck> {
  const [it, en] = await Promise.all([loadShipped('it'), loadShipped('en')])
  const corpus = packCorpus(pack, it.facts)
  const ask = (checks: readonly Check[]) =>
    runChecks(checks, corpus)
      .flatMap(({ id, faults }) => faults.flatMap((message) => toRemark(id, message)))
      .slice(0, packLimits.faults)
  const isOfTwo = pack.languages.length > 1
  return {
    faults: checkLinks(pack, { it, en })
      .slice(0, packLimits.faults)
      .map((fault) => ({ ...fault, place: sayPlace(fault.path, pack) })),
    musts: ask([...packMusts, ...(isOfTwo ? packMustsOfTwoLanguages : [])]),
    wishes: [...ask(packWishes), ...(await mirrorPrompts(pack))].slice(0, packLimits.faults),
  }
}
