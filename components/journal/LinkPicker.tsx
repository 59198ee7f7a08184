import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Unit } from '#content/schema/unit.ts'
import type { Writing } from './entry.ts'

type Props = {
  t: Strings
  unit: Unit
  writing: Writing
  onChangeWriting: (change: Partial<Writing>) => void
}

const kinds = ['duties', 'functions', 'values'] as const

/** Links a reflection to what the unit names, with one tap each. */
export function LinkPicker({ t, unit, writing, onChangeWriting }: Props) {
  const linked = kinds.flatMap((kind) => unit[kind].filter(({ id }) => writing[kind].includes(id)))
  return (
    <Disclosure
      summary={
        <>
          <strong>{t.write.links}</strong>
          {linked.length > 0 && `: ${linked.map(({ title }) => title).join(', ')}`}
        </>
      }
    >
      {kinds.map((kind) => (
        <fieldset key={kind} class="chip-group">
          <legend>{t.unitPart[kind]}</legend>
          <div class="row">
            {unit[kind].map(({ id, title }) => (
              <Chip
                key={id}
                isPressed={writing[kind].includes(id)}
                onToggle={(isPressed) =>
                  onChangeWriting({
                    [kind]: isPressed ? [...writing[kind], id] : writing[kind].filter((other) => other !== id),
                  })
                }
              >
                {title}
              </Chip>
            ))}
          </div>
        </fieldset>
      ))}
    </Disclosure>
  )
}
