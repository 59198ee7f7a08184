import { type Conjugation, conjugate } from './conjugate.ts'
import { irregularVerbs } from './irregular-verbs.ts'
import { regularVerbs } from './regular-verbs.ts'
import { strongVerbs } from './strong-verbs.ts'

const words = (list: string | undefined) => (list ?? '').trim().split(/\s+/).filter(Boolean)

/** essere and avere share no endings with any verb. */
const auxiliaries: Readonly<Record<string, string>> = {
  essere:
    'essere essendo stato stata stati state sono sei è siamo siete sono ero eri era eravamo eravate erano sarò sarai sarà saremo sarete saranno fui fosti fu fummo foste furono sarei saresti sarebbe saremmo sareste sarebbero sia siamo siate siano fossi fosse fossimo foste fossero sii',
  avere:
    'avere avendo avuto avuta avuti avute ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevate avevano avrò avrai avrà avremo avrete avranno ebbi avesti ebbe avemmo aveste ebbero avrei avresti avrebbe avremmo avreste avrebbero abbia abbiamo abbiate abbiano avessi avesse avessimo aveste avessero abbi',
}

/** Puts a prefix before every form; `di'` and `va'` lose their apostrophe forms where a prefix stands. */
function withPrefix(prefix: string, forms: Conjugation): Conjugation {
  return forms.map((slot) =>
    slot
      .split('/')
      .map((form) => prefix + form)
      .join('/'),
  )
}

/** All conjugations the table is made of, by infinitive. */
export function listConjugations(): Map<string, Conjugation> {
  const all = new Map<string, Conjugation>()
  for (const [infinitive, forms] of Object.entries(auxiliaries)) all.set(infinitive, forms.split(' '))
  const add = (prefix: string, infinitive: string, forms: Conjugation) => {
    if (!all.has(prefix + infinitive)) all.set(prefix + infinitive, prefix === '' ? forms : withPrefix(prefix, forms))
  }
  for (const verb of irregularVerbs) {
    for (const prefix of ['', ...words(verb.prefixes)]) add(prefix, verb.infinitive, conjugate(verb))
  }
  for (const line of strongVerbs.trim().split('\n')) {
    const [head, prefixes] = line.split(':')
    const [infinitive = '', remote = '', participle = ''] = words(head)
    for (const prefix of ['', ...words(prefixes)]) {
      add(prefix, infinitive, conjugate({ infinitive, remote, participle }))
    }
  }
  for (const [kind, list] of Object.entries(regularVerbs)) {
    for (const word of words(list)) {
      const infinitive = word.replace('!', '')
      add('', infinitive, conjugate({ infinitive }, kind === 'isc', word.endsWith('!')))
    }
  }
  return all
}
