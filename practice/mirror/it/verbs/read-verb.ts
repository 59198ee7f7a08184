import type { Reading } from '../../token.ts'
import { verbSlots } from './verb-slots.ts'
import { verbTable } from './verb-table.ts'

type Paradigm = { first: string; endings: ReadonlyMap<string, readonly number[]> }

const dropAccent = (ending: string) => ending.normalize('NFD').replace(/\p{M}/gu, '')

function readParadigm(row: string): Paradigm {
  const endings = new Map<string, number[]>()
  const slots = row.split(' ').map((slot) => slot.split('/'))
  const add = (ending: string, slot: number) => endings.set(ending, [...(endings.get(ending) ?? []), slot])
  slots.forEach((forms, slot) => {
    for (const ending of forms) add(ending, slot)
  })
  // People leave accents out: “chiamero” is read as “chiamerò” where nothing else is spelled so.
  slots.forEach((forms, slot) => {
    for (const ending of forms.map(dropAccent)) if (!endings.has(ending)) add(ending, slot)
  })
  return { first: slots[0]?.[0] ?? '', endings }
}

const byStem = new Map<string, Paradigm[]>()
for (const [row, stems] of verbTable) {
  const paradigm = readParadigm(row)
  for (const stem of stems.split(' ')) byStem.set(stem, [...(byStem.get(stem) ?? []), paradigm])
}

/** All verb forms that a word without pronouns fastened to it can be. */
export function readVerb(word: string): Reading[] {
  const readings: Reading[] = []
  for (let cut = 0; cut <= word.length; cut++) {
    const stem = word.slice(0, cut)
    for (const { first, endings } of byStem.get(stem) ?? []) {
      for (const index of endings.get(word.slice(cut)) ?? []) {
        const slot = verbSlots[index]
        if (slot !== undefined) readings.push({ part: 'verb', lemma: stem + first, ...slot })
      }
    }
  }
  return readings
}
