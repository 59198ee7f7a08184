import { parseArgs } from 'node:util'

export type Wishes = {
  /** Undefined: whichever browser is there. */
  family: 'chromium' | 'firefox' | undefined
  /** A folder that keeps what is written; without it everything is gone when the browser closes. */
  profile: string | undefined
  headless: boolean
}

export const usage = 'npm start [-- chromium | firefox] [--profile FOLDER] [--headless]'

/** Throws on words that mean nothing here. */
export function parseWishes(words: string[]): Wishes {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { profile: { type: 'string' }, headless: { type: 'boolean', default: false } },
  })
  const [family, ...others] = positionals
  if ((family !== undefined && family !== 'chromium' && family !== 'firefox') || others.length > 0) {
    throw new Error(`“${positionals.join(' ')}” is no browser that Accanto starts.`)
  }
  return { family, profile: values.profile, headless: values.headless }
}
