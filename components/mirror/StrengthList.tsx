import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'

type Props = {
  words: MirrorWords
  strengths: readonly { name: string; quote: string }[]
  /** “Two open questions, one reflection.” */
  countText: string | undefined
}

/** What is good comes first, by its name. */
export function StrengthList({ words, strengths, countText }: Props) {
  return (
    <section class="notice strengths" aria-labelledby="good-title">
      <h3 id="good-title">{words.mirror.good}</h3>
      {countText !== undefined && <p>{countText}</p>}
      <ul class="plain stack-small">
        {strengths.map(({ name, quote }) => (
          <li key={name}>
            <span class="label">{name}</span> <span class="strength-quote">{quote}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
