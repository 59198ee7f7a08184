import { Button } from '#components/ui/Button.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import { fill } from '#practice/blanks.ts'
import { ownNameKinds } from './own-name-kinds.ts'

type Kind = (typeof ownNameKinds)[number]

type Props = {
  t: Strings
  words: ConfidenceWords
  names: Readonly<Record<Kind, readonly string[]>>
  /** The name that was taken out last, to bring back. */
  removedName: string | undefined
  onRemove: (kind: Kind, name: string) => void
  onUndo: () => void
}

export function OwnNameList({ t, words, names, removedName, onRemove, onUndo }: Props) {
  const { ownNames } = words
  return (
    <>
      {ownNameKinds.some((kind) => names[kind].length > 0) && (
        <ul class="plain stack-small">
          {ownNameKinds.flatMap((kind) =>
            names[kind].map((name) => (
              <li key={`${kind}-${name}`} class="contact">
                <div>
                  <strong>{name}</strong>
                  <p class="soft">{ownNames[kind]}</p>
                </div>
                <Button
                  kind="quiet"
                  aria-label={`${t.contacts.remove}: ${name}`}
                  onClick={(event) => {
                    // The button goes with its line.
                    event.currentTarget.closest('details')?.querySelector('summary')?.focus()
                    onRemove(kind, name)
                  }}
                >
                  {t.contacts.remove}
                </Button>
              </li>
            )),
          )}
        </ul>
      )}
      {removedName !== undefined && (
        <UndoNotice undoLabel={t.common.undo} onUndo={onUndo}>
          {fill(ownNames.removed, { name: removedName })}
        </UndoNotice>
      )}
    </>
  )
}
