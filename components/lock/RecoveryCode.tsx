import './recovery-code.css'

type Props = { groups: readonly string[] }

/** In groups, so that a tired person can copy them by hand. */
export function RecoveryCode({ groups }: Props) {
  return (
    <p class="recovery-code" data-testid="recovery-code">
      {groups.map((group, index) => (
        <span key={`${index}-${group}`}>{group} </span>
      ))}
    </p>
  )
}
