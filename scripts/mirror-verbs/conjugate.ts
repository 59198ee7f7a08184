import type { IrregularVerb } from './irregular-verbs.ts'

/** The forms of a verb, slot by slot, in the order of `practice/mirror/italian/verb-slots.ts`; "/" between two forms. */
export type Conjugation = readonly string[]

type Kind = 'are' | 'ere' | 'ire' | 'isc'

const vowels: Record<Kind, string> = { are: 'a', ere: 'e', ire: 'i', isc: 'i' }

/** -care and -gare keep their sound with h, -ciare and -giare drop their i, before e and i. */
function join(stem: string, ending: string, kind: Kind, stressedI = false): string {
  if (kind !== 'are') return stem.endsWith('i') && ending.startsWith('i') ? stem + ending.slice(1) : stem + ending
  if (/[cg]$/.test(stem) && /^[eièéì]/.test(ending)) return `${stem}h${ending}`
  if (/([cg]|sc)i$/.test(stem) && /^[eè]/.test(ending) && !stressedI) return stem.slice(0, -1) + ending
  if (stem.endsWith('i') && ending.startsWith('i') && !(stressedI && ending !== 'iamo' && ending !== 'iate'))
    return stem + ending.slice(1)
  return stem + ending
}

const presentEndings: Record<Kind, readonly string[]> = {
  are: ['o', 'i', 'a', 'iamo', 'ate', 'ano'],
  ere: ['o', 'i', 'e', 'iamo', 'ete', 'ono'],
  ire: ['o', 'i', 'e', 'iamo', 'ite', 'ono'],
  isc: ['isco', 'isci', 'isce', 'iamo', 'ite', 'iscono'],
}
const subjunctiveEndings: Record<Kind, readonly [string, string]> = {
  are: ['i', 'ino'],
  ere: ['a', 'ano'],
  ire: ['a', 'ano'],
  isc: ['isca', 'iscano'],
}
const futureEndings = ['ò', 'ai', 'à', 'emo', 'ete', 'anno']
const conditionalEndings = ['ei', 'esti', 'ebbe', 'emmo', 'este', 'ebbero']
const imperfectEndings = ['vo', 'vi', 'va', 'vamo', 'vate', 'vano']

function remoteForms(stem: string, vowel: string, kind: Kind, strong: string | undefined): string[] {
  const weak = [`${vowel}sti`, `${vowel}mmo`, `${vowel}ste`].map((ending) => join(stem, ending, kind))
  const [second = '', noi = '', voi = ''] = weak
  if (strong !== undefined) {
    const root = strong.slice(0, -1)
    return [strong, second, `${root}e`, noi, voi, `${root}ero`]
  }
  const third = { are: 'ò', ere: 'é', ire: 'ì', isc: 'ì' }[kind]
  const both = (first: string, other: string) => (kind === 'ere' ? `${first}/${other}` : first)
  return [
    both(join(stem, `${vowel}i`, kind), `${stem}etti`),
    second,
    both(join(stem, third, kind), `${stem}ette`),
    noi,
    voi,
    both(join(stem, `${vowel}rono`, kind), `${stem}ettero`),
  ]
}

const participleForms = (masculine: string) =>
  ['o', 'a', 'i', 'e'].map((ending) =>
    masculine
      .split('/')
      .map((form) => form.slice(0, -1) + ending)
      .join('/'),
  )

/** Conjugates a verb; `verb` says where it leaves the regular endings. Throws for what is no infinitive. */
export function conjugate(verb: IrregularVerb, isc = false, stressedI = false): Conjugation {
  const { infinitive } = verb
  const base = verb.base ?? infinitive
  const kind: Kind | undefined = base.endsWith('are')
    ? 'are'
    : base.endsWith('ere')
      ? 'ere'
      : base.endsWith('ire')
        ? isc
          ? 'isc'
          : 'ire'
        : undefined
  if (kind === undefined) throw new Error(`No infinitive: ${infinitive}`)
  const stem = base.slice(0, -3)
  const vowel = vowels[kind]
  const add = (ending: string) => join(stem, ending, kind, stressedI)
  const present = verb.present?.split(' ') ?? presentEndings[kind].map(add)
  const [singular = '', plural = ''] = verb.subjunctive?.split(' ') ?? subjunctiveEndings[kind].map(add)
  const noi = present[3] ?? ''
  const future = verb.future ?? add(kind === 'are' ? 'er' : `${vowel}r`)
  const weakParticiple =
    kind === 'ere' ? (/[^aeou][csl]?i?$/.test(stem) && /[cs]$/.test(stem) ? 'iuto' : 'uto') : `${vowel}to`
  return [
    infinitive,
    kind === 'are' ? add('ando') : add('endo'),
    ...participleForms(verb.participle ?? add(weakParticiple)),
    ...present,
    ...imperfectEndings.map((ending) => add(vowel + ending)),
    ...futureEndings.map((ending) => future + ending),
    ...remoteForms(stem, vowel, kind, verb.remote),
    ...conditionalEndings.map((ending) => future + ending),
    singular,
    noi,
    noi.replace(/mo$/, 'te'),
    plural,
    ...['ssi', 'sse', 'ssimo', 'ste', 'ssero'].map((ending) => {
      const vowelOfPast = infinitive === 'dare' || infinitive === 'stare' || infinitive === 'ridare' ? 'e' : vowel
      return add(vowelOfPast + ending)
    }),
    (verb.imperative ?? (kind === 'are' ? (present[2] ?? '') : (present[1] ?? ''))).replaceAll(' ', '/'),
  ]
}
