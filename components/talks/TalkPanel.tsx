import { useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import type { Words } from '#content/create-words.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { talkPageWords } from '#content/words.ts'
import { choose, enter, goBackTo, goOn, skip, tryAgain } from '#practice/conversations/moves.ts'
import { nameOf } from '#practice/conversations/name-of.ts'
import { newRun, type Run } from '#practice/conversations/run.ts'
import { walkRun } from '#practice/conversations/walk-run.ts'
import { journalRequests } from '#storage/requests.ts'
import { HardNote } from './HardNote.tsx'
import { linksOfTalk } from './links-of-talk.ts'
import { OwnReplyPanel } from './OwnReplyPanel.tsx'
import { SoFar } from './SoFar.tsx'
import { sayPlace } from './say-place.ts'
import { TalkEnding } from './TalkEnding.tsx'
import { TalkHead } from './TalkHead.tsx'
import { TurnView } from './TurnView.tsx'
import { usePassages } from './use-passages.ts'
import { useRun } from './use-run.ts'
import './talk.css'

type Props = {
  conversationWords: Words<Conversation>
  conversationId: string
  /** Whether a person came here by a step; on reopening nothing takes the focus. */
  isArrival: boolean
  /** The only thing on its page: its title is the page's main heading. */
  isPage: boolean
  /** Where to go after one turn, in the three minutes of a day; else the conversation goes on. */
  afterTurn?: { text: string; onLeave: () => void } | undefined
  /** Shown to a group: nothing of the person who shows it, and nothing that is kept. */
  isForGroup?: boolean
  onBack: () => void
}

/** A conversation under way. */
export function TalkPanel(props: Props) {
  const { conversationWords, conversationId, isArrival, isPage, afterTurn, isForGroup = false, onBack } = props
  const { announce } = useApp()
  const words = useWords(talkPageWords)
  const conversation = useWords(conversationWords)
  const { run, change, isKept, error } = useRun(conversationId, isForGroup)
  const passageOf = usePassages()
  const mark = usePacks()?.markOf(conversationId)
  const hasStepped = useRef(isArrival)
  const place = conversation && run && walkRun(conversation, run)
  const isShown = words !== undefined && place !== undefined
  const isHard = place?.turn?.hard !== undefined && run?.entered !== place.turn.id && !place.chosen
  const at = place && [place.turn?.id ?? place.ending?.id, isHard, JSON.stringify(place.turn && place.chosen?.step)]
  const headingRef = usePlaceFocus(isShown ? `${at?.join(' ')}` : '', hasStepped.current)
  if (!isShown || !conversation || !run || !place) return null

  const w = words.talk
  const name = nameOf(conversation.peer)
  const show = (after: Run) => {
    hasStepped.current = true
    change(conversation, after)
    const said = walkRun(conversation, after)
    if (said) announce(sayPlace(words, name, said, after))
  }
  const leaveTurn = () => {
    const after = goOn(conversation, run)
    if (!afterTurn) return show(after)
    change(conversation, after)
    afterTurn.onLeave()
  }
  const reflect = () => {
    journalRequests
      .send({ kind: 'write', links: linksOfTalk(conversation.id, conversation.serves) })
      .then(() => openPage('/journal.html'))
      .catch(console.error)
  }
  const { turn } = place
  return (
    <article class="talk stack" data-turn={turn?.id} data-kept={isKept}>
      <TalkHead
        words={words}
        conversation={conversation}
        mark={mark}
        isPage={isPage}
        isFirst={turn !== undefined && place.passed.length === 0 && !place.chosen}
        onBack={onBack}
      >
        <StorageTrouble error={error} />
      </TalkHead>
      <SoFar
        key={place.passed.length}
        words={words}
        name={name}
        passed={place.passed}
        onGoBackTo={(turnId) => show(goBackTo(run, turnId))}
      />
      {place.ending && (
        <TalkEnding
          words={words}
          ending={place.ending}
          headingRef={headingRef}
          onReflect={isForGroup ? undefined : reflect}
          onBack={onBack}
          onStartAgain={() => show(newRun)}
        />
      )}
      {turn?.hard && isHard && (
        <HardNote
          words={words}
          note={turn.hard.note}
          headingRef={headingRef}
          onEnter={() => show(enter(run, turn.id))}
          onSkip={() => show(skip(conversation, run))}
        />
      )}
      {turn && !isHard && (
        <TurnView
          words={words}
          name={name}
          turn={turn}
          chosen={place.chosen}
          headingRef={headingRef}
          passageOf={passageOf}
          goOnText={afterTurn?.text ?? w.goOn}
          ownReply={
            !isForGroup && (
              <OwnReplyPanel
                key={turn.id}
                words={words}
                draftId={`${conversation.id}/${turn.id}`}
                onSay={(own) => show(choose(run, { turn: turn.id, own }))}
              />
            )
          }
          onChoose={(reply) => show(choose(run, { turn: turn.id, reply }))}
          onTryAgain={() => show(tryAgain(run))}
          onGoOn={leaveTurn}
        />
      )}
    </article>
  )
}
