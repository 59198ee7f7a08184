import { formatMonth } from '#components/app/format-day.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { NamedLinks } from './named-links.ts'

type Props = { words: LookingBackWords; language: Language; kinds: readonly NamedLinks[] }

/** What was written about, and in which months. */
export function LinkTable({ words, language, kinds }: Props) {
  return (
    <table>
      <caption class="visually-hidden">{words.links.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.links.name}</th>
          <th scope="col">{words.links.months}</th>
        </tr>
      </thead>
      <tbody>
        {kinds
          .flatMap(({ links }) => links)
          .map(({ id, title, months }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{months.map((month) => formatMonth(month, language)).join('; ')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
