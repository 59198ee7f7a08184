import { Notice } from '#components/ui/Notice.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Settings } from './settings.ts'

type Computer = NonNullable<Settings['computer']>
type Props = { t: Strings; computer: Computer | undefined; onChooseComputer: (computer: Computer) => void }

/** One question, asked once. The last two answers say plainly who can read what is written. */
export function WhoseComputer({ t, computer, onChooseComputer }: Props) {
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
        {(computer === 'shared' || computer === 'not-mine') && (
          <Notice kind="attention">
            <p>{t.computer.warning}</p>
            {computer === 'not-mine' && <p>{t.computer.notMineAdvice}</p>}
          </Notice>
        )}
      </div>
    </div>
  )
}
