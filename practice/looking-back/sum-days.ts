import { feelingGroups } from '#content/feelings/groups.ts'
import type { Feeling } from '#content/schema/feeling.ts'
import type { Day } from '../local-day.ts'

export type FeelingGroup = Feeling['group']
export type DayPatch = { day: Day; groups: FeelingGroup[] }

/** The days on which something was written, oldest first, with the groups of what was felt. Other days are not in it. */
export function sumDays(
  entries: readonly { day: Day; feelings: readonly string[] }[],
  feelings: readonly Pick<Feeling, 'id' | 'group'>[],
): DayPatch[] {
  const groupOf = new Map(feelings.map(({ id, group }) => [id, group]))
  const found = new Map<Day, Set<FeelingGroup>>()
  for (const { day, feelings: felt } of entries) {
    const groups = found.get(day) ?? new Set()
    for (const id of felt) {
      const group = groupOf.get(id)
      if (group) groups.add(group)
    }
    found.set(day, groups)
  }
  return [...found.keys()].toSorted().map((day) => ({
    day,
    groups: feelingGroups.filter((group) => found.get(day)?.has(group)),
  }))
}
