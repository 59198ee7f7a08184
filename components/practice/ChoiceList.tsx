import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Choice } from './list-choices.ts'

type Props = {
  words: CoursePageWords
  ask: string
  choices: readonly Choice[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** Answers to choose from. Another one can be chosen at any time. */
export function ChoiceList({ words, ask, choices, chosen, onChoose }: Props) {
  return (
    <fieldset class="choices">
      <legend class="label">{ask}</legend>
      {choices.map(({ id, label }) => (
        <button key={id} type="button" class="choice" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          <span>{label}</span>
          {id === chosen && <span class="choice-mark">{words.check.chosen}</span>}
        </button>
      ))}
    </fieldset>
  )
}
