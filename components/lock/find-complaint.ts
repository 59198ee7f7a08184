import type { PassphraseMeter } from '#practice/passphrase/create-passphrase-meter.ts'
import { isLongEnough, isStrongEnough } from '#practice/passphrase/passphrase-strength.ts'

/** `weak` is a question, the others a no. */
export type Complaint = 'tooShort' | 'differ' | 'weak'

type Chosen = { passphrase: string; repeated: string; measure: PassphraseMeter | undefined }

/** What stands between a chosen passphrase and its use. Measured here too: Enter may come before the note. */
export function findComplaint({ passphrase, repeated, measure }: Chosen): Complaint | undefined {
  if (!isLongEnough(passphrase)) return 'tooShort'
  if (passphrase !== repeated) return 'differ'
  return measure && !isStrongEnough(measure(passphrase)) ? 'weak' : undefined
}
