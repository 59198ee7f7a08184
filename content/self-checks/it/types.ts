import type { SelfCheck } from '../../schema/self-check.ts'

export const types: SelfCheck = { objective: 'obj-types', questions: [] }
