import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; contacts: readonly { id: string; name: string; reach: string }[] }

/** People and services near, which the person wrote down in the settings. */
export function OwnContacts({ t, contacts }: Props) {
  if (contacts.length === 0) return <p class="soft">{t.safety.noContacts}</p>
  return (
    <dl class="own-contacts">
      {contacts.map(({ id, name, reach }) => (
        <div key={id} class="helpline">
          <dt>{name}</dt>
          <dd class="helpline-number">{reach}</dd>
        </div>
      ))}
    </dl>
  )
}
