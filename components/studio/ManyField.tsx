import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { StudioChoice } from './studio-context.ts'

type Props = {
  label: string
  choices: readonly StudioChoice[]
  chosen: readonly string[]
  onChangeChosen: (chosen: string[]) => void
}

const idsOf = ({ value, ids = [value] }: StudioChoice) => ids

/** Some of many: what was chosen stands in the line that opens the rest. */
export function ManyField({ label, choices, chosen, onChangeChosen }: Props) {
  const isChosen = (choice: StudioChoice) => idsOf(choice).some((id) => chosen.includes(id))
  const toggle = (choice: StudioChoice, isPressed: boolean) => {
    const others = chosen.filter((id) => !idsOf(choice).includes(id))
    onChangeChosen(isPressed ? [...others, ...idsOf(choice)] : others)
  }
  const names = choices.filter(isChosen).map((choice) => choice.label)
  return (
    <Disclosure
      summary={
        <>
          <span class="label">{label}</span> <span class="soft">{names.join(' · ')}</span>
        </>
      }
    >
      <fieldset class="chip-group">
        <legend class="visually-hidden">{label}</legend>
        <div class="row">
          {choices.map((choice) => (
            <Chip key={choice.value} isPressed={isChosen(choice)} onToggle={(isPressed) => toggle(choice, isPressed)}>
              {choice.label}
            </Chip>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  )
}
