import type { Reading } from '../../token.ts'
import { expandRow, splitSlots } from './expand-row.ts'
import { verbSlots } from './verb-slots.ts'
import { verbTable } from './verb-table.ts'

type Paradigm = { first: string; endings: ReadonlyMap<string, readonly number[]> }

const dropAccent = (ending: string) => ending.normalize('NFD').replace(/\p{M}/gu, '')

const regular = verbTable.slice(0, 4).map(([row]) => splitSlots(row))

function readParadigm(row: string): Paradigm {
  const endings = new Map<string, number[]>()
  const slots = expandRow(row, regular)
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

/** Stems written one after the other: how many letters a stem shares with the one before, then its own. */
function splitStems(stems: string): string[] {
  let stem = ''
  return [...stems.matchAll(/(\d)(\D*)/g)].map(([, shared, own]) => {
    stem = stem.slice(0, Number(shared)) + own
    return stem
  })
}

const byStem = new Map<string, Paradigm[]>()
for (const [row, stems] of verbTable) {
  const paradigm = readParadigm(row)
  for (const stem of splitStems(stems)) byStem.set(stem, [...(byStem.get(stem) ?? []), paradigm])
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
