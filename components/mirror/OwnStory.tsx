import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import { fill } from '#practice/blanks.ts'

type Props = { words: MirrorWords; onAddAtEnd: (words: string) => void }

/** Help to tell something of oneself, and to come back to the other person. */
export function OwnStory({ words, onAddAtEnd }: Props) {
  const { story, storyBrief, storyMine, storyBack, back1, back2, back3, atTheEnd } = words.mirror
  return (
    <Disclosure summary={<strong>{story}</strong>}>
      <p>{storyBrief}</p>
      <p>{storyMine}</p>
      <p id="story-back">{storyBack}</p>
      <ul class="plain stack-small" aria-labelledby="story-back">
        {[back1, back2, back3].map((back) => (
          <li key={back}>
            <Button icon="write" aria-label={fill(atTheEnd, { words: back })} onClick={() => onAddAtEnd(back)}>
              {back}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
