import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { ChosenFeelings } from './ChosenFeelings.tsx'
import { nameFeeling, setStrength } from './change-feelings.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { FeelingGroups } from './FeelingGroups.tsx'

type Props = {
  t: Strings
  words: EntryWords
  named: Pick<Writing, 'feelings' | 'strengths'>
  onChangeWriting: (change: Partial<Writing>) => void
}

/** Named feelings, folded away; what a chosen one means stands below. */
export function FeelingPicker({ t, words, named, onChangeWriting }: Props) {
  return (
    <div>
      <Disclosure summary={<strong>{t.write.feelings}</strong>} isOpen={false}>
        <FeelingGroups
          t={t}
          feelings={words.feelings}
          chosen={named.feelings}
          onNameFeeling={(id, isNamed) => onChangeWriting(nameFeeling(named, id, isNamed))}
        />
      </Disclosure>
      <ChosenFeelings
        feelings={words.feelings}
        pages={words.pages}
        chosen={named.feelings}
        strengths={named.strengths}
        onSetStrength={(id, strength) => onChangeWriting(setStrength(named, id, strength))}
      />
    </div>
  )
}
