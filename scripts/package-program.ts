import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

type PackageFile = { bin?: string | Record<string, string> }

/**
 * The file behind a package's command. Run with this very Node it needs no shell and no PATH, also on Windows,
 * and cannot fall back to an older Node. Throws when the package has no such command.
 */
export function packageProgram(packageName: string, command = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName)
  const { bin }: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (!file) throw new Error(`${packageName} has no command ${command}.`)
  return join(folder, file)
}
