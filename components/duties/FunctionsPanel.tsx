import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { functionWords } from '#content/words.ts'
import { FunctionList } from './FunctionList.tsx'

type Props = {
  open: string | undefined
  onOpen: (functionId: string | undefined) => void
  onFindWords: (moments: readonly string[]) => void
}

export function FunctionsPanel({ open, onOpen, onFindWords }: Props) {
  const { t } = useApp()
  const functions = useWords(functionWords)
  return functions ? (
    <FunctionList t={t} functions={functions} open={open} onOpen={onOpen} onFindWords={onFindWords} />
  ) : null
}
