import { Notice } from '#components/ui/Notice.tsx'
import { useApp } from './app-context.ts'

/** Says plainly that something could not be kept, and what to do. */
export function StorageTrouble({ error }: { error: unknown }) {
  const { t } = useApp()
  if (error === undefined) return null
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
  return (
    <div role="alert">
      <Notice kind="attention">
        <p>{isFull ? t.trouble.full : t.trouble.notKept}</p>
      </Notice>
    </div>
  )
}
