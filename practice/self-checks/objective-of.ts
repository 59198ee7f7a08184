import { objectiveIds } from '#content/course/objective-ids.ts'
import type { ObjectiveId } from '#content/schema/course.ts'

/**
 * The objective whose words hold a question: `obj-role` for `role-first-day`, and for `some-pack/role-first-day` of a pack.
 * Undefined for ids of no objective.
 */
export const objectiveOf = (questionId: string): ObjectiveId | undefined =>
  objectiveIds.find((objective) => `obj-${questionId.slice(questionId.indexOf('/') + 1)}`.startsWith(`${objective}-`))
