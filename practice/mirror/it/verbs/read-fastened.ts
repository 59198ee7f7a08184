import type { Reading } from '../../token.ts'
import { readVerb } from './read-verb.ts'

const single = ['mi', 'ti', 'si', 'ci', 'vi', 'lo', 'la', 'li', 'le', 'gli', 'ne']
const pairs = ['me', 'te', 'se', 'ce', 've', 'glie'].flatMap((first) =>
  ['lo', 'la', 'li', 'le', 'ne'].map((second) => [first, second]),
)
const clusters = [...single.map((clitic) => [clitic]), ...pairs].map((clitics) => ({
  clitics,
  ending: clitics.join(''),
}))

/** *va'*, *fa'*, *da'*, *di'*, *sta'* double the consonant that follows: vacci, fallo, dammi, dille, stacci. */
const short = /^(va|fa|rifa|da|di|ridi|sta)([mtcvln])\2/

const fasten = (readings: readonly Reading[], clitics: readonly string[]) =>
  readings.map((reading) => ({ ...reading, clitics }))

/** `plain`: the word, with *vacci* as *va'ci*. */
const readHosts = (plain: string): Reading[] =>
  clusters.flatMap(({ clitics, ending }) => {
    if (!plain.endsWith(ending) || plain.length < ending.length + 2) return []
    const host = plain.slice(0, -ending.length)
    if (host.endsWith('r')) {
      const infinitives = [...readVerb(`${host}e`), ...readVerb(`${host}re`)]
      return fasten(
        infinitives.filter(({ form }) => form === 'infinitive'),
        clitics,
      )
    }
    // The long forms *vai*, *fai* take no pronoun; *da* and *fa* do so only before *gli*.
    const bare = /^(?:va|fa|da|di|sta)$/.test(host)
    if (bare && ending !== 'gli' && !ending.startsWith('glie')) return []
    return readVerb(bare ? `${host}'` : host).flatMap((reading) => {
      // “Cercasi”, “vendesi”: notices.
      const orders = reading.form === 'imperative' && ending !== 'si' && !/^(?:v|d|f|rif|st)ai$/.test(host)
      const ordersMany = reading.form === 'present' && (reading.person === 4 || reading.person === 5)
      if (!orders && !ordersMany && reading.form !== 'gerund') return []
      return fasten([ordersMany ? { ...reading, form: 'imperative' } : reading], clitics)
    })
  })

/** Verb forms with pronouns fastened to them: chiamalo, parlagliene, vacci, andarci, facendolo. */
export function readFastened(word: string): Reading[] {
  const doubled = word.replace(short, (_, verb: string, consonant: string) => `${verb}'${consonant}`)
  // A cut infinitive before another word: saper fare, voler dire.
  const cut = word.endsWith('r') ? readVerb(`${word}e`).filter(({ form }) => form === 'infinitive') : []
  return [...cut, ...readHosts(word), ...(doubled === word ? [] : readHosts(doubled))]
}
