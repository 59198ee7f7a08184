import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod/mini'
import type { Connection } from './open-connection.ts'

const targetsSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
})

/** The ids of the pages (also popups) or service workers whose address starts so. */
export async function findTargets(connection: Connection, type: 'page' | 'service_worker', address: string) {
  const { targetInfos } = targetsSchema.parse(await connection.send('Target.getTargets', { filter: [{}] }))
  return targetInfos
    .filter((found) => found.type === type && found.url.startsWith(address))
    .map((found) => found.targetId)
}

/** Waits until one is there. */
export async function requireTarget(...where: Parameters<typeof findTargets>): Promise<string> {
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(15)) {
    const [targetId] = await findTargets(...where)
    if (targetId !== undefined) return targetId
  }
  throw new Error(`${where[2]} did not open.`)
}
