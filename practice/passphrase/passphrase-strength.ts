/** How hard a passphrase is to guess, from the least on. */
export type PassphraseLevel = 'easy-to-guess' | 'could-be-stronger' | 'good' | 'very-good'

/** Why a passphrase is easier to guess than it could be. */
export type PassphraseHint =
  | 'common'
  | 'one-word'
  | 'name'
  | 'keyboard'
  | 'repeat'
  | 'sequence'
  | 'date'
  | 'about-accanto'
  | 'swapped-letters'
  | 'reversed'
  | 'capitals'
  | 'more-words'

export type PassphraseStrength = {
  level: PassphraseLevel
  /** Only where the level is below `good`. */
  hint: PassphraseHint | undefined
}

/** In characters. Shorter ones are refused: every one of them can be tried. */
const shortestPassphrase = 8

/** Counted as the vault reads it, without blanks at the ends. */
export const isLongEnough = (passphrase: string): boolean => [...passphrase.trim()].length >= shortestPassphrase

/** A weak one is taken too, after one plain question: the choice is the person's. */
export const isStrongEnough = ({ level }: PassphraseStrength): boolean => level === 'good' || level === 'very-good'
