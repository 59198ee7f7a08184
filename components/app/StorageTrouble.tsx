import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { useApp } from './app-context.ts'

/** By the name of the error, as browsers and storage give it. */
const kinds: readonly { names: RegExp; key: keyof Strings['trouble'] }[] = [
  { names: /quota/i, key: 'full' },
  { names: /NewerSchema/, key: 'newer' },
  { names: /LockedError/, key: 'locked' },
  // A private window, or storage switched off.
  { names: /Security|InvalidState|NotAllowed|MissingAPI/, key: 'off' },
]

/** Says plainly that something could not be kept, and what to do. */
export function StorageTrouble({ error }: { error: unknown }) {
  const { t } = useApp()
  if (error === undefined) return null
  const text = error instanceof Error ? `${error.name} ${error.message}` : ''
  const kind = kinds.find(({ names }) => names.test(text))
  return (
    <div role="alert">
      <Notice kind="attention">
        <p>{t.trouble[kind?.key ?? 'notKept']}</p>
      </Notice>
    </div>
  )
}
