import type { GivingWords } from '#content/giving/words.ts'

/** An amount from 0 to 4, or a mean of some, as the nearest of the five words. */
export function amountWord(amount: number, { amount: names }: GivingWords): string {
  const inOrder = [names[0], names[1], names[2], names[3], names[4]]
  return inOrder[Math.min(4, Math.max(0, Math.round(amount)))] ?? names[0]
}
