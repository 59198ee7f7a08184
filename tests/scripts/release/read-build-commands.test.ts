import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeSizes } from '../../../scripts/release/describe-sizes.ts'
import { readBuildCommands } from '../../../scripts/release/read-build-commands.ts'

test('takes the commands under the heading, without what is said about them', () => {
  const readme =
    '## Other\n\n```sh\nrm all\n```\n\n### From the source package\n\nSo:\n\n```sh\nnpm install # half a minute\n\nnpm run zip\n```\n'
  expect(readBuildCommands(readme)).toEqual(['npm install', 'npm run zip'])
})

test('says so when there are none', () => {
  expect(() => readBuildCommands('# Accanto\n')).toThrow('no commands')
})

test("the project's README tells a reviewer how", () => {
  expect(readBuildCommands(readFileSync('README.md', 'utf8'))).toEqual(['npm install', 'npm run zip'])
})

test('sizes are summed by kind, the largest first', () => {
  const files = [
    { path: 'a.js', content: Buffer.alloc(1024) },
    { path: 'b.js', content: Buffer.alloc(1024) },
    { path: 'a.html', content: Buffer.alloc(512) },
  ]
  const [, scripts, pages] = describeSizes(files).split('\n')
  expect(scripts).toMatch(/^scripts +2 +2\.0 /)
  expect(pages).toMatch(/^pages +1 +0\.5 /)
})
