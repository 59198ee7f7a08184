import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()) })

test('the licence of every library that ships lies in the package', () => {
  const config = readFileSync('wxt.config.ts', 'utf8')
  const { dependencies } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const names = Object.keys(dependencies)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(config).toContain(`'node_modules/${name}/LICENSE`)
})
