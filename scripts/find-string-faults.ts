import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'

const languages = ['it', 'en'] as const
const codeFolders = ['components', 'entrypoints']

const valueSchema = z.union([z.string(), z.object({ one: z.string(), other: z.string() })])
const moduleSchema = z.object({ strings: z.record(z.string(), z.record(z.string(), valueSchema)) })

type Value = z.infer<typeof valueSchema>
/** By `group.key`. */
type Strings = Map<string, Value>

async function readStrings(path: string): Promise<Strings> {
  // The build reads TypeScript as it is; the variable keeps bundlers from following the import.
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href)
  const { strings } = moduleSchema.parse(module)
  return new Map(
    Object.entries(strings).flatMap(([group, keys]) =>
      Object.entries(keys).map(([key, value]): [string, Value] => [`${group}.${key}`, value]),
    ),
  )
}

async function readCode(root: string): Promise<string> {
  const folders = codeFolders.map((folder) => resolve(root, folder)).filter((folder) => existsSync(folder))
  const files = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  const sources = files.flat().filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  return (await Promise.all(sources.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))).join('\n')
}

/** Blanks of a string; a plural may leave one out in one of its forms (“one person”). */
function describeBlanks(value: Value): string {
  const forms = typeof value === 'string' ? [value] : [value.one, value.other]
  const blanks = forms.flatMap((form) => form.match(/\{[^{}]*\}/g) ?? [])
  return [...new Set(blanks)].toSorted().join(' ') || 'no blank'
}

function isUsed(code: string, id: string): boolean {
  const [group = '', key = ''] = id.split('.')
  return new RegExp(`\\.${group}\\??\\s*(?:\\.\\s*${key}(?![\\w$])|(?:\\.\\s*)?\\[)`).test(code)
}

/** Faults of the interface strings: a key or a blank that one language lacks, and keys that no code uses. */
export async function findStringFaults(root: string): Promise<string[]> {
  const paths = languages.map((language) => resolve(root, `content/interface/${language}.ts`))
  if (!paths.every((path) => existsSync(path))) return []
  const [italian, english] = await Promise.all(paths.map(readStrings))
  if (!italian || !english) return []
  const code = await readCode(root)
  return [...new Set([...italian.keys(), ...english.keys()])].flatMap((id) => {
    const inItalian = italian.get(id)
    const inEnglish = english.get(id)
    if (inItalian === undefined) return [`${id} is missing in Italian: content/interface/it.ts.`]
    if (inEnglish === undefined) return [`${id} is missing in English: content/interface/en.ts.`]
    const blanks = { it: describeBlanks(inItalian), en: describeBlanks(inEnglish) }
    return [
      ...(blanks.it === blanks.en ? [] : [`${id} has ${blanks.it} in Italian and ${blanks.en} in English.`]),
      ...(isUsed(code, id) ? [] : [`${id} is used by no code: take it out of both languages, or use it.`]),
    ]
  })
}
