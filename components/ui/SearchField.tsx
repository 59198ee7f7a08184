import { useId, useRef } from 'preact/hooks'
import { Icon } from './Icon.tsx'
import { privateText } from './private-text.ts'
import './search-field.css'

type Props = { label: string; clearLabel: string; value: string; onChange: (value: string) => void }

export function SearchField({ label, clearLabel, value, onChange }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="search-field">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={input}
        type="text"
        inputMode="search"
        {...privateText}
        placeholder={label}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation()
            onChange('')
          }
        }}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
