import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { AccantoDatabase } from '../database.ts'
import type { Files } from '../second-store/files.ts'
import type { Stop } from '../watch.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { asFirstKeyring } from './keep-old-key.ts'
import { type Keyring, keyringSchema } from './keyring.ts'

const storageKey = 'keyring'
/** Where version 1 kept its copy of the data key. */
const oldStorageKey = 'dataKey'
const oldCopySchema = z.object({ bytes: z.string() })
const folder = 'keyring'
const fileName = 'keyring.json'

/** AES-256. */
const keyLength = 32

export type KeyringStore = {
  /** The copy that is quickest to read; enough for a first look, never for a write. */
  peek: () => Promise<Keyring | undefined>
  /** The newest of all copies; makes the first one, and puts back the copies that are missing or older. */
  require: () => Promise<Keyring>
  /** Writes a changed keyring to every place. Throws where one of them fails; the newest copy holds. */
  replace: (change: (keyring: Keyring) => Promise<Keyring>) => Promise<Keyring>
  watch: (onChange: () => void) => Stop
}

/** A damaged copy counts as missing: another one opens the journal. */
function parse(text: unknown): Keyring | undefined {
  const parsed = keyringSchema.safeParse(text)
  if (!parsed.success) return undefined
  const keyring = parsed.data
  if (keyring.protection !== 'none') return keyring
  try {
    return fromBase64(keyring.bytes).length === keyLength ? keyring : undefined
  } catch {
    return undefined
  }
}

function parseJson(text: string | undefined): Keyring | undefined {
  try {
    return text === undefined ? undefined : parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

async function readLocal(): Promise<Keyring | undefined> {
  const local = await browser.storage.local.get([storageKey, oldStorageKey])
  const old = oldCopySchema.safeParse(local[oldStorageKey])
  return parse(local[storageKey]) ?? (old.success ? parse(asFirstKeyring(old.data.bytes)) : undefined)
}

async function writeLocal(keyring: Keyring): Promise<void> {
  await browser.storage.local.set({ [storageKey]: keyring })
  await browser.storage.local.remove(oldStorageKey)
}

/** Kept in every store, since losing it loses all: beside the records, in storage.local and in a file. */
export function createKeyringStore(database: AccantoDatabase, files: Files): KeyringStore {
  const readBeside = async () => parse((await database.keys.get('keyring'))?.keyring)
  const writeBeside = (keyring: Keyring) => database.keys.put({ id: 'keyring', keyring })
  const readFile = async () => parseJson(await files.read(folder, fileName))
  const writeFile = (keyring: Keyring) => files.write(folder, fileName, JSON.stringify(keyring))

  const load = async (): Promise<Keyring> => {
    const copies = await Promise.all([readBeside(), readLocal(), readFile()])
    const newest = copies
      .filter((copy) => copy !== undefined)
      .sort((a, b) => b.generation - a.generation)
      .at(0)
    const keyring: Keyring = newest ?? {
      generation: 1,
      keyId: crypto.randomUUID(),
      protection: 'none',
      bytes: toBase64(crypto.getRandomValues(new Uint8Array(keyLength))),
    }
    const [beside, local, file] = copies.map((copy) => JSON.stringify(copy) === JSON.stringify(keyring))
    if (!beside) await writeBeside(keyring)
    if (!local) await writeLocal(keyring)
    if (!file) await writeFile(keyring)
    return keyring
  }
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('accanto-keyring', work)

  return {
    peek: readLocal,
    require: () => oneAtATime(load),
    replace: (change) =>
      oneAtATime(async () => {
        const before = await load()
        const keyring = { ...(await change(before)), generation: before.generation + 1 }
        // The copy that is looked at first comes first: it is never behind the others.
        await writeLocal(keyring)
        await writeBeside(keyring)
        await writeFile(keyring)
        return keyring
      }),
    watch(onChange) {
      const handleChange = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && storageKey in changes) onChange()
      }
      browser.storage.onChanged.addListener(handleChange)
      return () => browser.storage.onChanged.removeListener(handleChange)
    },
  }
}
