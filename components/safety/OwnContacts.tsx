import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; contacts: readonly { id: string; name: string; reach: string }[] }

export function OwnContacts({ t, contacts }: Props) {
  if (contacts.length === 0) return <p class="soft">{t.safety.noContacts}</p>
  return (
    <dl class="own-contacts">
      {contacts.map(({ id, name, reach }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{reach}</dd>
        </div>
      ))}
    </dl>
  )
}
