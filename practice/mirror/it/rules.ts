import type { Rule } from '../rule.ts'

export const italianRules: readonly Rule[] = []
