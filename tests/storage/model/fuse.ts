/** What a browser that was killed would never have answered. */
export class KilledError extends Error {
  override name = 'KilledError'
}

export type Fuse = {
  /** So many more writes reach a disk, then none. */
  light: (steps: number) => void
  /** Before every write. */
  burn: () => void
  isBlown: () => boolean
}

export function createFuse(): Fuse {
  let left = Number.POSITIVE_INFINITY
  return {
    light(steps) {
      left = steps
    },
    burn() {
      if (left <= 0) throw new KilledError()
      left -= 1
    },
    isBlown: () => left <= 0,
  }
}
