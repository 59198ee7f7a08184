/** Why a file can't be used. Each has its own words on the screen. */
export type BackupFault = 'not-a-backup' | 'newer' | 'damaged' | 'wrong-passphrase' | 'too-big' | 'hostile'

/** The only error that reading a copy throws, whatever the file holds. */
export class BackupError extends Error {
  override name = 'BackupError'
  readonly fault: BackupFault

  constructor(fault: BackupFault, detail: string) {
    super(`${fault}: ${detail}`)
    this.fault = fault
  }
}
