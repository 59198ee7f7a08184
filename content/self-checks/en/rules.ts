import type { SelfCheck } from '../../schema/self-check.ts'

export const rules: SelfCheck = { objective: 'obj-rules', questions: [] }
