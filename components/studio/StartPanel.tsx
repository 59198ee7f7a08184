import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
import { packLimits } from '#content/packs/pack-limits.ts'
import type { Aside } from '#practice/studio/desk.ts'
import { packToDraft } from '#practice/studio/pack-to-draft.ts'
import type { StudioDraft } from '#practice/studio/studio-draft.ts'
import { AsideList } from './AsideList.tsx'
import { examplePacks } from './example-packs.ts'
import { useStudio } from './studio-context.ts'

type Props = {
  isEmpty: boolean
  asides: readonly Aside[]
  onOpenDraft: (draft: StudioDraft) => void
  onReopen: (aside: Aside) => void
  onStartAnew: () => void
  onDeleteAside: (aside: Aside) => void
}

const newKey = () => crypto.randomUUID()

/** Where a pack begins: from nothing, from an example, from a file as its next version, or from what was put aside. */
export function StartPanel(props: Props) {
  const { isEmpty, asides, onOpenDraft, onReopen, onStartAnew, onDeleteAside } = props
  const { language, announce } = useApp()
  const { words } = useStudio()
  const [message, setMessage] = useState<string>()
  const w = words.studio
  const say = (said: string) => {
    setMessage(said)
    announce(said)
  }
  const open = async (text: string, isNextVersion: boolean) => {
    const { parsePack } = await import('#practice/packs/parse-pack.ts')
    const { pack } = parsePack(text)
    if (!pack) return say(w.notOpened)
    onOpenDraft(packToDraft(isNextVersion ? { ...pack, version: pack.version + 1 } : pack, newKey))
    say(w.opened)
  }
  const failed = (error: unknown) => {
    console.error(error)
    say(w.notOpened)
  }
  const openFile = async (file: File) =>
    // A file that is too big is not read at all.
    file.size > packLimits.fileBytes ? say(w.tooBig) : open(await file.text(), true)
  return (
    <>
      <section class="stack-small">
        <Disclosure summary={`${w.open} · ${w.example}`} isOpen={false}>
          <div class="stack-small">
            <div>
              <FileButton
                label={w.open}
                accept=".json,application/json"
                onChooseFiles={([file]) => {
                  if (file) openFile(file).catch(failed)
                }}
              />
            </div>
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
            <Button
              kind="quiet"
              icon="write"
              onClick={() => {
                onStartAnew()
                say(w.cleared)
              }}
            >
              {w.startAnew}
            </Button>
          </div>
        )}
        {message !== undefined && <p class="soft">{message}</p>}
      </section>
      {asides.length > 0 && (
        <AsideList
          asides={asides}
          onReopen={(aside) => {
            onReopen(aside)
            say(w.reopened)
          }}
          onDeleteAside={(aside) => {
            onDeleteAside(aside)
            say(w.asideRemoved)
          }}
        />
      )}
    </>
  )
}
