import { DutyDetails } from '#components/duties/DutyDetails.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Duty } from '#content/schema/unit.ts'

type Props = { t: Strings; duty: Duty; onFindWords: (moments: readonly string[]) => void }

export function DutyChapter({ t, duty, onFindWords }: Props) {
  return (
    <section class="card function">
      <Disclosure summary={<strong>{duty.title}</strong>}>
        <DutyDetails t={t} duty={duty} onFindWords={onFindWords} />
      </Disclosure>
    </section>
  )
}
