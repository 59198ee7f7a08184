/** What keeps a pack from being used. Each has its own words in content/pack-pages. */
export const packFaultKinds = [
  'too-big',
  'not-json',
  'too-deep',
  'too-much',
  'forbidden-name',
  'hidden-signs',
  'code',
  'not-a-pack',
  'newer',
  'missing',
  'unknown-field',
  'wrong-kind',
  'not-one-of',
  'not-an-id',
  'not-a-date',
  'empty',
  'too-short',
  'too-long',
  'other',
  'id-twice',
  'language-missing',
  'language-not-named',
  'unknown-moment',
  'unknown-part',
  'unknown-fact',
  'other-objective',
] as const
export type PackFaultKind = (typeof packFaultKinds)[number]

/** Where in the file: names of fields, and places in lists from 0. */
export type PackPath = readonly (string | number)[]

export type PackFault = {
  kind: PackFaultKind
  path: PackPath
  /** The same place as a person finds it: `words › it › prompts › 3 (their-house) › aim`. */
  place: string
  /** What stands there, or what may stand there. */
  found?: string
}

/** A fault before anyone has looked up how its place is called. */
export type BareFault = Omit<PackFault, 'place'>
