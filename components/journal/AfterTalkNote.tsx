import type { JournalPageWords } from '#content/journal-pages/words.ts'

type Props = { pages: JournalPageWords; title: string }

/** Questions to begin with, after a conversation that was tried out. */
export function AfterTalkNote({ pages, title }: Props) {
  const { title: heading, stayed, words, reminds } = pages.afterTalk
  return (
    <div class="asked">
      <p class="label">{heading.replace('{title}', title)}</p>
      <ul>
        {[stayed, words, reminds].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  )
}
