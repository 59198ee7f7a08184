import { formatDay } from '#components/app/format-day.ts'
import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import { isCheckedLongAgo } from '#practice/is-checked-long-ago.ts'
import type { Near } from '#practice/packs/near.ts'
import './near-list.css'

type Props = { words: PackPageWords; language: Language; near: readonly Near[]; today: string }

/** Contacts and services of packs: how to reach them first, then for whom, and how long ago someone made sure. */
export function NearList({ words, language, near, today }: Props) {
  return (
    <ul class="plain near-list">
      {near.map(({ id, name, reach, about, checkedOn, mark }) => (
        <li key={id}>
          <p class="near-name">
            <strong>{name}</strong>
            <span class="helpline-number">{reach}</span>
          </p>
          {isCheckedLongAgo(checkedOn, today) && <p class="near-old">{words.packs.checkFirst}</p>}
          {about && <p>{about}</p>}
          <p class="soft">
            {mark} ·{' '}
            {fill(words.packs.checkedOn, {
              day: formatDay(checkedOn, language, { day: 'numeric', month: 'long', year: 'numeric' }),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
