import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { WordCount } from '#practice/looking-back/count-words.ts'
import { Picture } from './Picture.tsx'
import './own-words.css'

type Props = { words: LookingBackWords; counted: readonly WordCount[]; onReadWord: (counted: WordCount) => void }

/** Three sizes: what comes back most is largest. */
const sizeOf = (texts: number, most: number) => Math.max(1, Math.ceil((texts / most) * 3))

/** Words that come back, the most frequent first; each leads to where it stands. */
export function WordPicture({ words, counted, onReadWord }: Props) {
  const most = Math.max(1, ...counted.map(({ texts }) => texts))
  return (
    <Picture words={words} id="own-words" title={words.ownWords.title} intro={words.ownWords.intro}>
      <ul class="plain own-words">
        {counted.map((count) => (
          <li key={count.key}>
            <button
              type="button"
              class={`own-word own-word-${sizeOf(count.texts, most)}`}
              onClick={() => onReadWord(count)}
            >
              {count.word}
            </button>
          </li>
        ))}
      </ul>
    </Picture>
  )
}
