import type { Rule } from '../rule.ts'
import { adviceModal } from './rules/advice-modal.ts'

/** The order changes nothing. */
export const englishRules: readonly Rule[] = [adviceModal]
