import { Chip } from '#components/ui/Chip.tsx'
import { FeelingShape } from '#components/ui/FeelingShape.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { Feeling } from '#content/schema/feeling.ts'
import type { FeelingStrength, Writing } from './entry.ts'
import { nameStrength } from './name-feelings.ts'

type Props = {
  feelings: readonly Feeling[]
  pages: JournalPageWords
  chosen: readonly string[]
  strengths: Writing['strengths']
  onSetStrength: (id: string, strength: FeelingStrength | undefined) => void
}

const allStrengths: readonly FeelingStrength[] = [1, 2, 3]

/** What each chosen feeling is like, and how strong it was, for whoever wants to say. */
export function ChosenFeelings({ feelings, pages, chosen, strengths, onSetStrength }: Props) {
  const chosenFeelings = feelings.filter(({ id }) => chosen.includes(id))
  if (chosenFeelings.length === 0) return null
  return (
    <ul class="plain chosen-feelings">
      {chosenFeelings.map(({ id, group, name, meaning }) => (
        <li key={id}>
          <p>
            <FeelingShape group={group} /> <strong>{name}</strong>: {meaning}
          </p>
          <fieldset class="chip-group">
            <legend class="visually-hidden">{pages.strengths.ask.replace('{feeling}', name)}</legend>
            <div class="row">
              {allStrengths.map((strength) => (
                <Chip
                  key={strength}
                  isPressed={strengths?.[id] === strength}
                  onToggle={(isPressed) => onSetStrength(id, isPressed ? strength : undefined)}
                >
                  {nameStrength(strength, pages)}
                </Chip>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  )
}
