import { useWords } from '#components/app/use-words.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { confidenceWords } from '#content/words.ts'

/** The way from the journal to the page for supervision. */
export function SupervisionLink() {
  const words = useWords(confidenceWords)
  return words ? (
    <ButtonLink href="/supervision.html" icon="people">
      {words.supervision.open}
    </ButtonLink>
  ) : null
}
