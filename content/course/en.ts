import type { Chapter } from '../schema/course.ts'
import { whatItIs } from './en/what-it-is.ts'

/** The course of Unit 1, in the order of the unit. */
export const chapters: readonly Chapter[] = [whatItIs]
