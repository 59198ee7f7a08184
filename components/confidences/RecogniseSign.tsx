import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { useWords } from '#components/app/use-words.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { confidenceWords } from '#content/words.ts'
import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import './confidences.css'

type Props = {
  texts: readonly PlacedText[]
  /** Puts other words into a text as if typed. False where it no longer holds the words before. */
  onPutText: (id: string, before: string, after: string) => boolean
}

const box = loadLater(
  async () => (await import('./RecogniseBox.tsx')).RecogniseBox,
  () => <PartTrouble />,
)

const count = loadLater(
  async () => (await import('./RecogniseCount.tsx')).RecogniseCount,
  () => null,
)

/**
 * A small sign beside what is being written. It looks once it is opened, or by itself for
 * those who let the draft mirror do so, and touches neither text nor caret.
 */
export function RecogniseSign(props: Props) {
  const { language, settings } = useApp()
  const words = useWords(confidenceWords)
  const [isOpen, setOpen] = useState(false)
  if (!words) return null
  return (
    <div class="recognise-sign">
      <Disclosure
        summary={
          <span class="recognise-ask">
            <Icon name="look" />
            {words.recognise.sign}
            {settings.mirrorLooks === 'pause' && !isOpen && <count.Part key={language} texts={props.texts} />}
          </span>
        }
        isOpen={isOpen}
        onToggle={setOpen}
      >
        {isOpen && <box.Part key={language} {...props} />}
      </Disclosure>
    </div>
  )
}
