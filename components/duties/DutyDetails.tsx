import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Duty } from '#content/schema/unit.ts'

type Props = {
  t: Strings
  duty: Duty
  onFindWords: (moments: readonly string[]) => void
}

/** What a duty means, what it is not, how it looks in a day. */
export function DutyDetails({ t, duty, onFindWords }: Props) {
  return (
    <div class="duty-details">
      <div>
        <h3>{t.today.means}</h3>
        <p>{duty.means}</p>
      </div>
      <div>
        <h3>{t.today.isNot}</h3>
        <ul>
          {duty.isNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div class="duty-example">
        <h3>{t.today.example}</h3>
        <p>{duty.example}</p>
      </div>
      <div>
        <Button icon="words" onClick={() => onFindWords(duty.moments)}>
          {t.today.findWords}
        </Button>
      </div>
    </div>
  )
}
