import type { Reading } from '../token.ts'

export const readEnglish = (_word: string): readonly Reading[] => []
