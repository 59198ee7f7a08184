import { useId } from 'preact/hooks'
import './file-button.css'

type Props = {
  id?: string
  label: string
  /** Endings and kinds of the files that are offered. */
  accept: string
  /** What the file is for, where the label alone does not say it: the id of that element. */
  titleId?: string
  isMultiple?: boolean
  disabled?: boolean
  onChooseFiles: (files: readonly File[]) => void
}

/** Opens the list of files. The browser's own button would speak the browser's language, so it is hidden. */
export function FileButton({ id: givenId, label, accept, titleId, isMultiple, disabled, onChooseFiles }: Props) {
  const ownId = useId()
  const id = givenId ?? ownId
  return (
    <span class="file-button">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        multiple={isMultiple}
        disabled={disabled}
        aria-labelledby={titleId && `${titleId} ${id}-label`}
        onChange={({ currentTarget }) => {
          onChooseFiles([...(currentTarget.files ?? [])])
          // The same file, once it is put right, can be chosen again.
          currentTarget.value = ''
        }}
      />
      <label for={id} id={`${id}-label`} class="button button-plain">
        <span>{label}</span>
      </label>
    </span>
  )
}
