import { Icon } from '#components/ui/Icon.tsx'
import { fill } from '#practice/blanks.ts'

type Props = {
  titleId: string
  title: string
  /** What a button is called, with the blank `{words}`. */
  putIn: string
  rewordings: readonly string[]
  onPutIn: (rewording: string) => void
}

/** Other words to put in the place of what was noticed; nothing where none are known. */
export function RewordingList({ titleId, title, putIn, rewordings, onPutIn }: Props) {
  if (rewordings.length === 0) return null
  return (
    <>
      <p id={titleId}>{title}</p>
      <ul class="plain stack-small" aria-labelledby={titleId}>
        {rewordings.map((rewording) => (
          <li key={rewording}>
            <button
              type="button"
              class="rewording"
              aria-label={fill(putIn, { words: rewording })}
              onClick={() => onPutIn(rewording)}
            >
              <span>{rewording}</span>
              <Icon name="write" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
