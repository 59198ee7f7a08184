import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { parsePack } from '#practice/packs/parse-pack.ts'
import { parsePolicy, policyShape } from '#storage/managed.ts'
import type { KeptPreset } from '#storage/preset.ts'
import { parsePlist } from './parse-plist.ts'
import { parseRegistry } from './parse-registry.ts'

const read = (name: string) => readFileSync(`docs/policies/${name}`, 'utf8')
const readJson = (name: string): unknown => JSON.parse(read(name))
const fields = z.record(z.string(), z.unknown())

const linux = z.object({ '3rdparty': z.object({ extensions: z.object({ EXTENSION_ID: fields }) }) })
const firefoxId = '{7c1f6f0e-52f1-4b0c-9a5e-1d6a1c0a9e37}'
const firefox = z.object({
  policies: z.object({ '3rdparty': z.object({ Extensions: z.object({ [firefoxId]: fields }) }) }),
})
const google = z.record(z.string(), z.strictObject({ Value: z.unknown() }))

/** Chrome knows from the schema which numbers mean yes or no, and which texts are lists. */
const { properties } = z
  .object({ properties: z.record(z.string(), z.looseObject({ type: z.string() })) })
  .parse(readJson('../../public/managed-schema.json'))
function convert(name: string, value: unknown): unknown {
  const type = properties[name]?.type
  if (type === 'boolean') return value === 1
  return (type === 'array' || type === 'object') && typeof value === 'string' ? JSON.parse(value) : value
}
const fromRegistry = (product: string) => {
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\EXTENSION_ID\\policy`
  const found = parseRegistry(read('windows.reg')).get(key) ?? {}
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, convert(name, value)]))
}

const samples: Record<string, () => unknown> = {
  'chromium-linux.json': () => linux.parse(readJson('chromium-linux.json'))['3rdparty'].extensions.EXTENSION_ID,
  'firefox-policies.json': () =>
    firefox.parse(readJson('firefox-policies.json')).policies['3rdparty'].Extensions[firefoxId],
  'google-admin.json': () =>
    Object.fromEntries(
      Object.entries(google.parse(readJson('google-admin.json'))).map(([name, { Value }]) => [name, Value]),
    ),
  'windows.reg for Chrome': () => fromRegistry('Google\\Chrome'),
  'windows.reg for Edge': () => fromRegistry('Microsoft\\Edge'),
  'macos-chrome.plist': () => parsePlist(read('macos-chrome.plist')),
}

const parseSample = (name: string): KeptPreset => parsePolicy(samples[name]?.())

test.for(Object.keys(samples))('%s shows every value there is, and each is understood', (name) => {
  const { values, ignored } = parseSample(name)
  expect(ignored).toEqual([])
  const sample = fields.parse(samples[name]?.())
  expect(Object.keys(sample).sort()).toEqual(Object.keys(policyShape).sort())
  expect(parsePack(String(sample.pack)).pack?.contacts).toHaveLength(1)
  expect(values).toEqual(parseSample('chromium-linux.json').values)
})

test('every sample is among them', () => {
  const files = readdirSync('docs/policies').filter((name) => !name.endsWith('.md'))
  expect(files.sort()).toEqual([...new Set(Object.keys(samples).map((name) => name.split(' ')[0]))].sort())
})

test('Firefox is asked for Accanto by its own id', () => {
  expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`id: '${firefoxId}'`)
})
