import { useCallback, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'

/** Moving entries to the trash, with undo for the last one. */
export function useTrash() {
  const { t, store, announce } = useApp()
  const [undoableId, setUndoableId] = useState<string>()
  const [failure, setFailure] = useState<unknown>()
  const offerUndo = useCallback(
    (id: string | undefined) => {
      setUndoableId(id)
      if (id !== undefined) announce(t.journal.movedToTrash)
    },
    [announce, t],
  )
  const moveToTrash = useCallback(
    (id: string) => {
      store.entries.moveToTrash(id).then(() => offerUndo(id), setFailure)
    },
    [store, offerUndo],
  )
  const restore = useCallback(
    (id: string) => {
      store.entries.restore(id).then(() => {
        setUndoableId(undefined)
        announce(t.common.undone)
      }, setFailure)
    },
    [store, announce, t],
  )
  const dropUndo = useCallback(() => setUndoableId(undefined), [])
  return { undoableId, failure, offerUndo, moveToTrash, restore, dropUndo }
}
