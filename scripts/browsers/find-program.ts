import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a file is there and may be run; Windows has no such right, and answers for any file. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The first program of that name in a PATH, as a shell would find it. */
export function findProgram(command: string, { PATH = '' }: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, command)).find(isProgram)
}
