import { packLimits } from '#content/packs/pack-limits.ts'
import { type LoadedPack, loadPack } from '#practice/packs/load-pack.ts'

/** A file that someone chose, what it holds, and its text where it may come in. */
export type LookedAtPack = { fileName: string; loaded: LoadedPack; text: string }

/** More at once would be a mistake: each is read and checked before any of them comes in. */
const mostFiles = 10

const refuse = (kind: 'too-big' | 'not-json'): LoadedPack => ({
  isGood: false,
  faults: [{ kind, path: [], place: '' }],
  musts: [],
  wishes: [],
})

async function lookAtFile(file: File): Promise<LookedAtPack> {
  const fileName = file.name
  // A file that is too big is not read at all.
  if (file.size > packLimits.fileBytes) return { fileName, loaded: refuse('too-big'), text: '' }
  try {
    const text = await file.text()
    return { fileName, loaded: await loadPack(text), text }
  } catch (error) {
    console.error(error)
    return { fileName, loaded: refuse('not-json'), text: '' }
  }
}

/** Reads and checks the files one after the other, so that no more than one is in work. */
export async function lookAtFiles(files: readonly File[]): Promise<LookedAtPack[]> {
  const looked: LookedAtPack[] = []
  for (const file of files.slice(0, mostFiles)) looked.push(await lookAtFile(file))
  return looked
}
