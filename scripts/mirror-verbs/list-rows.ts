import { conjugate } from './conjugate.ts'

/** Endings of the four regular conjugations, with no stem. */
const regular = [
  conjugate({ infinitive: 'are' }),
  conjugate({ infinitive: 'ere' }),
  conjugate({ infinitive: 'ire' }),
  conjugate({ infinitive: 'ire' }, true),
]

const withTail = (slot: string, tail: string) =>
  slot
    .split('/')
    .map((form) => tail + form)
    .join('/')

/** The row with most slots left empty (a form that is the stem alone is “-”): those that are a regular conjugation's after `tail`, as in pre-nd-ere. */
function shorten(endings: string): string {
  const slots = endings.split(' ')
  const [infinitive = ''] = slots
  const tries = regular.flatMap((base, kind) =>
    Array.from({ length: infinitive.length }, (_, length) => {
      const tail = infinitive.slice(0, length)
      const rest = slots.map((slot, at) => (slot === withTail(base[at] ?? '', tail) ? '' : slot || '-'))
      return [`${kind}${tail}`, ...rest].join(' ')
    }),
  )
  return tries.reduce((best, other) => (other.length < best.length ? other : best), endings)
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
  const bases = regular.map((forms) => forms.join(' '))
  const write = (endings: string, row: string): [string, string] => [
    row,
    joinStems((paradigms.get(endings) ?? []).toSorted()),
  ]
  const others = [...paradigms.keys()].filter((endings) => !bases.includes(endings))
  return [
    ...bases.map((endings) => write(endings, endings)),
    ...others.map((endings) => write(endings, shorten(endings))),
  ]
}
