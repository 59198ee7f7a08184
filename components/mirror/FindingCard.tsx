import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import { FindingFrame } from './FindingFrame.tsx'
import { RewordingList } from './RewordingList.tsx'
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
    <FindingFrame
      t={t}
      words={words}
      placeText={placeText}
      name={name}
      quote={quote}
      why={why}
      unitSays={unitSays}
      isOpen={isOpen}
      onOpen={onOpen}
      onLeaveOnce={onLeaveOnce}
      onMute={onMute}
    >
      <RewordingList
        titleId={`instead-${key}`}
        title={goesOn ? mirror.after : mirror.instead}
        putIn={mirror.putIn}
        rewordings={rewordings}
        onPutIn={onPutIn}
      />
      {isAboutNames && (
        <div>
          <Button icon="safety" onClick={onKeepNames}>
            {mirror.keepNames}
          </Button>
        </div>
      )}
    </FindingFrame>
  )
}
