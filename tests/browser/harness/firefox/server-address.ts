import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const serverFileSchema = z.object({ ws_host: z.string(), ws_port: z.number() })
const fileOf = (profile: string) => join(profile, 'WebDriverBiDiServer.json')

/** Where Firefox listens: it writes that into its profile before it says so. */
export function readAddress(profile: string): string {
  const { ws_host, ws_port } = serverFileSchema.parse(JSON.parse(readFileSync(fileOf(profile), 'utf8')))
  return `ws://${ws_host}:${ws_port}`
}

/** A killed Firefox leaves its last address behind. */
export const forgetAddress = (profile: string) => rmSync(fileOf(profile), { force: true })
