import { Button } from '#components/ui/Button.tsx'
import type { Boxes } from './boxes.ts'
import { ChosenFeelings } from './ChosenFeelings.tsx'
import { setStrength } from './change-feelings.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { PartBoxes } from './PartBoxes.tsx'
import { chosenIn, sixTaps, type Tapped, type TapStep } from './tap-choices.ts'

type Props = {
  words: EntryWords
  boxes: Boxes
  tapped: Tapped
  onGoTo: (place: number) => void
  onChangeWriting: (change: Partial<Writing>) => void
}

function nameChosen(step: TapStep, tapped: Tapped, { functions, cards }: EntryWords): string[] {
  const chosen = chosenIn(step, tapped)
  const named = step === 'function' ? functions.map(({ id, title }) => ({ id, text: title })) : cards
  return named.filter(({ id }) => chosen.includes(id)).map(({ text }) => text)
}

/** What was tapped, to look at once more, and a line of one's own. */
export function TapsDone({ words, boxes, tapped, onGoTo, onChangeWriting }: Props) {
  const w = words.pages.taps
  const isNothing = sixTaps.every((step) => chosenIn(step, tapped).length === 0)
  return (
    <>
      <ChosenFeelings
        feelings={words.feelings}
        pages={words.pages}
        chosen={tapped.feelings}
        strengths={tapped.strengths}
        onSetStrength={(id, strength) => onChangeWriting(setStrength(tapped, id, strength))}
      />
      {sixTaps.map((step) => {
        const named = nameChosen(step, tapped, words)
        return named.length === 0 ? null : (
          <div key={step}>
            <p class="soft">{w[step]}</p>
            <ul class="plain row tapped">
              {named.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )
      })}
      <p class="soft">{isNothing ? w.nothing : w.doneNote}</p>
      <PartBoxes boxes={boxes} parts={['own-line']} />
      <div>
        <Button icon="back" onClick={() => onGoTo(sixTaps.length - 2)}>
          {w.back}
        </Button>
      </div>
    </>
  )
}
