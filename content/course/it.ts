import type { Chapter } from '../schema/course.ts'
import { agent } from './it/agent.ts'
import { confidentiality } from './it/confidentiality.ts'
import { disadvantage } from './it/disadvantage.ts'
import { duties } from './it/duties.ts'
import { functions } from './it/functions.ts'
import { helping } from './it/helping.ts'
import { purpose } from './it/purpose.ts'
import { roleModel } from './it/role-model.ts'
import { start } from './it/start.ts'
import { training } from './it/training.ts'
import { values } from './it/values.ts'
import { whatItIs } from './it/what-it-is.ts'

/** The course of Unit 1, in the order of the unit. */
export const chapters: readonly Chapter[] = [
  start,
  whatItIs,
  purpose,
  disadvantage,
  values,
  agent,
  roleModel,
  helping,
  functions,
  duties,
  confidentiality,
  training,
]
