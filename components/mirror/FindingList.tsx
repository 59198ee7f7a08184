import type { Ref } from 'preact'
import { plural } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import { FindingCard } from './FindingCard.tsx'
import type { ShownFinding } from './shown-finding.ts'

type Props = {
  t: Strings
  words: MirrorWords
  language: Language
  findings: readonly ShownFinding[]
  /** How many more there are. */
  moreCount: number
  openKey: string | undefined
  headingRef: Ref<HTMLHeadingElement>
  onOpen: (key: string) => void
  onPutIn: (key: string, rewording: string) => void
  onLeaveOnce: (key: string) => void
  onMute: (key: string) => void
  onKeepNames: () => void
  onShowMore: () => void
}

/** Where to pause a moment: a few places at a time. */
export function FindingList(props: Props) {
  const { t, words, language, findings, moreCount, openKey, headingRef } = props
  const { onOpen, onPutIn, onLeaveOnce, onMute, onKeepNames, onShowMore } = props
  const { mirror } = words
  const count = findings.length + moreCount
  return (
    <section class="stack-small" aria-labelledby="second-title">
      <h3 id="second-title" tabIndex={-1} ref={headingRef}>
        {mirror.second}
      </h3>
      {count === 0 && <p class="soft">{mirror.nothing}</p>}
      <ul class="plain stack-small">
        {findings.map((finding, index) => (
          <FindingCard
            key={finding.key}
            t={t}
            words={words}
            finding={finding}
            placeText={fill(mirror.place, { place: index + 1, count })}
            isOpen={finding.key === openKey}
            onOpen={() => onOpen(finding.key)}
            onPutIn={(rewording) => onPutIn(finding.key, rewording)}
            onLeaveOnce={() => onLeaveOnce(finding.key)}
            onMute={() => onMute(finding.key)}
            onKeepNames={onKeepNames}
          />
        ))}
      </ul>
      {moreCount > 0 && (
        <div>
          <Button icon="down" onClick={onShowMore}>
            {plural(language, moreCount, mirror.more)}
          </Button>
        </div>
      )}
    </section>
  )
}
