import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { nameLinks } from './name-links.ts'

type Props = {
  t: Strings
  words: EntryWords
  writing: Writing
  onChangeWriting: (change: Partial<Writing>) => void
}

const kinds = ['duties', 'functions', 'values'] as const

/** Links a reflection to what the unit names, with one tap each. */
export function LinkPicker({ t, words, writing, onChangeWriting }: Props) {
  const linked = nameLinks(writing, words)
  const conversation = words.conversations[writing.conversation ?? '']
  return (
    <Disclosure
      summary={
        <>
          <strong>{t.write.links}</strong>
          {linked.length > 0 && `: ${linked.join(', ')}`}
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
      {conversation && (
        <Chip isPressed onToggle={() => onChangeWriting({ conversation: undefined })}>
          {conversation.title}
        </Chip>
      )}
    </Disclosure>
  )
}
