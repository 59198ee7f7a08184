import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { SoleDraftGate } from '#components/app/SoleDraftGate.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { moveLine, moveToPart } from '#practice/confidences/arrange-lines.ts'
import type { SupervisionLine } from '#storage/draft.ts'
import { JournalLinesPanel } from './JournalLinesPanel.tsx'
import { LineArranger } from './LineArranger.tsx'
import { ReadyPanel } from './ReadyPanel.tsx'
import { TalkToPanel } from './TalkToPanel.tsx'
import { useSupervision } from './use-supervision.ts'

type Props = { words: ConfidenceWords }

/** Choosing lines, arranging them, looking at who could be recognised, and the page. */
export function SupervisionPanel({ words }: Props) {
  const { t, announce } = useApp()
  const { status, value: lines, saveState, change, clear, retry, takeOver } = useSupervision()
  const { supervision: w } = words
  const [takenOff, setTakenOff] = useState<{ line: SupervisionLine; at: number }>()
  // What was pressed moves or goes with its line: where the focus goes once it is drawn, the first that is there.
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const [found] = wanted.current.flatMap((id) => document.getElementById(id) ?? [])
    if (!found) return
    wanted.current = []
    found.focus()
  })
  const does = (focusOn: readonly string[], how: Parameters<typeof change>[0], message: string) => {
    wanted.current = focusOn
    change(how)
    announce(message)
  }
  const takeOff = (id: string | undefined, focusOn: readonly string[]) => {
    const at = lines.findIndex((line) => line.id === id)
    const line = lines[at]
    if (!line) return
    setTakenOff({ line, at })
    does(focusOn, (before) => before.filter((other) => other.id !== id), w.removed)
  }
  const write = (id: string, text: string) =>
    change((before) => before.map((line) => (line.id === id ? { ...line, text } : line)))
  return (
    <SoleDraftGate status={status} words={w} onTakeOver={takeOver}>
      <JournalLinesPanel
        words={words}
        ticked={new Set(lines.flatMap(({ source }) => source ?? []))}
        onTick={({ source, text }, isTicked) =>
          isTicked
            ? does([], (before) => [...before, { id: crypto.randomUUID(), part: 'bring', text, source }], w.added)
            : takeOff(lines.find((line) => line.source === source)?.id, [])
        }
      />
      <LineArranger
        words={words}
        lines={lines}
        onWrite={write}
        onMove={(id, by) =>
          does(
            [`${by < 0 ? 'up' : 'down'}-${id}`, `${by < 0 ? 'down' : 'up'}-${id}`],
            (before) => moveLine(before, id, by),
            w.moved,
          )
        }
        onChangePart={(id, part) => does([`part-${id}`], (before) => moveToPart(before, id, part), w.moved)}
        onRemove={({ id, part }) => takeOff(id, [`${part}-title`])}
        onAdd={(part) => {
          const id = crypto.randomUUID()
          does([`line-${id}`], (before) => [...before, { id, part, text: '' }], w.added)
        }}
      />
      {takenOff && (
        <UndoNotice
          undoLabel={t.common.undo}
          onUndo={() => {
            setTakenOff(undefined)
            // The others keep what was written in them meanwhile.
            does([`line-${takenOff.line.id}`], (before) => before.toSpliced(takenOff.at, 0, takenOff.line), w.added)
          }}
        >
          {w.removed}
        </UndoNotice>
      )}
      {lines.length > 0 && <KeptStatus state={saveState} onRetry={retry} />}
      <ReadyPanel
        words={words}
        lines={lines.filter(({ text }) => text.trim() !== '')}
        onClear={() => {
          wanted.current = ['arrange-title']
          setTakenOff(undefined)
          clear()
          announce(w.cleared)
        }}
      />
      <TalkToPanel words={words} />
    </SoleDraftGate>
  )
}
