import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Settings } from './settings.ts'

type Props = {
  words: MirrorWords
  looks: Settings['mirrorLooks']
  /** What is not marked any more; undefined while the journal is locked. */
  muted: readonly { id: string; name: string }[] | undefined
  onChangeLooks: (looks: Settings['mirrorLooks']) => void
  onBringBack: (ruleId: string) => void
}

export function MirrorSettings({ words, looks, muted, onChangeLooks, onBringBack }: Props) {
  const { title, when, asked, pause, muted: mutedTitle, noneMuted, bringBack, locked } = words.mirrorSettings
  return (
    <section class="card stack-small" aria-labelledby="mirror-title">
      <h2 id="mirror-title" tabIndex={-1}>
        {title}
      </h2>
      <RadioGroup
        legend={when}
        name="mirror-looks"
        choices={[
          { value: 'asked', label: asked },
          { value: 'pause', label: pause },
        ]}
        selected={looks}
        onSelectValue={onChangeLooks}
      />
      <h3>{mutedTitle}</h3>
      {muted === undefined && <p class="soft">{locked}</p>}
      {muted?.length === 0 && <p class="soft">{noneMuted}</p>}
      {muted !== undefined && muted.length > 0 && (
        <ul class="plain stack-small">
          {muted.map(({ id, name }) => (
            <li key={id} class="contact">
              <span>{name}</span>
              <Button icon="undo" aria-label={`${bringBack}: ${name}`} onClick={() => onBringBack(id)}>
                {bringBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <ButtonLink href="/mirror.html" icon="look">
          {words.mirror.how}
        </ButtonLink>
      </div>
    </section>
  )
}
