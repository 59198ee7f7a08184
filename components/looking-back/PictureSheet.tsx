import { formatDay } from '#components/app/format-day.ts'
import type { GivingWords } from '#content/giving/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { BalanceWeek } from '#practice/looking-back/sum-balance.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'
import { BalanceDrawing } from './BalanceDrawing.tsx'
import { BalanceLegend } from './BalanceLegend.tsx'
import { BalanceTable } from './BalanceTable.tsx'
import { LinkTable } from './LinkTable.tsx'
import type { NamedLinks } from './named-links.ts'
import { QuiltDrawing } from './QuiltDrawing.tsx'
import { QuiltLegend } from './QuiltLegend.tsx'
import '#components/paper/sheet.css'

type Props = {
  t: Strings
  words: LookingBackWords
  giving: GivingWords
  language: Language
  days: readonly DayPatch[]
  weeks: readonly BalanceWeek[]
  links: readonly NamedLinks[]
}

/** The pictures of a year on paper, with no word that a person wrote. */
export function PictureSheet({ t, words, giving, language, days, weeks, links }: Props) {
  return (
    <div class="sheet picture-sheet">
      <h1>{words.quilt.title}</h1>
      <p>{formatDay(days[0]?.day ?? '', language, { year: 'numeric' })}</p>
      <QuiltDrawing language={language} days={days} />
      <QuiltLegend t={t} words={words} days={days} />
      {weeks.length > 0 && (
        <>
          <h2>{words.balance.title}</h2>
          <BalanceDrawing language={language} weeks={weeks} />
          <BalanceLegend words={words} />
          <BalanceTable words={words} giving={giving} language={language} weeks={weeks} />
        </>
      )}
      {links.length > 0 && (
        <>
          <h2>{words.links.title}</h2>
          <LinkTable words={words} language={language} kinds={links} />
        </>
      )}
    </div>
  )
}
