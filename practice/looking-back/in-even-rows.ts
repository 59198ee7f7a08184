/** In rows of `most` at the most that are all full: their lengths differ by one, and no row has an end that waits. */
export function inEvenRows<T>(things: readonly T[], most: number): T[][] {
  const count = Math.ceil(things.length / most)
  return Array.from({ length: count }, (_, row) =>
    things.slice(Math.floor((row * things.length) / count), Math.floor(((row + 1) * things.length) / count)),
  )
}
