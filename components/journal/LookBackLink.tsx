import { useWords } from '#components/app/use-words.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { lookingBackWords } from '#content/words.ts'

/** From the journal to the pictures of what was. */
export function LookBackLink() {
  const words = useWords(lookingBackWords)
  if (!words) return null
  return (
    <a class="button button-plain" href="/looking-back.html">
      <Icon name="look" />
      <span>{words.lookBack.link}</span>
    </a>
  )
}
