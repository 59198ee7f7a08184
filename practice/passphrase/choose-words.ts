/** Fills with fair random numbers: `(numbers) => crypto.getRandomValues(numbers)`. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => unknown

/** How many numbers a Uint32Array can hold at one place. */
const numberCount = 2 ** 32

/** A fair index below `length`. A plain remainder would favour the first ones: what lies beyond whole rounds is drawn anew. */
function drawIndex(length: number, fillRandom: FillRandom): number {
  const fairBelow = numberCount - (numberCount % length)
  const drawn = new Uint32Array(1)
  for (;;) {
    fillRandom(drawn)
    const [number = 0] = drawn
    if (number < fairBelow) return number % length
  }
}

/** Draws words by lot, each out of all: four out of 2,048 are one of 2^44 passphrases. Throws RangeError on an empty list. */
export function chooseWords(words: readonly string[], count: number, fillRandom: FillRandom): string[] {
  if (words.length === 0) throw new RangeError('There are no words to choose from.')
  return Array.from({ length: count }, () => words[drawIndex(words.length, fillRandom)] ?? '')
}
