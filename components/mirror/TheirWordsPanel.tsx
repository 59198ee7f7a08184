import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useShowSafety } from '#components/app/show-safety.ts'
import { useWords } from '#components/app/use-words.ts'
import { mirrorWords } from '#content/words.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'
import { DangerLine } from './DangerLine.tsx'
import { FittingPromptsPanel } from './FittingPromptsPanel.tsx'

type Props = { text: string; onPutIn: (words: string) => void }

/** Beside someone else's words: never a mark, only words to answer with, and the safety card where they speak of danger. */
export function TheirWordsPanel({ text, onPutIn }: Props) {
  const { t, language } = useApp()
  const words = useWords(mirrorWords)
  const showSafety = useShowSafety()
  const [isDanger, setDanger] = useState(false)
  useEffect(() => {
    let isWanted = true
    loadMirror(language).then(({ checkDraft }) => {
      if (isWanted) setDanger(checkDraft(text).paused)
    }, console.error)
    return () => {
      isWanted = false
    }
  }, [text, language])
  if (!words) return null
  return (
    <>
      {isDanger && <DangerLine t={t} words={words} onShowSafety={showSafety} />}
      <FittingPromptsPanel words={words} fitting="reflection" isOpen onPutIn={onPutIn} />
    </>
  )
}
