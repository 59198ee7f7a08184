import { createMatcher, fold } from '#practice/search-text.ts'
import type { EntryWithId } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { nameFeelings } from './name-feelings.ts'
import { nameLinks } from './name-links.ts'
import { nameTaps } from './name-taps.ts'

/** All the text of an entry, with what was tapped, the question it answers and the names of what it is linked to. */
function textOf({ entry }: EntryWithId, words: EntryWords): string {
  const named = [
    ...nameLinks(entry, words),
    ...nameFeelings(entry, words),
    ...nameTaps(entry, words).flatMap(({ texts }) => texts),
    ...words.questions.filter(({ id }) => id === entry.question).map(({ text }) => text),
  ]
  return [...Object.values(entry.parts), ...named].join('\n')
}

/** Folding thousands of texts takes most of a search: each entry is folded once, until it or the words change. */
const foldedBy = new WeakMap<EntryWords, WeakMap<EntryWithId['entry'], string>>()

function foldedTextOf(entry: EntryWithId, words: EntryWords): string {
  const known = foldedBy.get(words) ?? new WeakMap<EntryWithId['entry'], string>()
  foldedBy.set(words, known)
  const folded = known.get(entry.entry) ?? fold(textOf(entry, words))
  known.set(entry.entry, folded)
  return folded
}

export function searchEntries(entries: readonly EntryWithId[], query: string, words: EntryWords): EntryWithId[] {
  const wanted = query.trim()
  if (wanted === '') return [...entries]
  const isFound = createMatcher(wanted)
  return entries.filter((entry) => isFound(foldedTextOf(entry, words)))
}

/** Folds all texts while the browser has nothing else to do, so that the first search need not. Returns how to stop. */
export function foldAhead(entries: readonly EntryWithId[], words: EntryWords): () => void {
  let next = 0
  let handle = 0
  const foldSome = (deadline: IdleDeadline) => {
    for (let entry = entries[next]; entry && deadline.timeRemaining() > 1; entry = entries[next]) {
      foldedTextOf(entry, words)
      next += 1
    }
    if (next < entries.length) handle = requestIdleCallback(foldSome)
  }
  handle = requestIdleCallback(foldSome)
  return () => cancelIdleCallback(handle)
}
