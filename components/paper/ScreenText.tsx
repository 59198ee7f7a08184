import { Figure } from '#components/unit/figures/Figure.tsx'
import { withoutTermMarks } from '#content/glossary/split-at-terms.ts'
import type { CourseScreen } from '#content/schema/course.ts'

type Props = { screen: CourseScreen; exampleTitle: string }

/** A screen of the course on paper: all that it says, and nothing to press. */
export function ScreenText({ screen: { title, paragraphs, list = [], figure, example }, exampleTitle }: Props) {
  return (
    <section class="sheet-text">
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{withoutTermMarks(text)}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((line) => (
            <li key={line}>{withoutTermMarks(line)}</li>
          ))}
        </ul>
      )}
      {figure && <Figure figure={figure} />}
      <div class="sheet-example">
        <h3>{example.title ?? exampleTitle}</h3>
        <p>{withoutTermMarks(example.text)}</p>
      </div>
    </section>
  )
}
