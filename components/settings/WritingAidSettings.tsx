import { Check } from '#components/ui/Check.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'

type Props = { words: JournalPageWords; isSpellChecked: boolean; onChangeSpelling: (isSpellChecked: boolean) => void }

/** Whether the browser may look for misspelt words in the journal, and what that may cost. */
export function WritingAidSettings({ words, isSpellChecked, onChangeSpelling }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="spelling-title">
      <h2 id="spelling-title">{words.spelling.title}</h2>
      <Check label={words.spelling.check} isChecked={isSpellChecked} onChange={onChangeSpelling} />
      <p class="soft">{words.spelling.note}</p>
    </section>
  )
}
