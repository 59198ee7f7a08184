import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import { fill } from '#practice/blanks.ts'
import type { ShownFinding } from './shown-finding.ts'

type Props = {
  t: Strings
  words: MirrorWords
  finding: ShownFinding
  /** “1 of 3” */
  placeText: string
  isOpen: boolean
  onOpen: () => void
  onPutIn: (rewording: string) => void
  onLeaveOnce: () => void
  onMute: () => void
  onKeepNames: () => void
}

/** One place to pause at: what it is, why, what the unit says, other words, and the choice to leave it. */
export function FindingCard(props: Props) {
  const { t, words, finding, placeText, isOpen, onOpen, onPutIn, onLeaveOnce, onMute, onKeepNames } = props
  const { key, name, why, unitSays, quote, rewordings, goesOn, isAboutNames } = finding
  const { mirror } = words
  return (
    <li class="finding">
      <h4>
        <button type="button" class="finding-head" aria-expanded={isOpen} onClick={onOpen}>
          <span class="finding-place">{placeText}</span>
          <span>{name}</span>
          <Icon name="down" />
        </button>
      </h4>
      <p class="finding-quote">{quote}</p>
      {isOpen && (
        <div class="stack-small">
          {why && <p>{why}</p>}
          <p class="finding-unit">
            <span class="label">{t.words.fromUnit}</span> {unitSays}
          </p>
          {rewordings.length > 0 && (
            <>
              <p id={`instead-${key}`}>{goesOn ? mirror.after : mirror.instead}</p>
              <ul class="plain stack-small" aria-labelledby={`instead-${key}`}>
                {rewordings.map((rewording) => (
                  <li key={rewording}>
                    <button
                      type="button"
                      class="rewording"
                      aria-label={fill(mirror.putIn, { words: rewording })}
                      onClick={() => onPutIn(rewording)}
                    >
                      <span>{rewording}</span>
                      <Icon name="write" />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {isAboutNames && (
            <div>
              <Button icon="safety" onClick={onKeepNames}>
                {mirror.keepNames}
              </Button>
            </div>
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
