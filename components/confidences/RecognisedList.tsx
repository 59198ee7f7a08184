import type { Ref } from 'preact'
import { plural } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import { IdentifierCard } from './IdentifierCard.tsx'
import type { ShownIdentifier } from './shown-identifier.ts'

type Props = {
  t: Strings
  words: ConfidenceWords
  mirrorWords: MirrorWords
  language: Language
  identifiers: readonly ShownIdentifier[]
  /** How many more there are. */
  moreCount: number
  /** Whether more general words are known for any of them. */
  canPutInAll: boolean
  openKey: string | undefined
  headingRef: Ref<HTMLHeadingElement>
  onOpen: (key: string) => void
  onPutIn: (key: string, wording: string) => void
  onPutInAll: () => void
  onLeaveOnce: (key: string) => void
  onMute: (key: string) => void
  onShowMore: () => void
}

/** Words by which someone could be recognised: a few at a time. */
export function RecognisedList(props: Props) {
  const { t, words, mirrorWords, language, identifiers, moreCount, canPutInAll, openKey, headingRef } = props
  const { onOpen, onPutIn, onPutInAll, onLeaveOnce, onMute, onShowMore } = props
  const { recognise } = words
  const { mirror } = mirrorWords
  const count = identifiers.length + moreCount
  return (
    <div class="stack-small recognised">
      <h3 tabIndex={-1} ref={headingRef}>
        {recognise.title}
      </h3>
      {count === 0 ? <p class="soft">{recognise.nothing}</p> : <p class="soft">{recognise.stays}</p>}
      <ul class="plain stack-small">
        {identifiers.map((identifier, index) => (
          <IdentifierCard
            key={identifier.key}
            t={t}
            words={words}
            mirrorWords={mirrorWords}
            identifier={identifier}
            placeText={fill(mirror.place, { place: index + 1, count })}
            isOpen={identifier.key === openKey}
            onOpen={() => onOpen(identifier.key)}
            onPutIn={(wording) => onPutIn(identifier.key, wording)}
            onLeaveOnce={() => onLeaveOnce(identifier.key)}
            onMute={() => onMute(identifier.key)}
          />
        ))}
      </ul>
      {count > 0 && (
        <div class="row">
          {moreCount > 0 && (
            <Button icon="down" onClick={onShowMore}>
              {plural(language, moreCount, mirror.more)}
            </Button>
          )}
          {canPutInAll && count > 1 && (
            <Button icon="write" onClick={onPutInAll}>
              {recognise.putInAll}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
