const imperfect = ['vo', 'vi', 'va', 'vamo', 'vate', 'vano']
const future = ['ò', 'ai', 'à', 'emo', 'ete', 'anno']
const conditional = ['ei', 'esti', 'ebbe', 'emmo', 'este', 'ebbero']
const pastSubjunctive = ['ssi', 'sse', 'ssimo', 'ste', 'ssero']

/** All slots of a row that is written in full. */
export const splitSlots = (row: string): string[][] => row.split(' ').map((slot) => slot.split('/'))

const replaceEnd = (forms: readonly string[], cut: number, ending: string) =>
  forms.map((form) => form.slice(0, form.length - cut) + ending)

/**
 * The slots of a row, in the order of verb-slots.ts. A row that begins with a digit names one of the regular
 * conjugations and a tail, then its principal parts: infinitive (after a colon), gerund, participle, present (six), what
 * the imperfect is built on, future stem, passato remoto of io, subjunctive (io, loro), imperative, what the past
 * subjunctive is built on. An empty part is the regular one; “-” is the stem alone.
 */
export function expandRow(row: string, regular: readonly (readonly string[][])[]): string[][] {
  if (!/^\d/.test(row)) return splitSlots(row)
  const [head = '', ...parts] = row.split(' ')
  const [tail = '', infinitive] = head.slice(1).split(':')
  const slots = (regular[Number(head[0])] ?? []).map((forms) => forms.map((form) => tail + form))
  const set = (from: number, forms: readonly string[][]) => slots.splice(from, forms.length, ...forms)
  const part = (at: number) => (parts[at] ? parts[at].replace('-', '').split('/') : undefined)
  const one = (at: number, slot: number) => set(slot, [part(at) ?? slots[slot] ?? []])
  const build = (at: number, slot: number, endings: readonly string[]) => {
    const stem = part(at)
    if (stem !== undefined)
      set(
        slot,
        endings.map((ending) => replaceEnd(stem, 0, ending)),
      )
  }
  if (infinitive !== undefined) set(0, [[infinitive]])
  one(0, 1)
  const participle = part(1)
  if (participle !== undefined)
    set(
      2,
      ['o', 'a', 'i', 'e'].map((ending) => replaceEnd(participle, 1, ending)),
    )
  for (let person = 0; person < 6; person++) one(2 + person, 6 + person)
  build(8, 12, imperfect)
  build(8, 25, ['sti'])
  build(8, 27, ['mmo', 'ste'])
  build(8, 40, pastSubjunctive)
  build(9, 18, future)
  build(9, 30, conditional)
  const remote = part(10)
  if (remote !== undefined) {
    set(24, [remote])
    set(26, [replaceEnd(remote, 1, 'e')])
    set(29, [replaceEnd(remote, 1, 'ero')])
  }
  one(11, 36)
  const noi = slots[9] ?? []
  set(37, [noi, replaceEnd(noi, 2, 'te')])
  one(12, 39)
  one(13, 45)
  build(14, 40, pastSubjunctive)
  return slots
}
