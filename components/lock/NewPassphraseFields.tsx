import { useId } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { PassphraseMeter } from '#practice/passphrase/create-passphrase-meter.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { StrengthNote } from './StrengthNote.tsx'

type Props = {
  t: Strings
  passphrase: string
  repeated: string
  isVisible: boolean
  isSuggested: boolean
  measure: PassphraseMeter | undefined
  onChangePassphrase: (passphrase: string) => void
  onChangeRepeated: (repeated: string) => void
  onToggleVisible: (isVisible: boolean) => void
  onSuggestWords: () => void
}

/** Written twice while it is covered: a slip would lock its writer out. Once is enough for what one can see. */
export function NewPassphraseFields(props: Props) {
  const { t, passphrase, repeated, isVisible, isSuggested, measure } = props
  const id = useId()
  return (
    <>
      <PassphraseField
        t={t}
        label={t.passphrase.fresh}
        value={passphrase}
        isVisible={isVisible}
        autoComplete="new-password"
        describedBy={id}
        onChangeValue={props.onChangePassphrase}
        onToggleVisible={props.onToggleVisible}
      />
      <StrengthNote t={t} id={id} passphrase={passphrase} measure={measure} />
      {!isVisible && (
        <PassphraseField
          t={t}
          label={t.passphrase.again}
          value={repeated}
          isVisible={false}
          autoComplete="new-password"
          onChangeValue={props.onChangeRepeated}
        />
      )}
      <div>
        <Button onClick={props.onSuggestWords}>{t.passphrase.suggest}</Button>
      </div>
      <div role="status">{isSuggested && <p>{t.passphrase.suggested}</p>}</div>
    </>
  )
}
