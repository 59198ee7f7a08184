import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'

/** Whether the other person is named among the words. */
export const tellsYou = remember((tokens: readonly Token[]) =>
  tokens.some(({ word }) => /^(?:you|your|yours|yourself)$/.test(word)),
)
