import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import { fill } from '#practice/blanks.ts'
import type { ShownIdentifier } from './shown-identifier.ts'

type Props = {
  t: Strings
  words: ConfidenceWords
  mirrorWords: MirrorWords
  identifier: ShownIdentifier
  /** “1 of 3” */
  placeText: string
  isOpen: boolean
  onOpen: () => void
  onPutIn: (wording: string) => void
  onLeaveOnce: () => void
  onMute: () => void
}

/** Words that may give someone away: what they are, why, what the unit says, words to put in their place, and the choice. */
export function IdentifierCard(props: Props) {
  const { t, words, mirrorWords, identifier, placeText, isOpen, onOpen, onPutIn, onLeaveOnce, onMute } = props
  const { key, name, why, unitSays, quote, timesText, general } = identifier
  const { mirror } = mirrorWords
  return (
    <li class="finding">
      <h4>
        <button type="button" class="finding-head" aria-expanded={isOpen} onClick={onOpen}>
          <span class="finding-place">{placeText}</span>
          <span>{name}</span>
          <Icon name="down" />
        </button>
      </h4>
      <p class="finding-quote">
        {quote}
        {timesText !== undefined && ` (${timesText})`}
      </p>
      {isOpen && (
        <div class="stack-small">
          <p>{why}</p>
          <p class="finding-unit">
            <span class="label">{t.words.fromUnit}</span> {unitSays}
          </p>
          {general.length > 0 && (
            <>
              <p id={`general-${key}`}>{words.recognise.instead}</p>
              <ul class="plain stack-small" aria-labelledby={`general-${key}`}>
                {general.map((wording) => (
                  <li key={wording}>
                    <button
                      type="button"
                      class="rewording"
                      aria-label={fill(words.recognise.putIn, { words: wording })}
                      onClick={() => onPutIn(wording)}
                    >
                      <span>{wording}</span>
                      <Icon name="write" />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div class="finding-actions">
            <Button kind="quiet" onClick={onLeaveOnce}>
              {mirror.onlyThisTime}
            </Button>
            <Button kind="quiet" onClick={onMute}>
              {mirror.dontMark}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
