import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import {
  conversationTitleWords,
  dailyQuestionWords,
  dutyWords,
  feelingWords,
  functionWords,
  journalPageWords,
  tapCardWords,
  valueWords,
} from '#content/words.ts'
import type { EntryWords } from './entry-words.ts'

export function useEntryWords(): EntryWords | undefined {
  const duties = useWords(dutyWords)
  const functions = useWords(functionWords)
  const values = useWords(valueWords)
  const feelings = useWords(feelingWords)
  const conversations = useWords(conversationTitleWords)
  const cards = useWords(tapCardWords)
  const questions = useWords(dailyQuestionWords)
  const pages = useWords(journalPageWords)
  return useMemo(
    () =>
      duties && functions && values && feelings && conversations && cards && questions && pages
        ? { duties, functions, values, feelings, conversations, cards, questions, pages }
        : undefined,
    [duties, functions, values, feelings, conversations, cards, questions, pages],
  )
}
