import type { Course, Returning } from '../course.ts'
import { union } from './union.ts'

/** The newer answer counts; on one day, the one that lets the question come back sooner. */
function sooner(mine: Returning | undefined, theirs: Returning): Returning {
  if (!mine || theirs.day > mine.day) return theirs
  return theirs.day === mine.day && theirs.box < mine.box ? theirs : mine
}

/** A question answered here, and not waiting here, is done with: an old copy does not bring it back. */
export function mergeCourse(mine: Course, theirs: Course): Course {
  const returning = Object.entries(theirs.returning)
    .filter(([id]) => id in mine.returning || !mine.answered.includes(id))
    .map(([id, waiting]) => [id, sooner(mine.returning[id], waiting)])
  const last = mine.last ?? theirs.last
  return {
    read: union(mine.read, theirs.read),
    practised: union(mine.practised, theirs.practised),
    answered: union(mine.answered, theirs.answered),
    returning: { ...mine.returning, ...Object.fromEntries(returning) },
    ...(last === undefined ? {} : { last }),
  }
}
