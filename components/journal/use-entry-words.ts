import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import { conversationTitleWords, dutyWords, feelingWords, functionWords, valueWords } from '#content/words.ts'
import type { EntryWords } from './entry-words.ts'

export function useEntryWords(): EntryWords | undefined {
  const duties = useWords(dutyWords)
  const functions = useWords(functionWords)
  const values = useWords(valueWords)
  const feelings = useWords(feelingWords)
  const conversations = useWords(conversationTitleWords)
  return useMemo(
    () =>
      duties && functions && values && feelings && conversations
        ? { duties, functions, values, feelings, conversations }
        : undefined,
    [duties, functions, values, feelings, conversations],
  )
}
