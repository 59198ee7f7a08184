import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { packPageWords } from '#content/words.ts'
import { fill } from '#practice/blanks.ts'
import { createPackStore, type KeptPack, PacksFullError } from '#storage/packs.ts'
import type { LookedAtPack } from './look-at-files.ts'
import { PacksView } from './PacksView.tsx'
import { toPackLine } from './pack-line.ts'
import { mayComeIn, previewPack } from './preview-packs.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useInstalledPacks } from './use-installed-packs.ts'

const none: readonly KeptPack[] = []

type Step = { name: 'choosing' | 'reading' } | { name: 'looking' | 'adding'; looked: readonly LookedAtPack[] }

/** All that checks a pack comes only once there is one to check. */
const lookAt = async (files: readonly File[]) => (await import('./look-at-files.ts')).lookAtFiles(files)

const toKept = ({ loaded, text }: LookedAtPack): KeptPack[] =>
  loaded.isGood ? [{ id: loaded.pack.id, version: loaded.pack.version, text }] : []

/** Packs of trainers: looked at first, taken in on a word, taken away on another. */
export function PacksPanel() {
  const { language, t, store, announce } = useApp()
  const packStore = useMemo(() => createPackStore(store.safe), [store])
  const words = useWords(packPageWords)
  const { value: kept = none, error } = useLiveQuery(packStore.watch)
  const parsed = useInstalledPacks(kept)
  const [step, setStep] = useState<Step>({ name: 'choosing' })
  const [removed, setRemoved] = useState<{ kept: KeptPack; name: string }>()
  const [failure, setFailure] = useState<unknown>()
  const title = useRef<HTMLHeadingElement>(null)
  const { headingRef, markStep } = useStepFocus()

  const handleFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return
      setFailure(undefined)
      setRemoved(undefined)
      setStep({ name: 'reading' })
      lookAt(files).then(
        (looked) => {
          markStep()
          setStep({ name: 'looking', looked })
        },
        (error: unknown) => {
          setFailure(error)
          setStep({ name: 'choosing' })
        },
      )
    },
    [markStep],
  )
  useFileDrop(handleFiles)
  if (!words) return null

  const looked = 'looked' in step ? step.looked : []
  const good = looked.filter((one) => mayComeIn(one, kept))
  const installed = parsed.map(({ id, version, pack }) => {
    const facts = fill(words.packs.version, { version })
    if (!pack) return { id, name: id, about: undefined, facts, note: words.packs.unreadable }
    const note = pack.languages.includes(language) ? undefined : words.packs.otherLanguage
    return { ...toPackLine(pack, words, language), note }
  })
  const put = async (packs: readonly KeptPack[]) => {
    for (const pack of packs) await packStore.put(pack)
  }
  const handleAdd = () => {
    setStep({ name: 'adding', looked })
    put(good.flatMap(toKept)).then(
      () => {
        setStep({ name: 'choosing' })
        title.current?.focus()
        announce(words.packs.added)
      },
      (error: unknown) => {
        setFailure(error)
        setStep({ name: 'looking', looked })
      },
    )
  }
  const handleRemove = (id: string) => {
    title.current?.focus()
    packStore.delete(id).then(() => {
      const gone = kept.find((pack) => pack.id === id)
      setRemoved(gone && { kept: gone, name: installed.find((pack) => pack.id === id)?.name ?? id })
      announce(words.packs.removed)
    }, setFailure)
  }
  const handleUndo = () => {
    title.current?.focus()
    put(removed ? [removed.kept] : []).then(() => {
      setRemoved(undefined)
      announce(t.common.undone)
    }, setFailure)
  }
  const isFull = failure instanceof PacksFullError
  return (
    <>
      <PacksView
        t={t}
        words={words}
        step={step.name}
        previews={looked.map((one) => previewPack(one, kept, words, language))}
        addLabel={good.length > 0 ? plural(language, good.length, words.packs.add) : undefined}
        failure={failure === undefined ? undefined : isFull ? words.packs.tooMany : words.packs.failed}
        installed={installed}
        removedName={removed?.name}
        titleRef={title}
        previewRef={headingRef}
        onChooseFiles={handleFiles}
        onAdd={handleAdd}
        onCancel={() => {
          setStep({ name: 'choosing' })
          title.current?.focus()
        }}
        onRemovePack={handleRemove}
        onUndo={handleUndo}
      />
      <StorageTrouble error={isFull ? undefined : (failure ?? error)} />
    </>
  )
}
