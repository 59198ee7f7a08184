import { Notice } from '#components/ui/Notice.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Settings } from './settings.ts'

type Computer = NonNullable<Settings['computer']>
type Props = {
  t: Strings
  computer: Computer | undefined
  /** Whether something from before lies on the disk. */
  isOnDisk?: boolean
  onChooseComputer: (computer: Computer) => void
}

/** One question, asked once. The last two answers say plainly who can read what is written. */
export function WhoseComputer({ t, computer, isOnDisk = false, onChooseComputer }: Props) {
  return (
    <div class="stack-small">
      <RadioGroup
        legend={t.computer.question}
        name="computer"
        choices={[
          { value: 'mine', label: t.computer.mine },
          { value: 'shared', label: t.computer.shared },
          { value: 'not-mine', label: t.computer.notMine },
        ]}
        selected={computer}
        onSelectValue={onChooseComputer}
      />
      <div role="status">
        {computer === 'shared' && (
          <Notice kind="attention">
            <p>{t.computer.warning}</p>
            <p>
              <a href="/keeping.html">{t.keeping.title}</a>
            </p>
          </Notice>
        )}
        {computer === 'not-mine' && (
          <Notice kind="attention">
            <p>{t.computer.notMineAdvice}</p>
            {isOnDisk && <p>{t.computer.onDisk}</p>}
          </Notice>
        )}
      </div>
    </div>
  )
}
