import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { waitUntil } from '../wait-until.ts'

const serverFileSchema = z.object({ ws_host: z.string(), ws_port: z.number() })
const fileOf = (profile: string) => join(profile, 'WebDriverBiDiServer.json')

/** Where Firefox listens: it writes that into its profile at about the time when it says so. */
export async function requireAddress(profile: string): Promise<string> {
  const address = await waitUntil(() => {
    try {
      const { ws_host, ws_port } = serverFileSchema.parse(JSON.parse(readFileSync(fileOf(profile), 'utf8')))
      return `ws://${ws_host}:${ws_port}`
    } catch {
      return undefined
    }
  }, 10_000)
  if (address === undefined) throw new Error('Firefox named no address')
  return address
}

/** A killed Firefox leaves its last address behind. */
export const forgetAddress = (profile: string) => rmSync(fileOf(profile), { force: true })
