import type { ComponentChild } from 'preact'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { conversationWords } from '#content/conversations/words.ts'
import { conversationTitleWords, talkPageWords } from '#content/words.ts'
import { TalkList } from './TalkList.tsx'
import { TalkPanel } from './TalkPanel.tsx'

type Props = {
  /** The conversation that is open. */
  open: string | undefined
  isArrival: boolean
  daily?: ComponentChild
  /** Back to the page that leads here; a panel has its tabs for that. */
  onLeave?: () => void
  onOpen: (id: string | undefined) => void
}

/** Conversations to try out: the list, or the one that is open. */
export function TalksPanel({ open, isArrival, daily, onOpen, onLeave }: Props) {
  const { store, lock } = useApp()
  const words = useWords(talkPageWords)
  const titles = useWords(conversationTitleWords)
  const { value: runs, error } = useLiveQuery(store.conversations.watch)
  const opened = open === undefined ? undefined : conversationWords[open]
  const isList = opened === undefined && words !== undefined && titles !== undefined
  const headingRef = usePlaceFocus(isList ? 'list' : '', isArrival)
  if (open !== undefined && opened) {
    return (
      <TalkPanel
        key={open}
        conversationWords={opened}
        conversationId={open}
        isArrival={isArrival}
        isPage={onLeave !== undefined}
        onBack={() => onOpen(undefined)}
      />
    )
  }
  if (!isList) return null
  const kept = Object.entries(runs ?? {})
  return (
    <>
      <StorageTrouble error={error} />
      <TalkList
        words={words}
        titles={titles}
        begun={kept.filter(([, run]) => run.steps.length > 0 || run.chosen !== undefined).map(([id]) => id)}
        ended={kept.filter(([, run]) => run.isEnded).map(([id]) => id)}
        isLocked={lock === 'locked'}
        headingRef={headingRef}
        daily={daily}
        onOpen={onOpen}
        onLeave={onLeave}
      />
    </>
  )
}
