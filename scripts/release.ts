import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCheckStep } from './checks/create-step.ts'
import { describeTable, describeTotal } from './checks/describe-results.ts'
import { runSteps } from './checks/run-steps.ts'
import { oneFailed, onePassed, type Step } from './checks/step.ts'
import { steps } from './checks/steps.ts'
import { projectRoot } from './project-root.ts'
import { createSbom } from './release/create-sbom.ts'
import { describeSizes } from './release/describe-sizes.ts'
import { rebuild } from './release/rebuild.ts'
import { requireCleanTree } from './release/require-clean-tree.ts'
import { hashZips } from './zips/pack-all.ts'
import { readZip } from './zips/read-zip.ts'

const output = join(projectRoot, '.output')
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'))

/** Packages for building of which people install a part: the typeface, and lists cut from other lists. */
const shippedParts = [
  '@fontsource/atkinson-hyperlegible-next',
  '@wxt-dev/webextension-polyfill',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-en',
  '@zxcvbn-ts/language-it',
]

const wishes = process.argv.slice(2)
const unknown = wishes.filter((wish) => wish !== '--no-tests')
if (unknown.length > 0) throw new Error(`Not known: ${unknown.join(', ')}. There is only --no-tests.`)
const isTest = ({ id }: Step) => id === 'unit' || id === 'browsers' || id.startsWith('browser-tests-')
const skipped = wishes.includes('--no-tests') ? steps.filter(isTest).map(({ title }) => title) : []
const warning = `NOT A RELEASE. Skipped, as --no-tests asked: ${skipped.join('; ')}.`

const commit = requireCleanTree()
if (skipped.length > 0) console.log(warning)

const packing: Step[] = [
  createCheckStep({ id: 'zips', title: 'Packed twice, the same bytes', words: ['scripts/check-zips.ts'] }),
  {
    id: 'rebuild',
    title: 'The sources build to the same bytes',
    needs: ['zips'],
    run: async () => {
      const zips = hashZips(output)
      const sources = [...zips.keys()].find((name) => name.includes('sources'))
      if (sources === undefined) return oneFailed('no source zip')
      const again = await rebuild(join(output, sources))
      const different = [...zips].filter(([name, hash]) => again.get(name) !== hash).map(([name]) => name)
      return different.length === 0 ? onePassed : oneFailed(`not the same: ${different.join(', ')}`)
    },
  },
  {
    id: 'still-clean',
    title: 'The checks left the tree as it was',
    needs: [],
    run: async () => (requireCleanTree() === commit ? onePassed : oneFailed('another commit')),
  },
]
const wanted = [...steps.filter((step) => skipped.length === 0 || !isTest(step)), ...packing]
const results = await runSteps(wanted, { print: console.log, now: () => performance.now() })
console.log(`\n${describeTable(results)}\n\n${describeTotal(results)}`)
if (results.some(({ outcome }) => outcome.failed > 0)) {
  console.error('No release: see what failed.')
  process.exit(1)
}

const sbom = createSbom(readJson('package-lock.json'), shippedParts)
const { version } = sbom.metadata.component
const folder = join(output, 'release', skipped.length > 0 ? `${version}-unchecked` : version)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const zips = hashZips(output)
for (const name of zips.keys()) cpSync(join(output, name), join(folder, name))
const sums = [...zips].map(([name, hash]) => `${hash}  ${name}\n`).join('')
writeFileSync(join(folder, 'SHA256SUMS'), sums)
writeFileSync(join(folder, `accanto-${version}.cdx.json`), `${JSON.stringify(sbom, null, 2)}\n`)

for (const name of zips.keys()) {
  const zip = readFileSync(join(folder, name))
  console.log(`\n${name}: ${(zip.length / 1024).toFixed(1)} KiB`)
  if (name.includes('sources')) continue
  console.log(describeSizes(readZip(zip).map(({ path, read }) => ({ path, content: read() }))))
}
const shippedCount = sbom.components.filter(({ scope }) => scope === 'required').length
console.log(`\n${sums}`)
console.log(`Bill of materials: ${sbom.components.length} packages, ${shippedCount} of them in what people install.`)
console.log(`Commit ${commit}. Nothing was published: docs/store/README.md says how. All of it is in ${folder}`)
if (skipped.length > 0) console.log(warning)
