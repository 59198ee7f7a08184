import { formatDay } from '#components/app/format-day.ts'
import { amountWord } from '#components/journal/amount-word.ts'
import type { GivingWords } from '#content/giving/words.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { BalanceWeek } from '#practice/looking-back/sum-balance.ts'

type Props = { words: LookingBackWords; giving: GivingWords; language: Language; weeks: readonly BalanceWeek[] }

/** Giving and receiving in words, never in numbers. */
export function BalanceTable({ words, giving, language, weeks }: Props) {
  const w = words.balance
  const say = (amount: number | undefined) => (amount === undefined ? w.unsaid : amountWord(amount, giving))
  return (
    <table>
      <caption class="visually-hidden">{w.title}</caption>
      <thead>
        <tr>
          {[w.week, w.gave, w.received, w.from].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, gave, received, from }) => (
          <tr key={week}>
            <th scope="row">{formatDay(week, language, { day: 'numeric', month: 'long' })}</th>
            <td>{say(gave)}</td>
            <td>{say(received)}</td>
            <td>{from.map((source) => giving.supportSource[source]).join('; ') || w.unsaid}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
