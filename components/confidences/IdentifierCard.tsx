import { FindingFrame } from '#components/mirror/FindingFrame.tsx'
import { RewordingList } from '#components/mirror/RewordingList.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
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
  return (
    <FindingFrame
      t={t}
      words={mirrorWords}
      placeText={placeText}
      name={name}
      quote={timesText === undefined ? quote : `${quote} (${timesText})`}
      why={why}
      unitSays={unitSays}
      isOpen={isOpen}
      onOpen={onOpen}
      onLeaveOnce={onLeaveOnce}
      onMute={onMute}
    >
      <RewordingList
        titleId={`general-${key}`}
        title={words.recognise.instead}
        putIn={words.recognise.putIn}
        rewordings={general}
        onPutIn={onPutIn}
      />
    </FindingFrame>
  )
}
