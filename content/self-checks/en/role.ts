import type { SelfCheck } from '../../schema/self-check.ts'

export const role: SelfCheck = { objective: 'obj-role', questions: [] }
