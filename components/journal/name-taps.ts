import { tapSteps } from '#content/schema/tap-card.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

export type NamedTaps = { step: (typeof tapSteps)[number]; label: string; texts: string[] }

/** The cards of a reflection as they read, step by step. A card that no longer ships has no words. */
export const nameTaps = ({ taps }: Pick<Writing, 'taps'>, { cards, pages }: EntryWords): NamedTaps[] =>
  tapSteps.flatMap((step) => {
    const texts = (taps?.[step] ?? []).flatMap((id) => cards.find((card) => card.id === id)?.text ?? [])
    return texts.length === 0 ? [] : [{ step, label: pages.tapped[step], texts }]
  })
