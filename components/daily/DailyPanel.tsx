import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useConversation } from '#components/packs/use-conversation.ts'
import { CheckPanel } from '#components/practice/CheckPanel.tsx'
import { freshCheck } from '#components/practice/fresh-check.ts'
import { TalkPanel } from '#components/talks/TalkPanel.tsx'
import { Button } from '#components/ui/Button.tsx'
import { linksOf } from '#components/unit/links-of.ts'
import type { DailyQuestion } from '#content/schema/daily-question.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import { journalRequests } from '#storage/requests.ts'
import type { CheckState, UnitState } from '#storage/view-state.ts'
import { ReflectPart } from './ReflectPart.tsx'
import type { DailyState } from './use-daily.ts'

type Props = {
  words: TalkPageWords
  daily: DailyState
  isArrival: boolean
  /** The only thing on its page. */
  isPage: boolean
  onBack: () => void
}

/** Three minutes: one thing that comes back, one turn, one question. Each can be left at any time. */
export function DailyPanel({ words, daily, isArrival, isPage, onBack }: Props) {
  const { store, announce } = useApp()
  const { parts, at = 0, goTo, leave, error } = daily
  const part = parts[Math.min(at, parts.length - 1)]
  const [check, setCheck] = useState<CheckState>()
  const [hasStepped, setStepped] = useState(isArrival)
  const headingRef = usePlaceFocus(`${at}`, hasStepped)
  const opened = useConversation(part?.kind === 'turn' ? part.conversation : undefined)
  if (!part) return null

  const w = words.daily
  const isLast = at >= parts.length - 1
  const end = () => {
    announce(w.done)
    leave()
    onBack()
  }
  const next = () => {
    if (isLast) return end()
    setStepped(true)
    goTo(at + 1)
  }
  const write = ({ id, text, reflectOn }: DailyQuestion) => {
    journalRequests
      .send({ kind: 'write', links: linksOf(reflectOn), words: text, question: id })
      .then(() => openPage('/journal.html'))
      .catch(console.error)
  }
  const goInCheck = (step: Partial<UnitState>) => {
    if (step.view === 'check') return next()
    if (step.view !== 'screen') return onBack()
    const { screen } = step
    store.viewStates.unit
      .update((unit) => ({ ...unit, view: 'screen', screen, scroll: 0 }))
      .then(() => openPage('/unit.html'))
      .catch(console.error)
  }
  const Title = isPage ? 'h1' : 'h2'
  const titles = { returning: w.returning, turn: w.turn, reflect: w.reflect }
  const place = w.place.replace('{number}', `${at + 1}`).replace('{count}', `${parts.length}`)
  return (
    <div class="talks stack daily" data-part={part.kind}>
      <header class="talk-head">
        <p class="soft">
          {w.title} · {place}
        </p>
        <Title tabIndex={-1} ref={headingRef}>
          {titles[part.kind]}
        </Title>
      </header>
      <StorageTrouble error={error} />
      {part.kind === 'returning' && (
        <CheckPanel
          check={check ?? freshCheck({ returning: [part.question], at: 0 })}
          isArrival={false}
          onChange={({ check: changed }) => setCheck(changed)}
          onGo={goInCheck}
        />
      )}
      {part.kind === 'turn' && opened && (
        <TalkPanel
          key={part.conversation}
          conversationWords={opened}
          conversationId={part.conversation}
          isArrival={false}
          isPage={false}
          afterTurn={{ text: w.next, onLeave: next }}
          onBack={onBack}
        />
      )}
      {part.kind === 'reflect' && (
        <ReflectPart
          words={words}
          question={part.question.text}
          mark={part.mark}
          onWrite={() => write(part.question)}
        />
      )}
      <div class="row">
        {part.kind !== 'returning' && (
          <Button kind={part.kind === 'reflect' ? 'main' : 'plain'} class="daily-next" onClick={next}>
            {isLast ? w.finish : w.pass}
          </Button>
        )}
        <Button
          kind="quiet"
          class="daily-enough"
          onClick={() => {
            announce(w.left)
            leave()
            onBack()
          }}
        >
          {w.enough}
        </Button>
      </div>
    </div>
  )
}
