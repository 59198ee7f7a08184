/** A folder of small files: OPFS in browsers. Every call is on its own; whoever needs more takes a lock. */
export type Files = {
  write: (folder: string, name: string, text: string) => Promise<void>
  read: (folder: string, name: string) => Promise<string | undefined>
  list: (folder: string) => Promise<string[]>
  /** Nothing happens where there is none. */
  remove: (folder: string, name: string) => Promise<void>
}

/** Alone with all files, in all views: for comparing the stores. */
export const lockFiles = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('accanto-files', work)

/** Alone with the files of one record; others go on with theirs. Two open writers of one file would lose one of the two. */
export const lockRecord = <T>(store: string, id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('accanto-files', { mode: 'shared' }, () =>
    navigator.locks.request(`accanto-file-${store}-${id}`, work),
  )

/** Alone with the packs of one store, for whoever holds `lockRecord`: two that take out one record each would both come back. */
export const lockPacks = <T>(store: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`accanto-packs-${store}`, work)
