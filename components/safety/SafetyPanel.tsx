import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { helplines } from '#content/safety/helplines.ts'
import { safetyWords } from '#content/words.ts'
import { PresetContactsPanel } from './PresetContactsPanel.tsx'
import { SafetyCard } from './SafetyCard.tsx'

/** The numbers stand without it: where it can’t be loaded, nothing is said. */
const near = loadLater(
  async () => (await import('#components/packs/NearPanel.tsx')).NearPanel,
  () => null,
)

type Props = { onClose: () => void }

/** The safety card over the view. Nothing records that it was opened. */
export function SafetyPanel({ onClose }: Props) {
  const { t, settings, store } = useApp()
  const card = useWords(safetyWords)
  const { value: contacts = [] } = useLiveQuery(store.contacts.watch)
  const today = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <SafetyCard
      t={t}
      language={settings.language}
      card={card}
      helplines={helplines}
      contacts={contacts}
      today={today}
      near={<near.Part shows="all" level={2} />}
      headingRef={heading}
      onClose={onClose}
    >
      <PresetContactsPanel />
    </SafetyCard>
  )
}
