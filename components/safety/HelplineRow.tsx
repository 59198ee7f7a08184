import { formatDay } from '#components/app/format-day.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { Helpline } from '#content/schema/safety.ts'
import { isCheckedLongAgo } from '#practice/is-checked-long-ago.ts'

type Props = { t: Strings; language: Language; helpline: Helpline; today: string }

/** The number and what has to be known before calling; a tap tells the rest. */
export function HelplineRow({ t, language, helpline, today }: Props) {
  const { number, name, caution, about, source, checkedOn } = helpline
  const isOld = isCheckedLongAgo(checkedOn, today)
  return (
    <li>
      <Disclosure
        summary={
          <span class="helpline">
            <strong class="helpline-number">{number}</strong>
            <span>
              {name[language]}
              {caution && <span class="soft helpline-caution">{caution[language]}</span>}
              {isOld && <span class="soft helpline-caution">{t.safety.checkFirst}</span>}
            </span>
          </span>
        }
      >
        <p>{about[language]}</p>
        <p class="soft">
          {t.safety.checkedOn} {formatDay(checkedOn, language, { day: 'numeric', month: 'long', year: 'numeric' })} (
          {source[language]})
        </p>
      </Disclosure>
    </li>
  )
}
