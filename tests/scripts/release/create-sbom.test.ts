import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createSbom } from '../../../scripts/release/create-sbom.ts'

const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const lockfile = {
  lockfileVersion: 3,
  packages: {
    '': { version: '1.2.3', dependencies: { dexie: '^4.0.0' }, devDependencies: { '@a/tool': '^1.0.0' } },
    'node_modules/dexie': { version: '4.1.0', integrity, license: 'Apache-2.0' },
    'node_modules/@a/tool': { version: '1.0.0', dev: true, dependencies: { small: '^1.0.0', dexie: '*' } },
    'node_modules/@a/tool/node_modules/small': { version: '1.1.0', dev: true },
    'node_modules/small': { version: '2.0.0', dev: true },
    'node_modules/other': { version: '1.0.0', dev: true, dependencies: { small: '^2.0.0' } },
  },
}
const find = (sbom: ReturnType<typeof createSbom>, name: string) => {
  const found = sbom.components.find((component) => component.name === name)
  if (!found) throw new Error(`No ${name}`)
  return found
}
const needsOf = (sbom: ReturnType<typeof createSbom>, ref: string) =>
  sbom.dependencies.find((dependency) => dependency.ref === ref)?.dependsOn

test('names what people install, and what only builds it', () => {
  const sbom = createSbom(lockfile, ['other'])
  expect(find(sbom, 'dexie')).toMatchObject({ scope: 'required', purl: 'pkg:npm/dexie@4.1.0' })
  expect(find(sbom, 'dexie').hashes).toEqual([{ alg: 'SHA-512', content: '07'.repeat(64) }])
  expect(find(sbom, '@a/tool')).toMatchObject({ scope: 'excluded', purl: 'pkg:npm/%40a/tool@1.0.0' })
  expect(find(sbom, 'other').scope).toBe('required')
})

test('follows each need to the version that is found from there', () => {
  const sbom = createSbom(lockfile, [])
  expect(needsOf(sbom, 'pkg:npm/accanto@1.2.3')).toEqual(['pkg:npm/%40a/tool@1.0.0', 'pkg:npm/dexie@4.1.0'])
  expect(needsOf(sbom, 'pkg:npm/%40a/tool@1.0.0')).toEqual(['pkg:npm/dexie@4.1.0', 'pkg:npm/small@1.1.0'])
  expect(needsOf(sbom, 'pkg:npm/other@1.0.0')).toEqual(['pkg:npm/small@2.0.0'])
})

test("holds every package of the project's own lockfile once, and no need leads nowhere", () => {
  const real = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const sbom = createSbom(real, [])
  const refs = sbom.components.map((component) => component['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  const known = new Set(refs)
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([])
  const names = Object.keys({ ...real.packages[''].dependencies, ...real.packages[''].devDependencies })
  expect(needsOf(sbom, sbom.metadata.component['bom-ref'])?.length).toBeGreaterThanOrEqual(names.length)
  expect(createSbom(real, [])).toEqual(sbom)
})
