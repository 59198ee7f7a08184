import { Check } from '#components/ui/Check.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { MirrorExplained } from '#content/mirror/explained/mirror-explained.ts'

export type ExplainedRule = { id: string; name: string; why?: string; notices: string; example: string; source: string }

type Props = {
  explained: MirrorExplained
  rule: ExplainedRule
  isOn: boolean
  /** Undefined while the journal is locked: the choice lies in it. */
  onSwitch: ((isOn: boolean) => void) | undefined
}

/** One rule of the mirror: what it notices, an example, its source, on or off. */
export function RuleCard({ explained, rule, isOn, onSwitch }: Props) {
  const { notices, example, source, isOn: isOnText } = explained.mirrorPage
  return (
    <li class="card function">
      <Disclosure summary={<strong>{rule.name}</strong>}>
        {rule.why && <p>{rule.why}</p>}
        <dl class="rule-facts">
          {[
            { label: notices, value: rule.notices },
            { label: example, value: rule.example },
            { label: source, value: rule.source },
          ].map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {onSwitch && <Check label={isOnText} isChecked={isOn} onChange={onSwitch} />}
      </Disclosure>
    </li>
  )
}
