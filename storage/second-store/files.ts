/** A folder of small files: OPFS in browsers. Every call is on its own; whoever needs more takes `lockFiles`. */
export type Files = {
  write: (folder: string, name: string, text: string) => Promise<void>
  read: (folder: string, name: string) => Promise<string | undefined>
  list: (folder: string) => Promise<string[]>
  /** Nothing happens where there is none. */
  remove: (folder: string, name: string) => Promise<void>
}

/** One at a time in all views: two open writers of one file would lose one of the two. */
export const lockFiles = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('accanto-files', work)
