import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { leadOf } from '#components/practice/lead-of.ts'
import { QuestionView } from '#components/practice/QuestionView.tsx'
import type { Pile, Question } from '#content/schema/self-check.ts'
import { coursePageWords, selfCheckFrameWords } from '#content/words.ts'
import { type Given, judgeAnswer } from '#practice/self-checks/judge-answer.ts'

const nothing = () => {}

/** A question to answer, as in the course. Nothing of it is kept. */
export function QuestionPreview({ question }: { question: Question }) {
  const { announce } = useApp()
  const words = useWords(coursePageWords)
  const frame = useWords(selfCheckFrameWords)
  const [choice, setChoice] = useState<string>()
  const [piles, setPiles] = useState<Record<string, Pile>>({})
  if (!words || !frame) return null

  const given: Given = question.form === 'sort' ? { piles } : { choice: choice ?? '' }
  const say = (now: Given, chosen: string) => {
    const note = judgeAnswer(question, now)?.notes.find((said) => said.choice === chosen)
    if (note) announce(`${leadOf(words, question, note)} ${note.feedback}`)
  }
  return (
    <QuestionView
      words={words}
      frame={frame}
      title=""
      question={question}
      place=""
      choice={choice}
      piles={piles}
      notes={judgeAnswer(question, given)?.notes ?? []}
      isFirst
      isLast
      headingRef={null}
      sourceOf={() => undefined}
      onChoose={(id) => {
        setChoice(id)
        say({ choice: id }, id)
      }}
      onPlaceCard={(cardId, pile) => {
        const placed = { ...piles, [cardId]: pile }
        setPiles(placed)
        say({ piles: placed }, cardId)
      }}
      onOpenScreen={nothing}
      onPrevious={nothing}
      onNext={nothing}
      onBack={() => {
        setChoice(undefined)
        setPiles({})
      }}
    />
  )
}
