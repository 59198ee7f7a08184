import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useAllWords } from '#components/app/use-all-words.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { functionIds } from '#content/course/function-ids.ts'
import { objectiveIds } from '#content/course/objective-ids.ts'
import { courseWords, selfCheckWords } from '#content/words.ts'
import { findPlace, type PartPlace, questionsOn } from '#practice/course/where-i-am.ts'
import type { Entry } from '#storage/entry.ts'
import { useCourse } from './use-course.ts'

export type WhereIAm = {
  objectives: readonly PartPlace[]
  functions: readonly PartPlace[]
  /** Reflections in the journal, newest first. */
  reflections: readonly { id: string; entry: Entry }[]
}

const allChecks = objectiveIds.map((id) => selfCheckWords[id])

/** What a person has done with the unit. Undefined until all is read, and while the journal is locked. */
export function useWhereIAm(): { where: WhereIAm | undefined; error: unknown } {
  const { store } = useApp()
  const { course, error } = useCourse()
  const { value: ticks, error: ticksError } = useLiveQuery(store.ticks.watch)
  const { value: entries, error: entriesError } = useLiveQuery(store.entries.watchAll)
  const chapters = useWords(courseWords)
  const checks = useAllWords(allChecks)
  const questions = checks?.flatMap((check) => check.questions)
  const isReady = questions !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions change with the chapters, as both follow the language.
  const where = useMemo(() => {
    if (!course || !ticks || !entries || !chapters || !questions) return undefined
    const reflections = entries.opened
      .map(({ id, value }) => ({ id, entry: value }))
      .filter(({ entry }) => entry.deletedAt === undefined)
      .sort((a, b) => b.entry.day.localeCompare(a.entry.day) || b.entry.createdAt - a.entry.createdAt)
    const done = {
      ...course,
      ticked: [...new Set(Object.values(ticks).flat())],
      reflections: reflections.map(({ entry }) => entry),
    }
    const screens = chapters.flatMap((chapter) => chapter.screens)
    return {
      objectives: objectiveIds.map((id) =>
        findPlace(
          {
            id,
            screens: screens.filter(({ objectives }) => objectives.includes(id)),
            questions: checks?.find(({ objective }) => objective === id)?.questions ?? [],
            isLinkable: false,
          },
          done,
        ),
      ),
      functions: functionIds.map((id) =>
        findPlace(
          {
            id,
            screens: screens.filter(({ functions }) => functions.includes(id)),
            questions: questionsOn(id, questions),
            isLinkable: true,
          },
          done,
        ),
      ),
      reflections,
    }
  }, [course, ticks, entries, chapters, isReady])
  return { where, error: error ?? ticksError ?? entriesError }
}
