/** How many files are worked on at once: more would only wait for the disk. */
const batchSize = 64

/** Works on each, some at once. */
export async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += batchSize) {
    await Promise.all(all.slice(start, start + batchSize).map(work))
  }
}
