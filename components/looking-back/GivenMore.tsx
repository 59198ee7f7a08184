import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { MarkedContact } from '#practice/packs/join-contacts.ts'

type Props = { words: LookingBackWords; contacts: readonly MarkedContact[] }

/** For someone who has given more than they received for long: no alarm, but who there is to talk to. */
export function GivenMore({ words, contacts }: Props) {
  const w = words.balance
  return (
    <Notice>
      <h2 class="notice-title">{w.heavyTitle}</h2>
      <p>{w.heavy}</p>
      <p>{w.threeKinds}</p>
      {contacts.length > 0 ? (
        <>
          <h3>{w.contacts}</h3>
          <dl class="given-more-contacts">
            {contacts.map(({ id, name, reach, mark }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{reach}</dd>
                {mark && <dd class="soft">{mark}</dd>}
              </div>
            ))}
          </dl>
        </>
      ) : (
        <div>
          <ButtonLink href="/options.html" icon="people">
            {w.addContacts}
          </ButtonLink>
        </div>
      )}
    </Notice>
  )
}
