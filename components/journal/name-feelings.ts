import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { FeelingStrength, Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

const strengthKeys = { 1: 'little', 2: 'clear', 3: 'very' } as const

export const nameStrength = (strength: FeelingStrength, { strengths }: JournalPageWords): string =>
  strengths[strengthKeys[strength]]

/** "joy (a little)": what a reflection names, in the order of the groups. */
export const nameFeelings = ({ feelings, strengths }: Writing, words: EntryWords): string[] =>
  words.feelings
    .filter(({ id }) => feelings.includes(id))
    .map(({ id, name }) => {
      const strength = strengths?.[id]
      return strength === undefined ? name : `${name} (${nameStrength(strength, words.pages)})`
    })
