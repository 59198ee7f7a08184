import { useWords } from '#components/app/use-words.ts'
import { LinkCard } from '#components/ui/LinkCard.tsx'
import { trainerPageWords } from '#content/words.ts'

/** From pages where a trainer may look for it. */
export function TrainerLink() {
  const words = useWords(trainerPageWords)
  if (!words) return null
  const w = words.trainer
  return (
    <LinkCard id="for-trainers" title={w.title} about={w.about} href="/trainer.html" icon="people" label={w.open} />
  )
}
