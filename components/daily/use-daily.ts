import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import type { DailyQuestion } from '#content/schema/daily-question.ts'
import { conversationTitleWords, dailyQuestionWords } from '#content/words.ts'
import { planDay } from '#practice/daily/plan-day.ts'
import { isThere } from '#practice/self-checks/is-there.ts'
import { pickReturns } from '#practice/self-checks/pick-returns.ts'
import type { Daily } from '#storage/daily.ts'

export type DailyPart =
  | { kind: 'returning'; question: string }
  | { kind: 'turn'; conversation: string }
  /** `mark`: «dal pacchetto …», for a question that does not ship. */
  | { kind: 'reflect'; question: DailyQuestion; mark: string | undefined }

export type DailyState = {
  parts: readonly DailyPart[]
  /** The part that a person is at; undefined before the start. */
  at: number | undefined
  isLeft: boolean
  goTo: (at: number) => void
  leave: () => void
  error: unknown
}

/** What today brings, and how far a person is. Undefined until it is known. */
export function useDaily(): DailyState | undefined {
  const { store, lock } = useApp()
  const today = useToday()
  const isLocked = lock === 'locked'
  const { value: kept, error } = useLiveQuery(store.daily.watch)
  const { value: course } = useLiveQuery(store.course.watch)
  const { value: runs } = useLiveQuery(store.conversations.watch)
  const packs = usePacks()
  const shippedTitles = useWords(conversationTitleWords)
  const shippedQuestions = useWords(dailyQuestionWords)
  const titles = useMemo(
    () => (shippedTitles && packs?.joinTitles(shippedTitles)) ?? shippedTitles,
    [shippedTitles, packs],
  )
  const questions = useMemo(
    () => (shippedQuestions && packs?.joinDailyQuestions(shippedQuestions)) ?? shippedQuestions,
    [shippedQuestions, packs],
  )
  const [inMemory, setInMemory] = useState<Daily>({ isLeft: false })
  const [failure, setFailure] = useState<unknown>()
  const stored = isLocked || failure !== undefined ? inMemory : kept
  const daily = stored?.day === today ? stored : stored && { isLeft: false, day: today }
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve())
  const keep = useCallback(
    (change: Daily) => {
      setInMemory(change)
      if (isLocked) return
      // One after the other: of two quick steps, the later one has to stand.
      const write = async () => {
        await store.daily.update(() => change)
        setFailure(undefined)
      }
      lastWrite.current = lastWrite.current.then(write).catch(setFailure)
    },
    [store, isLocked],
  )
  const isRead = packs !== undefined && (isLocked || (course !== undefined && runs !== undefined))
  const fresh = useMemo(() => {
    if (!titles || !questions || !isRead) return undefined
    const begun = Object.entries(runs ?? {}).map(([id, run]) => [
      id,
      {
        isBegun: run.steps.length > 0 || run.chosen !== undefined,
        isEnded: run.isEnded ?? false,
        updatedAt: run.updatedAt,
      },
    ])
    const hard = Object.entries(course?.hard ?? {}).map(([questionId, answer]) => ({ questionId, ...answer }))
    const questionIds = hard.map(({ questionId }) => questionId).filter((id) => isThere(id, packs))
    const [returning] = pickReturns(hard, { now: new Date(), questionIds })
    const plan = planDay({ day: today, titles, begun: Object.fromEntries(begun), questionCount: questions.length })
    return { returning, conversation: plan.conversation, reflect: questions[plan.question] }
  }, [titles, questions, packs, isRead, course, runs, today])
  if (!daily || !fresh?.reflect || !titles) return undefined

  // What the day began with stays, though an answer or a turn may have changed what would come now.
  const isUnderWay = daily.at !== undefined
  const question = isUnderWay ? daily.question : fresh.returning
  const conversation = isUnderWay ? daily.conversation : fresh.conversation
  const parts: DailyPart[] = [
    ...(question === undefined ? [] : [{ kind: 'returning' as const, question }]),
    ...(conversation === undefined || !titles[conversation] ? [] : [{ kind: 'turn' as const, conversation }]),
    { kind: 'reflect', question: fresh.reflect, mark: packs?.markOf(fresh.reflect.id) },
  ]
  const begin = {
    day: today,
    ...(question === undefined ? {} : { question }),
    ...(conversation === undefined ? {} : { conversation }),
  }
  return {
    parts,
    at: daily.at,
    isLeft: daily.isLeft,
    goTo: (at) => keep({ ...begin, isLeft: false, at }),
    leave: () => keep({ day: today, isLeft: true }),
    error: failure ?? error,
  }
}
