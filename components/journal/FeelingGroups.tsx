import { Chip } from '#components/ui/Chip.tsx'
import { FeelingShape } from '#components/ui/FeelingShape.tsx'
import { feelingGroups } from '#content/feelings/groups.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Feeling } from '#content/schema/feeling.ts'

type Props = {
  t: Strings
  feelings: readonly Feeling[]
  chosen: readonly string[]
  onNameFeeling: (id: string, isNamed: boolean) => void
}

/** All feelings in their four groups, each group with its shape and its word. */
export function FeelingGroups({ t, feelings, chosen, onNameFeeling }: Props) {
  return (
    <>
      {feelingGroups.map((group) => (
        <fieldset key={group} class="chip-group">
          <legend class="feeling-group">
            <FeelingShape group={group} /> {t.feelingGroup[group]}
          </legend>
          <div class="row">
            {feelings
              .filter((feeling) => feeling.group === group)
              .map(({ id, name, meaning }) => (
                <Chip
                  key={id}
                  title={meaning}
                  isPressed={chosen.includes(id)}
                  onToggle={(isPressed) => onNameFeeling(id, isPressed)}
                >
                  {name}
                </Chip>
              ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
