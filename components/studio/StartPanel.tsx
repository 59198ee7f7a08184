import { useId, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { Button } from '#components/ui/Button.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { UndoBar } from '#components/ui/UndoBar.tsx'
import { packToDraft } from '#practice/studio/pack-to-draft.ts'
import type { StudioDraft } from '#practice/studio/studio-draft.ts'
import { examplePacks } from './example-packs.ts'
import { useStudio } from './studio-context.ts'

type Props = {
  draft: StudioDraft
  isEmpty: boolean
  onOpenDraft: (draft: StudioDraft) => void
  onClear: () => void
}

const newKey = () => crypto.randomUUID()

/** Where a pack begins: from nothing, from an example, or from a file, as its next version. */
export function StartPanel({ draft, isEmpty, onOpenDraft, onClear }: Props) {
  const { t, language, announce } = useApp()
  const { words } = useStudio()
  const fileId = useId()
  const [message, setMessage] = useState<string>()
  // What stood there before something else took its place.
  const [before, setBefore] = useState<StudioDraft>()
  const w = words.studio
  const say = (said: string) => {
    setMessage(said)
    announce(said)
  }
  const open = async (text: string, isNextVersion: boolean) => {
    const { parsePack } = await import('#practice/packs/parse-pack.ts')
    const { pack } = parsePack(text)
    if (!pack) return say(w.notOpened)
    if (!isEmpty) setBefore(draft)
    onOpenDraft(packToDraft(isNextVersion ? { ...pack, version: pack.version + 1 } : pack, newKey))
    say(w.opened)
  }
  const failed = (error: unknown) => {
    console.error(error)
    say(w.notOpened)
  }
  return (
    <section class="stack-small">
      <Disclosure summary={`${w.open} · ${w.example}`} isOpen={false}>
        <div class="stack-small">
          <label class="label" for={fileId}>
            {w.open}
          </label>
          <input
            id={fileId}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file)
                file
                  .text()
                  .then((text) => open(text, true), failed)
                  .catch(failed)
              currentTarget.value = ''
            }}
          />
          <p class="label">{w.example}</p>
          <div class="row">
            {examplePacks.map(({ id, name, load }) => (
              <Button
                key={id}
                class="studio-example"
                onClick={() => {
                  load()
                    .then((pack) => open(JSON.stringify(pack), false))
                    .catch(failed)
                }}
              >
                {name[language]}
              </Button>
            ))}
          </div>
        </div>
      </Disclosure>
      {!isEmpty && (
        <div>
          <ConfirmButton
            icon="trash"
            label={w.startAnew}
            sureLabel={w.startAnewSure}
            onConfirm={() => {
              setBefore(draft)
              onClear()
              say(w.cleared)
            }}
          />
        </div>
      )}
      {message !== undefined && <p class="soft">{message}</p>}
      {before && (
        <UndoBar
          message={message ?? w.opened}
          undoLabel={t.common.undo}
          onUndo={() => {
            onOpenDraft(before)
            setBefore(undefined)
            setMessage(undefined)
          }}
          onTimeUp={() => setBefore(undefined)}
        />
      )}
    </section>
  )
}
