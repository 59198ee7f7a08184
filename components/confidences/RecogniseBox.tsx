import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { confidenceWords } from '#content/words.ts'
import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import { generaliseTexts } from './generalise-texts.ts'
import { type Choice, RecognisePanel } from './RecognisePanel.tsx'
import { useRecognised } from './use-recognised.ts'
import { useRecogniser } from './use-recogniser.ts'

type Props = {
  texts: readonly PlacedText[]
  /** Puts other words into a text as if typed. False where it no longer holds the words before. */
  onPutText: (id: string, before: string, after: string) => boolean
}

/** Who could be recognised in what is being written. General words go into the text itself, and Ctrl+Z takes them out. */
export function RecogniseBox({ texts, onPutText }: Props) {
  const { language } = useApp()
  const words = useWords(confidenceWords)
  const { recogniser, hasFailed } = useRecogniser(true)
  const { seen, look } = useRecognised(texts, recogniser)
  if (hasFailed) return <p>{words?.recognise.failed}</p>
  if (!seen || !recogniser) return null

  const putAll = (changes: readonly { id: string; before: string; after: string }[]) => {
    const put = changes.filter(({ id, before, after }) => onPutText(id, before, after))
    const now = new Map(put.map(({ id, after }) => [id, after]))
    look(texts.map(({ id, text }) => ({ id, text: now.get(id) ?? text })))
    return put
  }
  const handlePutIn = (choices: readonly Choice[]) => {
    const put = putAll(generaliseTexts(seen.texts, choices, recogniser.putGeneral))
    if (put.length === 0) return undefined
    return () => {
      putAll(put.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse())
    }
  }
  return <RecognisePanel key={language} seen={seen} onPutIn={handlePutIn} />
}
