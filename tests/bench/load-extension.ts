import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod/mini'
import { requireTarget } from './find-targets.ts'
import type { Connection } from './open-connection.ts'
import { attachTarget, type Target } from './target.ts'

const loadedSchema = z.object({ id: z.string() })

declare const chrome: { runtime?: { id?: string } } | undefined

export type Extension = {
  /** `chrome-extension://…/` */
  origin: string
  /** Stays awake while it is attached to. */
  worker: Target
}

/** Loads the extension in a folder, and waits until its background runs. The id follows from the folder's path. */
export async function loadExtension(connection: Connection, path: string): Promise<Extension> {
  const { id } = loadedSchema.parse(await connection.send('Extensions.loadUnpacked', { path }))
  const origin = `chrome-extension://${id}/`
  const worker = await attachTarget(connection, await requireTarget(connection, 'service_worker', origin))
  // A worker shows up before its global scope has `chrome`.
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    if (await worker.run(() => typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined)) {
      return { origin, worker }
    }
  }
  throw new Error(`The background in ${path} did not start.`)
}
