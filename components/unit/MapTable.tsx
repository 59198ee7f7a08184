import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { PartPlace } from '#practice/course/where-i-am.ts'
import { steps } from './steps.ts'

type Props = { words: CoursePageWords; caption: string; parts: readonly (PartPlace & { title: string })[] }

/** The garden in words. */
export function MapTable({ words, caption, parts }: Props) {
  const w = words.map
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="map-table" aria-label={`${w.table}: ${caption}`} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {w[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{part.title}</th>
              {steps.map((step) => (
                <td key={step}>{w[part[step]]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
