import type { SelfCheck } from '../schema/self-check.ts'
import { confidentiality } from './en/confidentiality.ts'
import { principles } from './en/principles.ts'
import { responsibilities } from './en/responsibilities.ts'
import { role } from './en/role.ts'
import { rules } from './en/rules.ts'
import { types } from './en/types.ts'

/** All questions, in the order of the objectives. Pages load one objective at a time instead: `words.ts`. */
export const selfChecks: readonly SelfCheck[] = [principles, rules, types, role, responsibilities, confidentiality]
