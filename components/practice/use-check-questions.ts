import { useMemo } from 'preact/hooks'
import { useAllWords } from '#components/app/use-all-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { objectiveIds } from '#content/course/objective-ids.ts'
import type { Question } from '#content/schema/self-check.ts'
import { selfCheckWords } from '#content/words.ts'
import { objectiveOf } from '#practice/self-checks/objective-of.ts'
import type { CheckState } from '#storage/view-state.ts'

/** The questions of a self-check in their order, once their words are there. Those that no longer ship are left out. */
export function useCheckQuestions({ objective, returning }: CheckState): Question[] | undefined {
  const returningIds = returning.join(' ')
  const needed = useMemo(() => {
    const wanted = returningIds.split(' ').map(objectiveOf)
    return objectiveIds
      .filter((id) => (objective === undefined ? wanted.includes(id) : id === objective))
      .map((id) => selfCheckWords[id])
  }, [objective, returningIds])
  const packs = usePacks()
  const shipped = useAllWords(needed)
  const questions =
    packs === undefined
      ? undefined
      : shipped?.flatMap((selfCheck) => [...selfCheck.questions, ...(packs?.listQuestions(selfCheck.objective) ?? [])])
  if (objective !== undefined) return questions
  return questions && returning.flatMap((id) => questions.find((question) => question.id === id) ?? [])
}
