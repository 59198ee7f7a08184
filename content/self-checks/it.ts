import type { SelfCheck } from '../schema/self-check.ts'
import { confidentiality } from './it/confidentiality.ts'
import { principles } from './it/principles.ts'
import { responsibilities } from './it/responsibilities.ts'
import { role } from './it/role.ts'
import { rules } from './it/rules.ts'
import { types } from './it/types.ts'

/** All questions, in the order of the objectives. Pages load one objective at a time instead: `words.ts`. */
export const selfChecks: readonly SelfCheck[] = [principles, rules, types, role, responsibilities, confidentiality]
