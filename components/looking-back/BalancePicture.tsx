import type { GivingWords } from '#content/giving/words.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { BalanceWeek } from '#practice/looking-back/sum-balance.ts'
import { BalanceDrawing } from './BalanceDrawing.tsx'
import { BalanceLegend } from './BalanceLegend.tsx'
import { BalanceTable } from './BalanceTable.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  words: LookingBackWords
  giving: GivingWords
  language: Language
  weeks: readonly BalanceWeek[]
  onSaveImage: (drawing: SVGSVGElement) => void
}

export function BalancePicture({ words, giving, language, weeks, onSaveImage }: Props) {
  return (
    <Picture
      words={words}
      id="balance"
      title={words.balance.title}
      intro={words.balance.intro}
      table={<BalanceTable words={words} giving={giving} language={language} weeks={weeks} />}
      onSaveImage={onSaveImage}
    >
      <BalanceDrawing language={language} weeks={weeks} />
      <BalanceLegend words={words} />
    </Picture>
  )
}
