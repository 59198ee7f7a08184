import type { DescribedEntry } from './describe-entry.ts'

type Props = { title: string; entries: readonly DescribedEntry[] }

export function Printout({ title, entries }: Props) {
  return (
    <div class="stack">
      <h1>{title}</h1>
      {entries.map(({ day, parts, notes }, index) => (
        <article key={`${index}-${day}`} class="stack-small">
          <h2>{day}</h2>
          {parts.map(({ question, text }) => (
            <div key={question ?? ''}>
              {question !== undefined && <h3>{question}</h3>}
              <p>{text}</p>
            </div>
          ))}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </article>
      ))}
    </div>
  )
}
