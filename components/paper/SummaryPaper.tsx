import { formatDay, plural } from '#components/app/format-day.ts'
import type { PaperPageWords } from '#content/paper-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import type { Period } from '#practice/sum-period.ts'
import { SheetBlanks } from './SheetBlanks.tsx'
import './sheet.css'

type Props = {
  words: PaperPageWords
  language: Language
  title: string
  name: string
  /** Titles of the chapters that the person chose. */
  chapters: readonly string[]
  period: Period
  /** Undefined: not wanted on the page. */
  duties: readonly { name: string; days: number }[] | undefined
  reflectionDays: number | undefined
}

/** What someone says they worked on, to sign and to have signed. Only what they chose stands in it. */
export function SummaryPaper(props: Props) {
  const { words, language, title, name, chapters, period, duties, reflectionDays } = props
  const w = words.sheetSummary
  const showDay = (day: string) => formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
  const hasPeriod = duties !== undefined || reflectionDays !== undefined
  return (
    <div class="sheet">
      <h1>{title}</h1>
      <p class="sheet-notice">{w.notice}</p>
      {name.trim() === '' ? (
        <SheetBlanks labels={[w.name]} />
      ) : (
        <h2>
          {w.name}: {name.trim()}
        </h2>
      )}
      {chapters.length > 0 && (
        <section class="sheet-part">
          <h2>{w.chapters}</h2>
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter}>{chapter}</li>
            ))}
          </ul>
        </section>
      )}
      {hasPeriod && <h2>{fill(w.period, { from: showDay(period.from), until: showDay(period.until) })}</h2>}
      {duties && (
        <section class="sheet-part">
          <p>
            {w.duties}
            {duties.length === 0 && `. ${w.noDuties}`}
          </p>
          <table class="sheet-counts">
            <tbody>
              {duties.map(({ name: duty, days }) => (
                <tr key={duty}>
                  <th scope="row">{duty}</th>
                  <td>{plural(language, days, w.days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {reflectionDays !== undefined && (
        <p>
          {w.reflections}: {reflectionDays}
        </p>
      )}
      <div class="sheet-signatures">
        <SheetBlanks labels={[w.words, '', w.signature, w.trainer, w.date]} />
      </div>
    </div>
  )
}
