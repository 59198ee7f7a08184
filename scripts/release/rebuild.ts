import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { hashZips } from '../zips/pack-all.ts'
import { readZip } from '../zips/read-zip.ts'
import { readBuildCommands } from './read-build-commands.ts'

/** Milliseconds that one command may take on a slow computer. */
const patience = 600_000

/** As in a shell that someone has just opened: nothing of the npm that runs this, and none of its programs. */
function freshSurroundings(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => !/^npm_|^INIT_CWD$/i.test(name))
  const path = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.startsWith(projectRoot))
  return { ...Object.fromEntries(names.map((name) => [name, process.env[name]])), PATH: path.join(delimiter) }
}

function runCommand(command: string, folder: string): Promise<void> {
  const child = spawn(command, {
    cwd: folder,
    env: freshSurroundings(),
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`“${command}” failed:\n${said}`))))
  })
}

/**
 * Builds what a source zip holds in an empty folder, following its own README and nothing else, as a store's reviewer
 * does. The SHA-256 of each zip that comes out, by its name.
 */
export async function rebuild(sources: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-sources-'))
  try {
    for (const { path, read } of readZip(readFileSync(sources))) {
      if (path.endsWith('/')) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), read())
    }
    for (const command of readBuildCommands(readFileSync(join(folder, 'README.md'), 'utf8'))) {
      console.log(`$ ${command}`)
      await runCommand(command, folder)
    }
    return hashZips(join(folder, '.output'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
