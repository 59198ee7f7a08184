import { useWords } from '#components/app/use-words.ts'
import { PaperSection } from '#components/paper/PaperSection.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { trainerPageWords } from '#content/words.ts'

/** From pages where a trainer may look for it. */
export function TrainerLink() {
  const words = useWords(trainerPageWords)
  if (!words) return null
  const w = words.trainer
  return (
    <PaperSection id="for-trainers" title={w.title} about={w.about}>
      <div>
        <a class="button" href="/trainer.html">
          <Icon name="people" />
          <span>{w.open}</span>
        </a>
      </div>
    </PaperSection>
  )
}
