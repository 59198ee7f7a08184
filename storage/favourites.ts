import * as z from 'zod/mini'
import type { AccantoDatabase } from './database.ts'
import { createDocument } from './documents.ts'
import type { KeyHolder } from './vault/data-key.ts'
import type { Watch } from './watch.ts'

/** Ids of prompts a person wants at hand. */
export type Favourites = {
  setFavourite: (promptId: string, isFavourite: boolean) => Promise<string[]>
  watch: Watch<string[]>
}

export function createFavourites(database: AccantoDatabase, keys: KeyHolder): Favourites {
  const favourites = createDocument(database, keys, 'favourites', z.array(z.string()), [])
  return {
    setFavourite: (promptId, isFavourite) =>
      favourites.update((before) => {
        const others = before.filter((id) => id !== promptId)
        return isFavourite ? [...others, promptId] : others
      }),
    watch: favourites.watch,
  }
}
