import type { SealedRecord } from './database.ts'

/** Whether both come from one write: each has an iv of its own. */
export const isSameWrite = (a: SealedRecord, b: SealedRecord | undefined): boolean =>
  b !== undefined && a.revision === b.revision && a.iv.every((byte, index) => byte === b.iv[index])
