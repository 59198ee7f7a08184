import type { PaperPageWords } from '#content/paper-pages/words.ts'
import type { CourseScreen, Term } from '#content/schema/course.ts'
import type { Source } from '#content/schema/paper.ts'
import { listSources } from '#practice/course/list-sources.ts'
import { listTerms } from '#practice/course/list-terms.ts'
import { ScreenText } from './ScreenText.tsx'
import './sheet.css'

type Props = {
  words: PaperPageWords
  exampleTitle: string
  chapters: readonly { id: string; title: string; screens: readonly CourseScreen[] }[]
  terms: readonly Term[]
  sources: readonly Source[]
}

/** Chapters of the course, or one screen of one: what they say, where it comes from, and what the words mean. */
export function CoursePaper({ words, exampleTitle, chapters, terms, sources }: Props) {
  return chapters.map(({ id: chapterId, title, screens }) => {
    const marked = listTerms(screens, terms)
    const cited = listSources(screens.flatMap(({ facts }) => facts))
    return (
      <div key={chapterId} class="sheet sheet-chapter">
        <h1>{title}</h1>
        {screens.map((screen) => (
          <ScreenText key={screen.id} screen={screen} exampleTitle={exampleTitle} />
        ))}
        <section class="sheet-text sheet-sources">
          <p>
            <strong>{words.paper.sources}</strong>:{' '}
            {sources
              .filter(({ id }) => cited.includes(id))
              .map(({ text }) => text)
              .join('; ')}
          </p>
        </section>
        {marked.length > 0 && (
          <section class="sheet-text">
            <h2>{words.paperCourse.terms}</h2>
            <dl class="sheet-terms">
              {marked.map(({ id, term, meaning }) => (
                <div key={id}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    )
  })
}
