import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { privateText } from '#components/ui/private-text.ts'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { ownNameKinds } from './own-name-kinds.ts'

type Kind = (typeof ownNameKinds)[number]

type Props = { words: ConfidenceWords; onAdd: (kind: Kind, name: string) => void }

/** A name for the list. The field waits for the next one with the same kind. */
export function OwnNameForm({ words, onAdd }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Kind>('people')
  const [isMissing, setMissing] = useState(false)
  const { ownNames } = words
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const clean = name.trim()
    setMissing(clean === '')
    if (clean === '') return
    onAdd(kind, clean)
    setName('')
  }
  return (
    <form class="stack-small" onSubmit={handleSubmit} noValidate>
      <label for={`${id}-name`} class="label">
        {ownNames.name}
      </label>
      <input
        id={`${id}-name`}
        type="text"
        {...privateText}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <RadioGroup
        legend={ownNames.kind}
        name={`${id}-kind`}
        isRow
        choices={ownNameKinds.map((value) => ({ value, label: ownNames[value] }))}
        selected={kind}
        onSelectValue={setKind}
      />
      <div role="status">{isMissing && <p>{ownNames.missing}</p>}</div>
      <div>
        <Button type="submit">{ownNames.add}</Button>
      </div>
    </form>
  )
}
