/** Pocket cards of 105 × 74 mm (A7) on a sheet of A4. */
export const cardsPerSheet = 8

/** Cards, as many on each sheet as fit. */
export const toSheets = <Card>(cards: readonly Card[]): Card[][] =>
  Array.from({ length: Math.ceil(cards.length / cardsPerSheet) }, (_, index) =>
    cards.slice(index * cardsPerSheet, (index + 1) * cardsPerSheet),
  )
