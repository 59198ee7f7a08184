import type { Chapter } from '../schema/course.ts'
import { agent } from './en/agent.ts'
import { confidentiality } from './en/confidentiality.ts'
import { disadvantage } from './en/disadvantage.ts'
import { duties } from './en/duties.ts'
import { functions } from './en/functions.ts'
import { helping } from './en/helping.ts'
import { purpose } from './en/purpose.ts'
import { roleModel } from './en/role-model.ts'
import { start } from './en/start.ts'
import { training } from './en/training.ts'
import { values } from './en/values.ts'
import { whatItIs } from './en/what-it-is.ts'

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
