/** What a file may ask for before any work is done: far above what a person writes, far below what harms a computer. */
export const backupLimits = {
  /** Of the whole file: 50 MB. */
  fileBytes: 50 * 1024 * 1024,
  /** Of the first line, in characters. */
  header: 16 * 1024,
  /** Keys that a passphrase may open: each costs a second or more on an old PC. */
  wraps: 4,
  /** Of the plain bytes of one chunk. */
  chunkBytes: 64 * 1024,
  /** Lines in all: 50 MB of full chunks are fewer. */
  lines: 700,
  /** Of one record, in characters. */
  record: 16 * 1024 * 1024,
  /** Of one id, in characters. */
  id: 256,
  /** How deep lists and objects lie in one another. */
  depth: 16,
} as const
