import type { ComponentChild, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { objectiveIds } from '#content/course/objective-ids.ts'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { CourseTitles, ObjectiveId } from '#content/schema/course.ts'
import type { SelfCheckFrame } from '#content/schema/self-check.ts'
import type { ScreenPlace } from '#practice/course/list-screens.ts'
import { GoOnCard } from './GoOnCard.tsx'
import { type UnitPart, unitParts } from './unit-parts.ts'
import './contents-view.css'

type Props = {
  t: Strings
  words: CoursePageWords
  titles: CourseTitles
  frame: SelfCheckFrame
  /** Ids of screens read before. */
  read: readonly string[]
  next: ScreenPlace | undefined
  hasBegun: boolean
  isLocked: boolean
  headingRef: Ref<HTMLHeadingElement>
  /** Questions that come back today, if any do. */
  today: ComponentChild
  /** Words that packs brought, with what they mean. */
  terms: ComponentChild
  onOpenScreen: (id: string) => void
  onStartCheck: (objective: ObjectiveId) => void
  onShowTalks: () => void
  onShowMap: () => void
  onShowPart: (part: UnitPart) => void
  onShowPaper: () => void
}

const partIcons = { functions: 'people', duties: 'today', values: 'safety', confidentiality: 'lock' } as const

export function ContentsView(props: Props) {
  const { t, words, titles, frame, read, next, hasBegun, isLocked, headingRef, today, terms } = props
  const { onOpenScreen, onStartCheck, onShowTalks, onShowMap, onShowPart, onShowPaper } = props
  const w = words.contents
  return (
    <div class="contents stack">
      <h1 tabIndex={-1} ref={headingRef}>
        {t.unit.title}
      </h1>
      <p>{w.intro}</p>
      {isLocked && (
        <Notice>
          <p>{w.locked}</p>
          <div>
            <Button icon="lock" onClick={onShowMap}>
              {w.unlock}
            </Button>
          </div>
        </Notice>
      )}
      {next && (
        <GoOnCard words={words} place={next} hasBegun={hasBegun} onOpenScreen={onOpenScreen} onShowMap={onShowMap} />
      )}
      {today}
      <div>
        <Button icon="people" class="talks-link" onClick={onShowTalks}>
          {w.talks}
        </Button>
      </div>
      <section class="stack-small" aria-labelledby="chapters-title">
        <h2 id="chapters-title">{w.chapters}</h2>
        <ol class="plain stack-small">
          {Object.entries(titles).map(([chapterId, { title, screens }]) => (
            <li key={chapterId} class="card chapter">
              <Disclosure summary={<strong>{title}</strong>} isOpen={chapterId === next?.chapterId}>
                <ol class="plain">
                  {Object.entries(screens).map(([id, screenTitle]) => (
                    <li key={id}>
                      <button type="button" class="screen-link" onClick={() => onOpenScreen(id)}>
                        <span>{screenTitle}</span>
                        {read.includes(id) && (
                          <span class="screen-read">
                            <Icon name="today" />
                            {w.wasRead}
                          </span>
                        )}
                      </button>
                    </li>
                  ))}
                </ol>
              </Disclosure>
            </li>
          ))}
        </ol>
      </section>
      <section class="stack-small" aria-labelledby="checks-title">
        <h2 id="checks-title">{words.check.title}</h2>
        <p>{words.check.intro}</p>
        <ul class="plain check-links">
          {objectiveIds.map((id) => (
            <li key={id}>
              <Button icon="words" onClick={() => onStartCheck(id)}>
                {frame.titles[id]}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-small" aria-labelledby="parts-title">
        <h2 id="parts-title">{w.parts}</h2>
        <ul class="plain part-links">
          {unitParts.map((part) => (
            <li key={part}>
              <Button icon={partIcons[part]} onClick={() => onShowPart(part)}>
                {t.unitPart[part]}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {terms}
      <div>
        <Button icon="print" onClick={onShowPaper}>
          {t.pages.paper}
        </Button>
      </div>
    </div>
  )
}
