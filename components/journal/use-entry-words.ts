import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import {
  conversationTitleWords,
  dailyQuestionWords,
  dutyWords,
  feelingWords,
  functionWords,
  givingWords,
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
  const packs = usePacks()
  const titles = useWords(conversationTitleWords)
  // What a pack brought has its name a moment later: nobody waits for it.
  const conversations = useMemo(() => (titles && packs?.joinTitles(titles)) ?? titles, [titles, packs])
  const cards = useWords(tapCardWords)
  const asked = useWords(dailyQuestionWords)
  const questions = useMemo(() => (asked && packs?.joinDailyQuestions(asked)) ?? asked, [asked, packs])
  const pages = useWords(journalPageWords)
  const giving = useWords(givingWords)
  return useMemo(
    () =>
      duties && functions && values && feelings && conversations && cards && questions && pages && giving
        ? { duties, functions, values, feelings, conversations, cards, questions, pages, giving }
        : undefined,
    [duties, functions, values, feelings, conversations, cards, questions, pages, giving],
  )
}
