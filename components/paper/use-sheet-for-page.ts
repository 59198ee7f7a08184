import type { ComponentChild } from 'preact'
import { useEffect } from 'preact/hooks'
import { isSheetThere, putSheet } from '#components/app/put-sheet.ts'

/** What a page prints instead of itself, however a person asks for it: by a button, a menu or a key. */
export function useSheetForPage(sheet: ComponentChild | undefined): void {
  useEffect(() => {
    if (sheet === undefined) return
    const put = () => {
      if (!isSheetThere()) putSheet(sheet)
    }
    addEventListener('beforeprint', put)
    return () => removeEventListener('beforeprint', put)
  }, [sheet])
}
