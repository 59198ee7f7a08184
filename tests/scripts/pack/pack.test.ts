import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createPackSchema } from '../../../scripts/pack/create-pack-schema.ts'
import { projectRoot } from '../../../scripts/project-root.ts'
import { packText } from '../../fixtures/packs/a-pack.ts'

const run = (words: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/pack.ts', ...words], { cwd: projectRoot, input, encoding: 'utf8' })

test('the schema for editors is the one that Accanto parses with', async () => {
  const written: unknown = JSON.parse(await readFile(resolve(projectRoot, 'docs/pack.schema.json'), 'utf8'))
  // After a change: npm run pack -- schema.
  expect(written).toEqual(JSON.parse(JSON.stringify(createPackSchema())))
})

test('a good pack is well', () => {
  const { status, stdout } = run(['check', '-'], packText())
  expect([status, stdout]).toEqual([0, 'small-pack, version 1: all is well.\n'])
})

test('a pack with faults says where and what, in the language asked for', () => {
  const { status, stdout } = run(['check', '-', '--language', 'it'], packText({ contact: [] }))
  expect(status).toBe(1)
  expect(stdout).toContain('  contact\n    Accanto non conosce questo nome.')
})

test('what is too big is not read to its end', () => {
  const { status, stdout } = run(['check', '-'], ' '.repeat(3_000_000))
  expect(status).toBe(1)
  expect(stdout).toContain('The file is too big.')
})

test('a file that is not there says so', () => {
  const { status, stderr } = run(['check', 'no-such-file.json'])
  expect([status, stderr.split(':')[0]]).toEqual([1, 'The file “no-such-file.json” can’t be read'])
})

test.for([[], ['check'], ['paint'], ['check', '-', '--language', 'fr']])('%j says how to ask', (words) => {
  const { status, stderr } = run(words)
  expect([status, stderr.split('.')[0]]).toEqual([
    1,
    'Please say: npm run -s pack -- check FILE [--language it|en], with - for standard input',
  ])
})
