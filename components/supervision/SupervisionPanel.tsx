import { useLayoutEffect, useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { moveLine, moveToPart } from '#practice/confidences/arrange-lines.ts'
import { JournalLinesPanel } from './JournalLinesPanel.tsx'
import { LineArranger } from './LineArranger.tsx'
import { ReadyPanel } from './ReadyPanel.tsx'
import { TalkToPanel } from './TalkToPanel.tsx'
import { useSupervision } from './use-supervision.ts'

type Props = { words: ConfidenceWords }

/** Choosing lines, arranging them, looking at who could be recognised, and the page. */
export function SupervisionPanel({ words }: Props) {
  const { t, announce } = useApp()
  const { status, lines, saveState, change, clear, retry, takeOver } = useSupervision()
  const { supervision: w } = words
  // What was pressed moves or goes with its line: where the focus goes once it is drawn, the first that is there.
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const [found] = wanted.current.flatMap((id) => document.getElementById(id) ?? [])
    if (!found) return
    wanted.current = []
    found.focus()
  })
  if (status === 'opening') return null
  if (status === 'failed') {
    return (
      <Notice kind="attention">
        <p>{t.trouble.notRead}</p>
      </Notice>
    )
  }
  if (status !== 'open') {
    return (
      <Notice>
        <p>{status === 'busy' ? w.elsewhere : w.lost}</p>
        <div>
          <Button onClick={takeOver}>{w.goOnHere}</Button>
        </div>
      </Notice>
    )
  }
  const does = (focusOn: readonly string[], how: Parameters<typeof change>[0], message: string) => {
    wanted.current = focusOn
    change(how)
    announce(message)
  }
  const write = (id: string, text: string) =>
    change((before) => before.map((line) => (line.id === id ? { ...line, text } : line)))
  return (
    <>
      <JournalLinesPanel
        words={words}
        ticked={new Set(lines.flatMap(({ source }) => source ?? []))}
        onTick={({ source, text }, isTicked) =>
          isTicked
            ? does([], (before) => [...before, { id: crypto.randomUUID(), part: 'bring', text, source }], w.added)
            : does([], (before) => before.filter((line) => line.source !== source), w.removed)
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
        onRemove={({ id, part }) =>
          does([`${part}-title`], (before) => before.filter((line) => line.id !== id), w.removed)
        }
        onAdd={(part) => {
          const id = crypto.randomUUID()
          does([`line-${id}`], (before) => [...before, { id, part, text: '' }], w.added)
        }}
      />
      {lines.length > 0 && <KeptStatus state={saveState} onRetry={retry} />}
      <ReadyPanel
        words={words}
        lines={lines.filter(({ text }) => text.trim() !== '')}
        onClear={() => {
          wanted.current = ['arrange-title']
          clear()
          announce(w.cleared)
        }}
      />
      <TalkToPanel words={words} />
    </>
  )
}
