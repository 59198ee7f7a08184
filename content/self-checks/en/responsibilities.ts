import type { SelfCheck } from '../../schema/self-check.ts'

export const responsibilities: SelfCheck = { objective: 'obj-responsibilities', questions: [] }
