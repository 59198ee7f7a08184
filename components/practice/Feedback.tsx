import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'

type Props = {
  words: CoursePageWords
  lead: string
  feedback: string
  /** The screen of the course that says more. */
  source: { id: string; title: string } | undefined
  onOpenScreen: (id: string) => void
}

/** Why an answer sits well or less well. It looks the same for both: nobody is marked. */
export function Feedback({ words, lead, feedback, source, onOpenScreen }: Props) {
  return (
    <div class="feedback">
      <p class="label">{lead}</p>
      <p>{feedback}</p>
      {source && (
        <Button kind="quiet" icon="unit" onClick={() => onOpenScreen(source.id)}>
          {words.check.whereItSays.replace('{title}', source.title)}
        </Button>
      )}
    </div>
  )
}
