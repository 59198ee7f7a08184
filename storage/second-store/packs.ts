import type { SealedRecord, StoreName } from '../database.ts'
import type { Files } from './files.ts'
import { parseRecordText, type RecordFileName, writeRecordFile } from './record-file.ts'

/** Many records in one file, for thousands at once: a file each takes Chromium 4 to 7 ms. */
export type Packs = {
  /** Every record in every pack, with its text. */
  list: (store: StoreName) => Promise<RecordFileName[]>
  write: (store: StoreName, records: readonly SealedRecord[]) => Promise<void>
  /** Takes records out. Packs that hold none of these ids are not read. Whoever calls it is alone with the packs. */
  drop: (store: StoreName, ids: ReadonlySet<string>, isDropped: (file: RecordFileName) => boolean) => Promise<void>
}

/** About 0.7 MB of short reflections: little enough to write again when one of them is deleted. */
const packSize = 500
const isPack = (name: string) => /^pack\.[0-9a-f-]{36}$/.test(name)

/** A record file as one line, so that damage to one leaves the others. */
const toLine = (text: string) => text.replace('\n', ' ')
const fromLine = (line: string) => line.replace(' ', '\n')

export function createPacks(files: Files): Packs {
  /** A pack is never changed: another name, another pack. */
  const idsOf = new Map<string, ReadonlySet<string>>()

  const listPacks = async (store: StoreName) => (await files.list(store)).filter(isPack)
  const read = async (store: StoreName, pack: string): Promise<RecordFileName[]> => {
    const lines = ((await files.read(store, pack)) ?? '').split('\n')
    const found = lines.flatMap((line) => parseRecordText(fromLine(line)) ?? [])
    idsOf.set(pack, new Set(found.map(({ id }) => id)))
    return found
  }
  const writeTexts = async (store: StoreName, texts: readonly string[]) => {
    if (texts.length > 0) await files.write(store, `pack.${crypto.randomUUID()}`, texts.map(toLine).join('\n'))
  }

  return {
    async list(store) {
      const found: RecordFileName[] = []
      for (const pack of await listPacks(store)) found.push(...(await read(store, pack)))
      return found
    },
    async write(store, records) {
      for (let start = 0; start < records.length; start += packSize) {
        const some = records.slice(start, start + packSize)
        await writeTexts(store, await Promise.all(some.map((record) => writeRecordFile(store, record))))
      }
    },
    async drop(store, ids, isDropped) {
      for (const pack of await listPacks(store)) {
        const known = idsOf.get(pack)
        if (known && ![...ids].some((id) => known.has(id))) continue
        const found = await read(store, pack)
        const rest = found.filter((file) => !(ids.has(file.id) && isDropped(file)))
        if (rest.length === found.length) continue
        // The new one first: a browser that ends in between leaves both, and nothing is missing.
        await writeTexts(
          store,
          rest.map(({ text = '' }) => text),
        )
        await files.remove(store, pack)
      }
    },
  }
}
