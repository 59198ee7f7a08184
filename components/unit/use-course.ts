import { useCallback, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Course, CourseStore } from '#storage/course.ts'

export type Kept = {
  /** Undefined until it is read, and while the journal is locked. */
  course: Course | undefined
  /** Keeps something, unless the journal is locked: then the course works, and nothing of it is kept. */
  keep: (change: (store: CourseStore) => Promise<unknown>) => void
  error: unknown
}

export function useCourse(): Kept {
  const { store, lock } = useApp()
  const { value: course, error } = useLiveQuery(store.course.watch)
  const [failure, setFailure] = useState<unknown>()
  const isLocked = lock === 'locked'
  const keep = useCallback<Kept['keep']>(
    (change) => {
      if (isLocked) return
      change(store.course).then(() => setFailure(undefined), setFailure)
    },
    [store, isLocked],
  )
  return { course: isLocked ? undefined : course, keep, error: failure ?? error }
}
