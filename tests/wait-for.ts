import { vi } from 'vitest'

/** Until it comes true; only a fault takes all this time, however busy the computer is. */
export const waitFor = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 20_000 })
