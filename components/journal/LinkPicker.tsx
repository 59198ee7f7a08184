import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Links } from './add-links.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { nameLinks } from './name-links.ts'

type Props = {
  t: Strings
  words: EntryWords
  linked: Links
  onChangeWriting: (change: Partial<Writing>) => void
}

const kinds = ['duties', 'functions', 'values'] as const

/** Links a reflection to what the unit names, with one tap each. */
export function LinkPicker({ t, words, linked, onChangeWriting }: Props) {
  const names = nameLinks(linked, words)
  const conversation = words.conversations[linked.conversation ?? '']
  return (
    <Disclosure
      summary={
        <>
          <strong>{t.write.links}</strong>
          {names.length > 0 && `: ${names.join(', ')}`}
        </>
      }
    >
      {kinds.map((kind) => (
        <fieldset key={kind} class="chip-group">
          <legend>{t.unitPart[kind]}</legend>
          <div class="row">
            {words[kind].map(({ id, title }) => (
              <Chip
                key={id}
                isPressed={linked[kind].includes(id)}
                onToggle={(isPressed) =>
                  onChangeWriting({
                    [kind]: isPressed ? [...linked[kind], id] : linked[kind].filter((other) => other !== id),
                  })
                }
              >
                {title}
              </Chip>
            ))}
          </div>
        </fieldset>
      ))}
      {conversation && (
        <Chip isPressed onToggle={() => onChangeWriting({ conversation: undefined })}>
          {conversation.title}
        </Chip>
      )}
    </Disclosure>
  )
}
