import type { Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { PackPageWords } from '#content/pack-pages/words.ts'
import { PackPreview, type PreviewedPack } from './PackPreview.tsx'
import type { PackLine } from './pack-line.ts'
import './packs.css'

type Props = {
  t: Strings
  words: PackPageWords
  step: 'choosing' | 'reading' | 'looking' | 'adding'
  previews: readonly PreviewedPack[]
  /** The button that takes the good ones in; undefined where none is. */
  addLabel: string | undefined
  failure: string | undefined
  installed: readonly (PackLine & { note: string | undefined })[]
  /** The pack that was taken away last, to bring back. */
  removedName: string | undefined
  titleRef: Ref<HTMLHeadingElement>
  previewRef: Ref<HTMLHeadingElement>
  onChooseFiles: (files: readonly File[]) => void
  onAdd: () => void
  onCancel: () => void
  onRemovePack: (id: string) => void
  onUndo: () => void
}

/** Packs: choose a file, look at what it would bring, take it in; those that are there, and taking one away. */
export function PacksView(props: Props) {
  const { t, words, step, previews, addLabel, failure, installed, removedName, titleRef, previewRef } = props
  const { onChooseFiles, onAdd, onCancel, onRemovePack, onUndo } = props
  const w = words.packs
  return (
    <section class="card stack-small" aria-labelledby="packs-title">
      <h2 id="packs-title" tabIndex={-1} ref={titleRef}>
        {w.title}
      </h2>
      <p>{w.intro}</p>
      <p class="soft">{w.calm}</p>
      <div class="row">
        <FileButton
          id="pack-files"
          label={w.choose}
          accept=".json,application/json"
          isMultiple
          disabled={step === 'reading' || step === 'adding'}
          onChooseFiles={onChooseFiles}
        />
        <span class="soft">{step === 'reading' ? w.reading : w.drop}</span>
      </div>
      {(step === 'looking' || step === 'adding') && (
        <div class="stack-small" data-testid="pack-previews">
          <h3 tabIndex={-1} ref={previewRef}>
            {w.looked}
          </h3>
          {previews.map((previewed, index) => (
            <PackPreview key={index} words={words} previewed={previewed} />
          ))}
          <div class="row">
            {addLabel !== undefined && (
              <Button kind="main" disabled={step === 'adding'} onClick={onAdd}>
                {step === 'adding' ? w.adding : addLabel}
              </Button>
            )}
            <Button disabled={step === 'adding'} onClick={onCancel}>
              {w.cancel}
            </Button>
          </div>
        </div>
      )}
      <div role="status" class="stack-small">
        {failure !== undefined && (
          <Notice kind="attention">
            <p>{failure}</p>
          </Notice>
        )}
        {removedName !== undefined && (
          <UndoNotice undoLabel={t.common.undo} onUndo={onUndo}>
            {w.removed} {removedName}
          </UndoNotice>
        )}
      </div>
      <h3>{w.installed}</h3>
      {installed.length === 0 ? (
        <p class="soft">{w.none}</p>
      ) : (
        <ul class="plain stack-small" data-testid="packs">
          {installed.map(({ id, name, facts, note }) => (
            <li key={id} class="contact">
              <div>
                <strong>{name}</strong>
                <p class="soft">{facts}</p>
                {note && <p class="soft">{note}</p>}
              </div>
              <Button kind="quiet" icon="trash" aria-label={`${w.remove}: ${name}`} onClick={() => onRemovePack(id)}>
                {w.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
