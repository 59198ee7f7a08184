import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { feelingGroups } from '#content/feelings/groups.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Feeling } from '#content/schema/feeling.ts'

type Props = {
  t: Strings
  feelings: readonly Feeling[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Named feelings in four groups; what a chosen one means stands below it. */
export function FeelingPicker({ t, feelings, chosen, onChange }: Props) {
  const chosenFeelings = feelings.filter(({ id }) => chosen.includes(id))
  const toggle = (id: string, isPressed: boolean) =>
    onChange(isPressed ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <div>
      <Disclosure summary={<strong>{t.write.feelings}</strong>} isOpen={false}>
        {feelingGroups.map((group) => (
          <fieldset key={group} class="chip-group">
            <legend>{t.feelingGroup[group]}</legend>
            <div class="row">
              {feelings
                .filter((feeling) => feeling.group === group)
                .map(({ id, name, meaning }) => (
                  <span key={id} title={meaning}>
                    <Chip isPressed={chosen.includes(id)} onToggle={(isPressed) => toggle(id, isPressed)}>
                      {name}
                    </Chip>
                  </span>
                ))}
            </div>
          </fieldset>
        ))}
      </Disclosure>
      {chosenFeelings.length > 0 && (
        <ul class="plain feeling-meanings">
          {chosenFeelings.map(({ id, name, meaning }) => (
            <li key={id}>
              <strong>{name}</strong>: {meaning}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
