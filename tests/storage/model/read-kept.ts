import * as z from 'zod/mini'
import { entrySchema } from '#storage/entry.ts'
import { createSealedTable } from '#storage/sealed-table.ts'
import type { Store } from '#storage/store.ts'
import type { Kept } from './kept.ts'
import { day } from './make-change.ts'

const ticksSchema = z.catch(z.record(z.string(), z.array(z.string())), {})
const favouritesSchema = z.catch(z.array(z.string()), [])

/** Everything that storage still holds, in the words of the model. Throws when a record does not open. */
export async function readKept({ safe }: Store): Promise<Omit<Kept, 'passphrase'>> {
  const { opened, unreadable } = await createSealedTable(safe, 'entries', entrySchema).getAll()
  if (unreadable.length > 0) throw new Error(`Unreadable: ${unreadable.join(', ')}`)
  const documents = createSealedTable(safe, 'documents', z.unknown())
  const readDocument = async (id: string) => (await documents.get(id))?.value
  return {
    entries: Object.fromEntries(
      opened.map(({ id, value }) => [id, { text: value.parts.free ?? '', isInTrash: value.deletedAt !== undefined }]),
    ),
    ticks: ticksSchema.parse((await readDocument('ticks')) ?? {})[day] ?? [],
    favourites: favouritesSchema.parse((await readDocument('favourites')) ?? []),
  }
}
