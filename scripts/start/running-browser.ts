import type { ChildProcess } from 'node:child_process'

export type BrowserStart = {
  program: string
  /** The profile's folder. */
  profile: string
  /** The folder of the built extension. */
  extension: string
  headless: boolean
}

/** A browser in which Accanto is loaded for certain. */
export type RunningBrowser = {
  /** Settles when the browser has closed, whoever closed it. */
  closed: Promise<void>
  close: () => void
}

/** Waits for `load`; a browser that fails at that is closed before the error is thrown. */
export async function createRunningBrowser(child: ChildProcess, load: () => Promise<void>): Promise<RunningBrowser> {
  const closed = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
  try {
    // A program that cannot start never answers `load`: it says so through `closed`.
    const failedToStart = closed.then(() => Promise.reject(new Error('The browser closed at once.')))
    await Promise.race([load(), failedToStart])
    return { closed, close: () => child.kill() }
  } catch (error) {
    child.kill()
    await closed.catch(() => {})
    throw error
  }
}
