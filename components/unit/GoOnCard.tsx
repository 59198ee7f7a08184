import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { ScreenPlace } from '#practice/course/list-screens.ts'
import { Person } from './figures/Person.tsx'

type Props = {
  words: CoursePageWords
  place: ScreenPlace
  hasBegun: boolean
  onOpenScreen: (id: string) => void
  onShowMap: () => void
}

/** Where a person was, or where the unit starts: two figures on their way, and where they are. */
export function GoOnCard({ words, place, hasBegun, onOpenScreen, onShowMap }: Props) {
  return (
    <section class="go-on">
      <svg
        class="go-on-picture"
        viewBox="0 0 320 130"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="go-on-sky" x="-400" y="-200" width="1120" height="340" />
        <circle class="figure-sun" cx="236" cy="40" r="17" />
        <path class="go-on-far" d="M-400 74Q-60 34 60 66T240 62T720 70V140H-400z" />
        <path class="go-on-near" d="M-400 96Q-40 60 110 88T330 92T720 86V140H-400z" />
        <path class="go-on-road" d="M78 140Q128 116 172 106Q206 98 190 84Q214 96 192 108Q158 122 150 140z" />
        <path class="figure-leaf" d="M40 122V102m0 9q-10 0-12-9 11-1 12 9zm0-5q2-9 12-9-1 9-12 9z" />
        <path class="figure-leaf" d="M270 116V100m0 8q-8 0-10-7 9-1 10 7zm0-4q2-7 10-7-1 7-10 7z" />
        <Person x={112} y={128} kind="first" />
        <Person x={140} y={126} size={0.9} kind="second" />
      </svg>
      <div class="go-on-words">
        <p class="soft">{place.chapterTitle}</p>
        <p class="go-on-title">{place.title}</p>
        <div class="row">
          <Button kind="main" icon="forward" onClick={() => onOpenScreen(place.id)}>
            {hasBegun ? words.contents.goOn : words.contents.start}
          </Button>
          <Button icon="map" class="map-link" onClick={onShowMap}>
            {words.map.title}
          </Button>
        </div>
      </div>
    </section>
  )
}
