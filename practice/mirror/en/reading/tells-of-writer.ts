import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'

const own = /^(?:i|we|my|our|me|us|mine|myself)$/

/** Whether the writer is named among the words. */
export const tellsOfWriter = remember((tokens: readonly Token[]) => tokens.some(({ word }) => own.test(word)))
