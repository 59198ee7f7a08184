/** Crockford's base 32: without I, L, O and U, which hands and eyes mix up. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 26 characters of 5 bits: 130 bits by lot. */
const secretLength = 26
const checkLength = 2
const groupLength = 4
/**
 * The greatest prime that two characters can hold. No single change and no swap of two neighbours, the check characters
 * among them, leaves the remainder as it was.
 */
const modulus = 1021

const remainderOf = (secret: string) =>
  [...secret].reduce((rest, character) => (rest * 32 + alphabet.indexOf(character)) % modulus, 0)

function checkOf(secret: string): string {
  const remainder = remainderOf(secret)
  return `${alphabet.charAt(Math.floor(remainder / 32))}${alphabet.charAt(remainder % 32)}`
}

/** A new code, as the vault reads it: 28 characters without gaps. */
export function createRecoveryCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretLength))
  const secret = Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')
  return secret + checkOf(secret)
}

/** The code in groups of four, as people copy it. */
export const groupRecoveryCode = (code: string): string[] => code.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []

/** What a person typed, as the vault reads it, or undefined where a character is wrong, swapped or missing. */
export function parseRecoveryCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.,]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (code.length !== secretLength + checkLength) return undefined
  if (![...code].every((character) => alphabet.includes(character))) return undefined
  const secret = code.slice(0, secretLength)
  return code.slice(secretLength) === checkOf(secret) ? code : undefined
}
