import type { Store } from '#storage/store.ts'
import { createWriting } from '../writing.ts'
import type { Change } from './action.ts'

export const day = '2026-05-10'

/** Does to the store what the model says; `passphrase` is the one that holds. */
export async function makeChange(store: Store, change: Change, passphrase = ''): Promise<unknown> {
  const { entries, ticks, favourites, passphrases } = store
  switch (change.kind) {
    case 'write':
      return entries.save(change.id, createWriting({ parts: { free: change.text } }))
    case 'trash':
      return entries.moveToTrash(change.id)
    case 'restore':
      return entries.restore(change.id)
    case 'delete':
      return entries.deleteForGood(change.id)
    case 'tick':
      return ticks.setTick(day, change.duty, change.on)
    case 'favourite':
      return favourites.setFavourite(change.duty, change.on)
    case 'set':
      return passphrases.set(change.phrase, undefined)
    case 'change':
      return passphrases.change(passphrase, change.phrase)
    case 'remove':
      return passphrases.remove(passphrase)
  }
}
