import type { PackPageWords } from '#content/pack-pages/words.ts'
import { fill } from '#practice/blanks.ts'
import { describeFault } from '#practice/packs/describe-fault.ts'
import { describeRemark } from '#practice/packs/describe-remark.ts'
import { type LoadedPack, loadPack } from '#practice/packs/load-pack.ts'

const tooBig: LoadedPack = {
  isGood: false,
  faults: [{ kind: 'too-big', path: [], place: '' }],
  musts: [],
  wishes: [],
}

/** What the checker says of a file, line by line. `text`: undefined where the file is too big to be read. */
export async function describePack(
  text: string | undefined,
  words: PackPageWords,
): Promise<{ isGood: boolean; lines: string[] }> {
  const loaded = text === undefined ? tooBig : await loadPack(text)
  const wishes = loaded.wishes.map((remark) => describeRemark(remark, words))
  const faults = loaded.isGood
    ? []
    : [
        ...loaded.faults.map((fault) => describeFault(fault, words)),
        ...loaded.musts.map((remark) => describeRemark(remark, words)),
      ]
  const toLines = (described: readonly { where: string; what: string }[]) =>
    described.map(({ where, what }) => `  ${where}\n    ${what}`)
  const { packs } = words
  return {
    isGood: loaded.isGood,
    lines: [
      ...(loaded.isGood
        ? [`${loaded.pack.id}, ${fill(packs.version, { version: loaded.pack.version })}: ${packs.good}`]
        : [packs.refusedWhere, ...toLines(faults)]),
      ...(wishes.length > 0 ? [packs.wishes, ...toLines(wishes)] : []),
    ],
  }
}
