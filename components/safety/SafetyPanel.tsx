import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useToday } from '#components/app/use-today.ts'
import { helplines } from '#content/safety/helplines.ts'
import { SafetyCard } from './SafetyCard.tsx'

type Props = { onClose: () => void }

/** The safety card over the view. Nothing records that it was opened. */
export function SafetyPanel({ onClose }: Props) {
  const { t, settings, content, store } = useApp()
  const { value: contacts = [] } = useLiveQuery(store.contacts.watch)
  const today = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <SafetyCard
      t={t}
      language={settings.language}
      card={content.safetyCard}
      helplines={helplines}
      contacts={contacts}
      today={today}
      headingRef={heading}
      onClose={onClose}
    />
  )
}
