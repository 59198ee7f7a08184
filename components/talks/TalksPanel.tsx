import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { DailyCard } from '#components/daily/DailyCard.tsx'
import { DailyPanel } from '#components/daily/DailyPanel.tsx'
import { useDaily } from '#components/daily/use-daily.ts'
import { useConversation } from '#components/packs/use-conversation.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { conversationTitleWords, talkPageWords } from '#content/words.ts'
import { TalkList } from './TalkList.tsx'
import { TalkPanel } from './TalkPanel.tsx'

/** Where the three minutes of a day stand among the conversations. No conversation has this id. */
const dailyPlace = 'three-minutes'

type Props = {
  /** The conversation that is open. */
  open: string | undefined
  isArrival: boolean
  onOpen: (id: string | undefined) => void
  /** Back to the page that leads here; a panel has its tabs for that. */
  onLeave?: () => void
}

/** Conversations to try out: the list, the one that is open, or the three minutes of the day. */
export function TalksPanel({ open, isArrival, onOpen, onLeave }: Props) {
  const { store, lock, announce } = useApp()
  const words = useWords(talkPageWords)
  const packs = usePacks()
  const shipped = useWords(conversationTitleWords)
  const titles = packs === undefined ? undefined : (shipped && packs?.joinTitles(shipped)) || shipped
  const { value: runs, error } = useLiveQuery(store.conversations.watch)
  const today = useDaily()
  const daily = today?.isLeft === false ? today : undefined
  const isPage = onLeave !== undefined
  const opened = useConversation(open)
  const isDaily = open === dailyPlace && daily !== undefined
  const isList = opened === undefined && !isDaily && words !== undefined && titles !== undefined
  const headingRef = usePlaceFocus(isList ? 'list' : '', isArrival)
  const close = () => onOpen(undefined)
  if (open !== undefined && opened) {
    return (
      <TalkPanel
        key={open}
        conversationWords={opened}
        conversationId={open}
        isArrival={isArrival}
        isPage={isPage}
        onBack={close}
      />
    )
  }
  if (words && isDaily) {
    return <DailyPanel words={words} daily={daily} isArrival={isArrival} isPage={isPage} onBack={close} />
  }
  if (!isList) return null
  const kept = Object.entries(runs ?? {})
  const startDaily = () => {
    if (daily?.at === undefined) daily?.goTo(0)
    onOpen(dailyPlace)
  }
  return (
    <>
      <StorageTrouble error={error} />
      <TalkList
        words={words}
        titles={titles}
        markOf={(id) => packs?.markOf(id)}
        begun={kept.filter(([, run]) => run.steps.length > 0 || run.chosen !== undefined).map(([id]) => id)}
        ended={kept.filter(([, run]) => run.isEnded).map(([id]) => id)}
        isLocked={lock === 'locked'}
        headingRef={headingRef}
        daily={
          daily && (
            <DailyCard
              words={words}
              intro={daily.parts[0]?.kind === 'returning' ? words.daily.intro : words.daily.introShort}
              isUnderWay={daily.at !== undefined}
              onStart={startDaily}
              onEnough={() => {
                announce(words.daily.left)
                daily.leave()
              }}
            />
          )
        }
        onOpen={onOpen}
        onLeave={onLeave}
      />
    </>
  )
}
