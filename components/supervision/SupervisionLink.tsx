import { useWords } from '#components/app/use-words.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { confidenceWords } from '#content/words.ts'

/** The way from the journal to the page for supervision. */
export function SupervisionLink() {
  const words = useWords(confidenceWords)
  return words ? (
    <a class="button button-plain" href="/supervision.html">
      <Icon name="people" />
      <span>{words.supervision.open}</span>
    </a>
  ) : null
}
