import { expandRow, splitSlots } from '#practice/mirror/it/verbs/expand-row.ts'
import { conjugate } from './conjugate.ts'

/** Endings of the four regular conjugations, with no stem. */
const regular = [
  conjugate({ infinitive: 'are' }),
  conjugate({ infinitive: 'ere' }),
  conjugate({ infinitive: 'ire' }),
  conjugate({ infinitive: 'ire' }, true),
]

const bases = regular.map((forms) => forms.map((slot) => slot.split('/')))

/** What all these forms begin with once each has lost its ending; undefined where they differ. */
function cutEnding(form: string, ending: string): string | undefined {
  return form.endsWith(ending) ? form.slice(0, form.length - ending.length) : undefined
}

/** The principal parts of a row beside a regular conjugation after `tail`; see `expandRow`. */
function listParts(slots: readonly string[], kind: number, tail: string): string {
  const base = (regular[kind] ?? []).map((slot) =>
    slot
      .split('/')
      .map((form) => tail + form)
      .join('/'),
  )
  const differs = (...places: number[]) => places.some((place) => slots[place] !== base[place])
  const one = (place: number, ...others: number[]) => (differs(place, ...others) ? slots[place] || '-' : '')
  const stem = (place: number, ending: string, ...others: number[]) =>
    differs(place, ...others) ? cutEnding(slots[place] ?? '', ending) || '-' : ''
  const imperfect = stem(12, 'vo')
  const past = cutEnding(slots[40] ?? '', 'ssi')
  const parts = [
    `${kind}${tail}${differs(0) ? `:${slots[0]}` : ''}`,
    one(1),
    one(2),
    ...[6, 7, 8, 9, 10, 11].map((place) => one(place)),
    imperfect,
    stem(18, 'ò'),
    one(24, 26, 29),
    one(36),
    one(39),
    one(45),
    differs(40) && past !== imperfect ? past || '-' : '',
  ]
  return parts.join(' ').trimEnd()
}

/** The shortest way to write a row that reads as these endings: in parts beside a regular conjugation, or in full. */
function shorten(endings: string): string {
  const slots = endings.split(' ')
  const [infinitive = ''] = slots
  const wanted = JSON.stringify(splitSlots(endings))
  const tries = regular.flatMap((_, kind) =>
    Array.from({ length: infinitive.length + 1 }, (_none, length) =>
      listParts(slots, kind, infinitive.slice(0, length)),
    ),
  )
  return tries
    .filter((row) => JSON.stringify(expandRow(row, bases)) === wanted)
    .reduce((best, other) => (other.length < best.length ? other : best), endings)
}

/** Each stem by how many letters it shares with the one before (nine at most), then its own: `0abba2c` for abba, abc. */
const joinStems = (stems: readonly string[]) =>
  stems
    .map((stem, at) => {
      const before = stems[at - 1] ?? ''
      let shared = 0
      while (shared < 9 && shared < stem.length && stem[shared] === before[shared]) shared++
      return shared + stem.slice(shared)
    })
    .join('')

/** The rows of the verb table: the regular conjugations in full, all others by what sets them apart. */
export function listRows(paradigms: ReadonlyMap<string, readonly string[]>): [endings: string, stems: string][] {
  const full = regular.map((forms) => forms.join(' '))
  const write = (endings: string, row: string): [string, string] => [
    row,
    joinStems((paradigms.get(endings) ?? []).toSorted()),
  ]
  const others = [...paradigms.keys()].filter((endings) => !full.includes(endings))
  return [
    ...full.map((endings) => write(endings, endings)),
    ...others.map((endings) => write(endings, shorten(endings))),
  ]
}
