import { Button } from '#components/ui/Button.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { GivingWords } from '#content/giving/words.ts'
import { supportSources } from '#practice/looking-back/sum-balance.ts'
import { describeGiving } from './describe-giving.ts'
import type { Giving } from './entry.ts'
import './giving-picker.css'

type Props = {
  words: GivingWords
  giving: Giving | undefined
  onChangeGiving: (giving: Giving | undefined) => void
  /** Left out where it is not asked any more, and the entry holds an answer. */
  onStopAsking: (() => void) | undefined
}

const amounts = [0, 1, 2, 3, 4] as const
const ways = ['gave', 'received'] as const
const nothingSaid: Giving = { from: [] }

const isBlank = ({ gave, received, from }: Giving) => gave === undefined && received === undefined && from.length === 0

/** How much was given and received that day, in words; folded, and never asked twice. */
export function GivingPicker({ words, giving = nothingSaid, onChangeGiving, onStopAsking }: Props) {
  const { giving: w, amount, supportSource } = words
  const change = (part: Partial<Giving>) => {
    const changed = { ...giving, ...part }
    onChangeGiving(isBlank(changed) ? undefined : changed)
  }
  const said = describeGiving(giving, words)
  return (
    <Disclosure
      summary={
        <>
          <strong>{w.title}</strong>
          {said.length > 0 && `: ${said.join('; ')}`}
        </>
      }
    >
      <p class="soft">{w.intro}</p>
      {ways.map((way) => (
        <fieldset key={way} class="chip-group">
          <legend>{w[way]}</legend>
          <div class="row">
            {amounts.map((much) => (
              <Chip
                key={much}
                isPressed={giving[way] === much}
                onToggle={(isPressed) => change({ [way]: isPressed ? much : undefined })}
              >
                {amount[much]}
              </Chip>
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset class="chip-group">
        <legend>{w.from}</legend>
        <div class="row">
          {supportSources.map((source) => (
            <Chip
              key={source}
              isPressed={giving.from.includes(source)}
              onToggle={(isPressed) =>
                change({
                  from: isPressed ? [...giving.from, source] : giving.from.filter((other) => other !== source),
                })
              }
            >
              {supportSource[source]}
            </Chip>
          ))}
        </div>
      </fieldset>
      {onStopAsking && (
        <div>
          <Button kind="quiet" icon="close" onClick={onStopAsking}>
            {w.stopAsking}
          </Button>
        </div>
      )}
    </Disclosure>
  )
}
