import type { Hint } from '../find-jigsaw.ts'
import type { Passage } from '../passage.ts'

export const findHints = (_passage: Passage): readonly Hint[] => []
