import { useState } from 'preact/hooks'
import { useApp } from './app-context.ts'

/** Copies and says so once. `copiedId` names what was copied last, so that its button can show it. */
export function useCopy() {
  const { t, announce } = useApp()
  const [copiedId, setCopiedId] = useState<string>()
  const copy = (id: string, text: string, more = '') => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopiedId(id)
        announce(`${t.copy.done} ${more}`.trim())
      },
      () => {
        setCopiedId(undefined)
        announce(t.copy.failed)
      },
    )
  }
  return { copiedId, copy }
}
