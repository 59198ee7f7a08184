import { Button } from '#components/ui/Button.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import { quote } from './shown-identifier.ts'

type Props = {
  t: Strings
  words: ConfidenceWords
  language: Language
  chosen: readonly { key: string; words: string; wording: string }[]
  onTakeBack: (key: string) => void
}

/** What will stand in a copy in the place of what stands in the journal. */
export function ChosenWords({ t, words, language, chosen, onTakeBack }: Props) {
  return (
    <ul class="plain stack-small chosen-words">
      {chosen.map(({ key, words: found, wording }) => (
        <li key={key}>
          <p>
            <span class="soft">{quote(found, language)}</span>{' '}
            {fill(words.recognise.chosen, { words: quote(wording, language) })}
          </p>
          <Button
            kind="quiet"
            icon="undo"
            aria-label={`${t.common.undo}: ${quote(wording, language)}`}
            onClick={() => onTakeBack(key)}
          >
            {t.common.undo}
          </Button>
        </li>
      ))}
    </ul>
  )
}
