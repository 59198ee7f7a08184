import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { confidentialityWords } from '#content/words.ts'
import { ConfidentialityView } from './ConfidentialityView.tsx'

type Props = { onFindWords: (moments: readonly string[]) => void }

export function ConfidentialityPanel({ onFindWords }: Props) {
  const { t } = useApp()
  const confidentiality = useWords(confidentialityWords)
  return confidentiality ? (
    <ConfidentialityView t={t} confidentiality={confidentiality} onFindWords={onFindWords} />
  ) : null
}
