import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { confidenceWords } from '#content/words.ts'
import { fill } from '#practice/blanks.ts'
import { noOwnNames, type OwnNameKind, type OwnNames } from '#storage/own-names.ts'
import { OwnNameForm } from './OwnNameForm.tsx'
import { OwnNameList } from './OwnNameList.tsx'

type Change = (names: OwnNames) => OwnNames
const add =
  (kind: OwnNameKind, name: string): Change =>
  (names) => ({ ...names, [kind]: [...names[kind].filter((known) => known !== name), name] })
const take =
  (kind: OwnNameKind, name: string): Change =>
  (names) => ({ ...names, [kind]: names[kind].filter((known) => known !== name) })

/** Names of people, places and services near, which the confidentiality mirror should notice. */
export function OwnNamesPanel() {
  const { t, store, announce } = useApp()
  const words = useWords(confidenceWords)
  const { value: names = noOwnNames, error } = useLiveQuery(store.ownNames.watch)
  const [removed, setRemoved] = useState<{ kind: OwnNameKind; name: string }>()
  const [failure, setFailure] = useState<unknown>()
  if (!words) return null
  const change = (how: Change, message: string) => {
    store.ownNames.update(how).then(() => announce(message), setFailure)
  }
  return (
    <section class="card settings-folded">
      <Disclosure summary={<h2>{words.ownNames.title}</h2>}>
        <p class="soft">{words.ownNames.intro}</p>
        <StorageTrouble error={failure ?? error} />
        <OwnNameList
          t={t}
          words={words}
          names={names}
          removedName={removed?.name}
          onRemove={(kind, name) => {
            setRemoved({ kind, name })
            change(take(kind, name), fill(words.ownNames.removed, { name }))
          }}
          onUndo={() => {
            if (removed) change(add(removed.kind, removed.name), t.common.undone)
            setRemoved(undefined)
          }}
        />
        <OwnNameForm
          words={words}
          onAdd={(kind, name) => {
            setRemoved(undefined)
            change(add(kind, name), t.save.saved)
          }}
        />
      </Disclosure>
    </section>
  )
}
