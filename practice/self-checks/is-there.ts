import type { Brought } from '#practice/packs/brought.ts'
import { packOf } from '#practice/packs/in-pack.ts'
import { objectiveOf } from './objective-of.ts'

/** Whether a question that was hard can come back: it ships, or a pack that is there brings it. */
export function isThere(questionId: string, packs: Pick<Brought, 'listQuestions'> | null | undefined): boolean {
  const objective = objectiveOf(questionId)
  if (objective === undefined || packOf(questionId) === undefined) return objective !== undefined
  return packs?.listQuestions(objective).some(({ id }) => id === questionId) ?? false
}
