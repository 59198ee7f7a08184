import { formatLongDay } from '#components/app/format-day.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'

type Props = { t: Strings; words: LookingBackWords; language: Language; days: readonly DayPatch[] }

/** The quilt in words. */
export function QuiltTable({ t, words, language, days }: Props) {
  return (
    <table>
      <caption class="visually-hidden">{words.quilt.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.quilt.day}</th>
          <th scope="col">{words.quilt.felt}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, groups }) => (
          <tr key={day}>
            <th scope="row">{formatLongDay(day, language)}</th>
            <td>{groups.map((group) => t.feelingGroup[group]).join('; ') || words.quilt.plain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
