import type { Strings } from '#content/interface/strings.ts'
import type { MarkedContact } from '#practice/packs/join-contacts.ts'

type Props = { t: Strings; contacts: readonly MarkedContact[] }

/** People and services near, which the person wrote down in the settings. */
export function OwnContacts({ t, contacts }: Props) {
  if (contacts.length === 0) return <p class="soft">{t.safety.noContacts}</p>
  return (
    <dl class="own-contacts">
      {contacts.map(({ id, name, reach, mark }) => (
        <div key={id} class="helpline">
          <dt>{name}</dt>
          <dd class="helpline-number">{reach}</dd>
          {mark && <dd class="soft">{mark}</dd>}
        </div>
      ))}
    </dl>
  )
}
