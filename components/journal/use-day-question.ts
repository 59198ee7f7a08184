import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { questionOfDay } from '#practice/daily/question-of-day.ts'
import type { EntryWords } from './entry-words.ts'

/**
 * The question of a day, until another is asked for or it is put away until tomorrow. Undefined where there is none, and
 * until it is known whether it was put away.
 */
export function useDayQuestion(today: string, words: EntryWords | undefined) {
  const { store } = useApp()
  const [awayOn, setAwayOn] = useState<string>()
  const [isRead, setRead] = useState(false)
  const [another, setAnother] = useState(0)
  useEffect(() => {
    let isWanted = true
    store.viewStates.journal.get().then(
      ({ questionAwayOn }) => {
        if (!isWanted) return
        setAwayOn(questionAwayOn)
        setRead(true)
      },
      // It only is not asked: writing goes on.
      (error: unknown) => console.error(error),
    )
    return () => {
      isWanted = false
    }
  }, [store])
  const putAway = () => {
    setAwayOn(today)
    store.viewStates.journal.update((state) => ({ ...state, questionAwayOn: today })).catch(console.error)
  }
  const questions = words?.questions ?? []
  const question = questions[questionOfDay(today, questions.length, another)]
  return {
    question: isRead && awayOn !== today ? question : undefined,
    askAnother: () => setAnother(another + 1),
    putAway,
  }
}
