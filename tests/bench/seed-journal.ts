import type { Entry } from '../../storage/entry.ts'
import { createStore } from '../../storage/store.ts'
import { seal } from '../../storage/vault/seal.ts'

const sentences = [
  'Oggi abbiamo parlato a lungo davanti a un caffè, senza fretta e senza un piano.',
  'Ho ascoltato più di quanto ho parlato, e alla fine mi è sembrato il passo giusto.',
  'Mi chiedo se una domanda in meno avrebbe lasciato più spazio al suo silenzio.',
  'Abbiamo riso di una cosa piccola, e per un momento la giornata è stata leggera.',
  'La prossima volta vorrei ripetere con parole mie ciò che sento, e poi aspettare.',
  'Ho raccontato poco di me, solo quanto bastava per dire che non era da solo.',
  'Quando ha cambiato discorso ho seguito lui, e non la mia lista di cose da dire.',
]
const day = 24 * 60 * 60 * 1000
/** Records that reach the disk together: one by one, as a person saves them, takes minutes. */
const batchSize = 500

/** About 600 characters, each entry its own. */
function inventText(index: number): string {
  let text = `Incontro ${index + 1}.`
  for (let step = 0; text.length < 590; step += 1)
    text += ` ${sentences[(index + step * (1 + (index % 3))) % sentences.length]}`
  return text
}

export type Seed = { entries: number; moment: string; now: number }
export type Seeded = { entries: number; averageCharacters: number }

/**
 * Runs in a page of Accanto, sealed by its own storage: invented entries, three a day back from now, and a side panel
 * that was left at a moment of its words.
 */
export async function seedJournal({ entries, moment, now }: Seed): Promise<Seeded> {
  const { safe, viewStates } = createStore()
  const { database } = safe
  await viewStates.panel.update(() => ({ tab: 'words', moment, favouritesOnly: false, scroll: 0 }))
  const { current: key } = await safe.vault.requireKeys()
  let characters = 0
  const ids: string[] = []
  const sealEntry = (index: number) => {
    const free = inventText(index)
    characters += free.length
    const instant = now - Math.floor(index / 3) * day
    const entry: Entry = {
      day: new Date(instant).toISOString().slice(0, 10),
      form: 'free',
      parts: { free },
      duties: [],
      functions: [],
      values: [],
      feelings: [],
      createdAt: instant,
      updatedAt: instant,
    }
    const id = crypto.randomUUID()
    ids.push(id)
    return seal(key, 'entries', id, 1, entry)
  }
  for (let start = 0; start < entries; start += batchSize) {
    const length = Math.min(batchSize, entries - start)
    await database.entries.bulkPut(await Promise.all(Array.from({ length }, (_, offset) => sealEntry(start + offset))))
  }
  // As the journal leaves it whenever it was open.
  await viewStates.journal.update(() => ({ newest: ids.slice(0, 40) }))
  // Rows that nobody counted look like a loss: the next start copies them to the second store.
  database.close()
  const { safe: next } = createStore()
  await next.records.ready()
  const kept = await next.records.count('entries')
  next.database.close()
  return { entries: kept, averageCharacters: Math.round(characters / Math.max(1, entries)) }
}
