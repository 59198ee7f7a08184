import { useEffect, useState } from 'preact/hooks'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { TalkPanel } from '#components/talks/TalkPanel.tsx'
import { Button } from '#components/ui/Button.tsx'
import { conversationWords } from '#content/conversations/words.ts'
import { conversationTitleWords, courseTitleWords, trainerPageWords } from '#content/words.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import { WallScreen } from './WallScreen.tsx'
import './wall.css'

type Place = { kind: 'screen'; id: string } | { kind: 'talk'; id: string } | undefined

/**
 * Pages of the course and conversations for a group to look at: large, with nothing of the person who shows them.
 * Where it stands is kept nowhere.
 */
export function WallPage() {
  const words = useWords(trainerPageWords)
  const titles = useWords(courseTitleWords)
  const talks = useWords(conversationTitleWords)
  const [place, setPlace] = useState<Place>()
  const [hasMoved, setMoved] = useState(false)
  const isReady = words !== undefined && titles !== undefined && talks !== undefined
  const headingRef = usePlaceFocus(isReady && place === undefined ? 'list' : '', hasMoved)
  useEffect(() => {
    document.documentElement.classList.add('on-wall')
    return () => document.documentElement.classList.remove('on-wall')
  }, [])
  if (!isReady) return null

  const goTo = (next: Place) => {
    setMoved(true)
    setPlace(next)
    scrollTo({ top: 0 })
  }
  const showScreen = (id: string) => goTo({ kind: 'screen', id })
  if (place?.kind === 'screen') {
    return <WallScreen screenId={place.id} onGo={showScreen} onBack={() => goTo(undefined)} />
  }
  const talk = place && conversationWords[place.id]
  if (place && talk) {
    return (
      <TalkPanel
        key={place.id}
        conversationWords={talk}
        conversationId={place.id}
        isArrival
        isPage
        isForGroup
        onBack={() => goTo(undefined)}
      />
    )
  }
  return (
    <div class="stack wall-list">
      <h1 tabIndex={-1} ref={headingRef}>
        {words.wall.title}
      </h1>
      <section class="stack-small">
        <h2>{words.wall.course}</h2>
        <ol class="plain stack-small">
          {Object.entries(titles).map(([id, { title, screens }]) => {
            const [first] = listScreens({ [id]: { title, screens } })
            return <li key={id}>{first && <Button onClick={() => showScreen(first.id)}>{title}</Button>}</li>
          })}
        </ol>
      </section>
      <section class="stack-small">
        <h2>{words.wall.talks}</h2>
        <ul class="plain stack-small">
          {Object.entries(talks).map(([id, { title, contentNote }]) => (
            <li key={id} class="stack-small">
              <Button onClick={() => goTo({ kind: 'talk', id })}>{title}</Button>
              {contentNote && <p class="soft">{contentNote}</p>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
