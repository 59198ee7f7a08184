import type { Change } from './action.ts'

/** What must be kept: the model that storage is compared with. */
export type Kept = {
  entries: Readonly<Record<string, { text: string; isInTrash: boolean }>>
  ticks: readonly string[]
  favourites: readonly string[]
  passphrase: string | undefined
}

export const nothingKept: Kept = { entries: {}, ticks: [], favourites: [], passphrase: undefined }

const switchOn = (ids: readonly string[], id: string, on: boolean) => [
  ...ids.filter((other) => other !== id),
  ...(on ? [id] : []),
]

export function isPossible({ entries, passphrase }: Kept, change: Change): boolean {
  switch (change.kind) {
    case 'trash':
    case 'restore':
    case 'delete':
      return change.id in entries
    case 'set':
      return passphrase === undefined
    case 'change':
    case 'remove':
      return passphrase !== undefined
    default:
      return true
  }
}

export function keep(kept: Kept, change: Change): Kept {
  const { entries, ticks, favourites } = kept
  switch (change.kind) {
    case 'write':
      return { ...kept, entries: { ...entries, [change.id]: { text: change.text, isInTrash: false } } }
    case 'trash':
    case 'restore': {
      const entry = entries[change.id]
      if (!entry) return kept
      return { ...kept, entries: { ...entries, [change.id]: { ...entry, isInTrash: change.kind === 'trash' } } }
    }
    case 'delete': {
      const { [change.id]: _, ...others } = entries
      return { ...kept, entries: others }
    }
    case 'tick':
      return { ...kept, ticks: switchOn(ticks, change.duty, change.on) }
    case 'favourite':
      return { ...kept, favourites: switchOn(favourites, change.duty, change.on) }
    case 'set':
    case 'change':
      return { ...kept, passphrase: change.phrase }
    case 'remove':
      return { ...kept, passphrase: undefined }
  }
}
