import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const manifestSchema = z.looseObject({
  version: z.string(),
  action: z.looseObject({ default_popup: z.string() }),
  side_panel: z.optional(z.looseObject({ default_path: z.string() })),
  sidebar_action: z.optional(z.looseObject({ default_panel: z.string() })),
  browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({ id: z.string() }) })),
})

/** What the harness must know of a built extension. */
export function readManifest(extension: string) {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')))
  const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel
  if (panel === undefined) throw new Error(`${extension} has no side panel`)
  return {
    version: manifest.version,
    popup: manifest.action.default_popup,
    panel,
    geckoId: manifest.browser_specific_settings?.gecko.id,
  }
}
