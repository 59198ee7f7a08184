import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'
import { Picture } from './Picture.tsx'
import { QuiltDrawing } from './QuiltDrawing.tsx'
import { QuiltLegend } from './QuiltLegend.tsx'
import { QuiltTable } from './QuiltTable.tsx'

type Props = {
  t: Strings
  words: LookingBackWords
  language: Language
  days: readonly DayPatch[]
  onSaveImage: (drawing: SVGSVGElement) => void
}

export function QuiltPicture({ t, words, language, days, onSaveImage }: Props) {
  return (
    <Picture
      words={words}
      id="quilt"
      title={words.quilt.title}
      intro={words.quilt.intro}
      table={<QuiltTable t={t} words={words} language={language} days={days} />}
      onSaveImage={onSaveImage}
    >
      <QuiltDrawing language={language} days={days} />
      <QuiltLegend t={t} words={words} days={days} />
    </Picture>
  )
}
