import type { Prompt } from '#content/schema/prompt.ts'
import { splitAtBlanks } from '#practice/blanks.ts'

type Props = { momentTitle: string; prompt: Prompt; words: string }

/** Words this long take the height of a card in a larger size. */
const long = 130

export function PocketCard({ momentTitle, prompt, words }: Props) {
  return (
    <article class="pocket-card">
      <p class="pocket-moment">
        {momentTitle}
        {prompt.step !== undefined && ` · ${prompt.step}`}
      </p>
      <h2>{prompt.aim}</h2>
      <p class={words.length > long ? 'pocket-words' : 'pocket-words pocket-words-short'}>
        {splitAtBlanks(words).map((piece) =>
          piece.kind === 'text' ? piece.text : <span class="pocket-blank">{piece.name}</span>,
        )}
      </p>
      <p class="pocket-not">{prompt.notWhen}</p>
    </article>
  )
}
