import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** Ids of prompts a person wants at hand. */
export type Favourites = {
  setFavourite: (promptId: string, isFavourite: boolean) => Promise<string[]>
  watch: Watch<string[]>
}

export function createFavourites(safe: Safe): Favourites {
  const favourites = createDocument(safe, 'favourites', z.array(z.string()), [])
  return {
    setFavourite: (promptId, isFavourite) =>
      favourites.update((before) => {
        const others = before.filter((id) => id !== promptId)
        return isFavourite ? [...others, promptId] : others
      }),
    watch: favourites.watch,
  }
}
