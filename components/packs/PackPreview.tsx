import { Notice } from '#components/ui/Notice.tsx'
import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { DescribedFault } from '#practice/packs/describe-fault.ts'
import { FaultList } from './FaultList.tsx'
import type { PackLine } from './pack-line.ts'

export type PreviewedPack = {
  fileName: string
  /** Undefined where the file stays out. */
  pack: PackLine | undefined
  parts: readonly string[]
  /** How it stands beside what is there: an update, the same, an older one. */
  standing: string | undefined
  faults: readonly DescribedFault[]
  wishes: readonly DescribedFault[]
}

type Props = { words: PackPageWords; previewed: PreviewedPack }

/** What a file would bring, who made it, and what is amiss. */
export function PackPreview({ words, previewed }: Props) {
  const { fileName, pack, parts, standing, faults, wishes } = previewed
  const w = words.packs
  if (!pack) {
    return (
      <Notice kind="attention">
        <h4>{fileName}</h4>
        <p>{w.refused}</p>
        <p>{w.refusedWhere}</p>
        <FaultList faults={faults} />
      </Notice>
    )
  }
  return (
    <Notice>
      <h4>{pack.name}</h4>
      {pack.about && <p>{pack.about}</p>}
      <p class="soft">{pack.facts}</p>
      {standing && <p>{standing}</p>}
      <p>
        <strong>{w.brings}</strong>
      </p>
      <ul data-testid="pack-parts">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {wishes.length > 0 && (
        <>
          <p>{w.wishes}</p>
          <FaultList faults={wishes} />
        </>
      )}
    </Notice>
  )
}
