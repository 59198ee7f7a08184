import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findProgram } from '../../../scripts/browsers/find-program.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accanto-'))
  for (const name of ['first', 'second']) mkdirSync(join(folder, name))
})

afterEach(() => rmSync(folder, { recursive: true }))

const searchPath = () => ({ PATH: ['', join(folder, 'first'), join(folder, 'second')].join(delimiter) })

test('finds the first program of that name', () => {
  for (const name of ['first', 'second']) {
    writeFileSync(join(folder, name, 'chromium'), '')
    chmodSync(join(folder, name, 'chromium'), 0o755)
  }
  expect(findProgram('chromium', searchPath())).toBe(join(folder, 'first', 'chromium'))
})

test.skipIf(process.platform === 'win32')('passes over folders and files that cannot be run', () => {
  mkdirSync(join(folder, 'first', 'chromium'))
  writeFileSync(join(folder, 'second', 'chromium'), '')
  chmodSync(join(folder, 'second', 'chromium'), 0o644)
  expect(findProgram('chromium', searchPath())).toBeUndefined()
})

test('finds nothing without a PATH', () => {
  expect(findProgram('chromium', {})).toBeUndefined()
})
