const pattern = /^[A-Z]{6}[\dLMNPQRSTUV]{2}[A-EHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/
/** What a letter or digit counts at the first, third, … place; from 0 or A on. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

const countOf = (character: string) =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0)

/**
 * Whether 16 capital letters and digits are an Italian tax code, whose last letter follows from the others. Digits may
 * stand as letters where two people would share a code (*omocodia*).
 */
export function fitsTaxCode(code: string): boolean {
  if (!pattern.test(code)) return false
  const sum = [...code.slice(0, 15)].reduce((total, character, place) => {
    const value = countOf(character)
    return total + (place % 2 === 0 ? (oddValues[value] ?? 0) : value)
  }, 0)
  return code.endsWith(String.fromCharCode('A'.charCodeAt(0) + (sum % 26)))
}
