import { useRef } from 'preact/hooks'
import { Icon, type IconName } from './Icon.tsx'
import './tabs.css'

type Props<Id extends string> = {
  label: string
  tabs: readonly { id: Id; label: string; icon: IconName }[]
  selected: Id
  /** The id of the element the tabs show. */
  controls: string
  onSelectTab: (id: Id) => void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs after the ARIA Authoring Practices: arrow keys move and select, Tab goes on into the content. */
export function Tabs<Id extends string>({ label, tabs, selected, controls, onSelectTab }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = tabs.findIndex(({ id }) => id === selected)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    onSelectTab(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={handleKeyDown}>
      {tabs.map(({ id, label: name, icon }) => (
        <button
          type="button"
          role="tab"
          key={id}
          data-tab={id}
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelectTab(id)}
        >
          <Icon name={icon} />
          <span data-label={name}>{name}</span>
        </button>
      ))}
    </div>
  )
}
