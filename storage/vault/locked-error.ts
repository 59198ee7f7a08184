/** The journal is locked: nothing can be read or kept until the person unlocks it. */
export class LockedError extends Error {
  override name = 'LockedError'
}
