import type { PassphraseMeter } from './create-passphrase-meter.ts'

/** Word lists and zxcvbn come only where a passphrase is chosen. */
export const loadPassphraseMeter = async (): Promise<PassphraseMeter> =>
  (await import('./create-passphrase-meter.ts')).createPassphraseMeter()
