type Props = {
  title: string
  text: string | undefined
  contacts: readonly { name: string; reach: string }[]
}

/** Whom to turn to, as the organisation says it. */
export function PresetContacts({ title, text, contacts }: Props) {
  return (
    <section class="stack-small" aria-labelledby="preset-contacts-title">
      <h2 id="preset-contacts-title">{title}</h2>
      <div class="card stack-small">
        {text !== undefined && <p class="preset-text">{text}</p>}
        {contacts.length > 0 && (
          <dl class="own-contacts">
            {contacts.map(({ name, reach }) => (
              <div key={name} class="helpline">
                <dt>{name}</dt>
                <dd class="helpline-number">{reach}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}
