import { wordTable } from './word-lists.ts'

const lists = new Map<string, string[]>()
let before = ''
for (const [, shared, rest = '', kinds] of wordTable.matchAll(/(\d)([^\dA-Z]*)([A-Z]*)/g)) {
  before = before.slice(0, Number(shared)) + rest
  for (const kind of kinds || 'A') {
    const list = lists.get(kind) ?? []
    list.push(before)
    lists.set(kind, list)
  }
}

/** The words of a list, by its letter (see word-lists.ts). */
export const unpackWords = (list: string): readonly string[] => lists.get(list) ?? []
