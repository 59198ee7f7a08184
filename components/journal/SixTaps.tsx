import { useState } from 'preact/hooks'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { Button } from '#components/ui/Button.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Boxes } from './boxes.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { FeelingGroups } from './FeelingGroups.tsx'
import { TapsDone } from './TapsDone.tsx'
import { choose, chosenIn, sixTaps, type Tapped } from './tap-choices.ts'

type Props = {
  t: Strings
  words: EntryWords
  boxes: Boxes
  tapped: Tapped
  onChangeWriting: (change: Partial<Writing>) => void
}

const last = sixTaps.length - 1

/** A reflection in six taps: the first choice in a step goes on to the next; whoever comes back can choose more. */
export function SixTaps({ t, words, boxes, tapped, onChangeWriting }: Props) {
  const [at, setAt] = useState(() => (sixTaps.some((step) => chosenIn(step, tapped).length > 0) ? last : 0))
  const { headingRef, markStep } = useStepFocus()
  const step = sixTaps[at] ?? 'done'
  const chosen = chosenIn(step, tapped)
  const w = words.pages.taps
  const goTo = (place: number) => {
    markStep()
    setAt(place)
  }
  const handleChoose = (id: string, isChosen: boolean) => {
    onChangeWriting(choose(step, id, isChosen, tapped))
    if (isChosen && chosen.length === 0) goTo(at + 1)
  }
  const cards =
    step === 'function'
      ? words.functions.map(({ id, title }) => ({ id, text: title }))
      : words.cards.filter((card) => card.step === step)
  return (
    <div class="stack-small six-taps">
      <div>
        <p class="soft">{w.place.replace('{number}', `${at + 1}`).replace('{count}', `${sixTaps.length}`)}</p>
        <h3 tabIndex={-1} ref={headingRef} data-first>
          {w[step]}
        </h3>
      </div>
      {step === 'feeling' && (
        <FeelingGroups t={t} feelings={words.feelings} chosen={chosen} onNameFeeling={handleChoose} />
      )}
      {step === 'done' ? (
        <TapsDone words={words} boxes={boxes} tapped={tapped} onGoTo={goTo} onChangeWriting={onChangeWriting} />
      ) : (
        <div class="row tap-cards">
          {cards.map(({ id, text }) => (
            <Chip key={id} isPressed={chosen.includes(id)} onToggle={(isPressed) => handleChoose(id, isPressed)}>
              {text}
            </Chip>
          ))}
        </div>
      )}
      {step !== 'done' && (
        <>
          <div class="row">
            {at > 0 && (
              <Button icon="back" onClick={() => goTo(at - 1)}>
                {w.back}
              </Button>
            )}
            <Button icon="forward" onClick={() => goTo(at + 1)}>
              {chosen.length > 0 ? w.goOn : w.skip}
            </Button>
          </div>
          <p class="soft">{w.note}</p>
        </>
      )}
    </div>
  )
}
