/** Whether capital letters and digits are an IBAN by its check digits: ISO 13616, remainder 1 of 97. */
export function fitsIban(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
