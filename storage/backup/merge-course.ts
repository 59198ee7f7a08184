import type { Course, HardAnswer } from '../course.ts'
import { union } from './union.ts'

/** The newer answer counts; of two on one day, the one that lets the question come back sooner. */
function newer(mine: HardAnswer | undefined, theirs: HardAnswer): HardAnswer {
  if (!mine || theirs.answeredOn > mine.answeredOn) return theirs
  return theirs.answeredOn === mine.answeredOn && theirs.box < mine.box ? theirs : mine
}

/** A question that came easily here stays so: an old copy does not make it hard. */
export function mergeCourse(mine: Course, theirs: Course): Course {
  const hard = Object.entries(theirs.hard)
    .filter(([id]) => Object.hasOwn(mine.hard, id) || !mine.answered.includes(id))
    .map(([id, answer]) => [id, newer(mine.hard[id], answer)])
  const last = mine.last ?? theirs.last
  return {
    read: union(mine.read, theirs.read),
    practised: union(mine.practised, theirs.practised),
    answered: union(mine.answered, theirs.answered),
    hard: { ...mine.hard, ...Object.fromEntries(hard) },
    ...(last === undefined ? {} : { last }),
  }
}
