import { useWords } from '#components/app/use-words.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { lookingBackWords } from '#content/words.ts'

/** From the journal to the pictures of what was. */
export function LookBackLink() {
  const words = useWords(lookingBackWords)
  if (!words) return null
  return (
    <ButtonLink href="/looking-back.html" icon="look">
      {words.lookBack.link}
    </ButtonLink>
  )
}
