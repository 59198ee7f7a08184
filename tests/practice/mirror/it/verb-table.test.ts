import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readFastened } from '#practice/mirror/it/verbs/read-fastened.ts'
import { readVerb } from '#practice/mirror/it/verbs/read-verb.ts'
import { verbSlots } from '#practice/mirror/it/verbs/verb-slots.ts'
import { verbTable } from '#practice/mirror/it/verbs/verb-table.ts'
import { cutParadigms } from '../../../../scripts/mirror-verbs/cut-paradigms.ts'
import { listConjugations } from '../../../../scripts/mirror-verbs/list-conjugations.ts'
import { listRows } from '../../../../scripts/mirror-verbs/list-rows.ts'

const conjugations = listConjugations()
const describeReadings = (word: string) =>
  [...readVerb(word), ...readFastened(word)].map(({ lemma, form, person, clitics = [] }) =>
    [lemma, form, person, ...clitics].join(' '),
  )

test('the table is what the list of verbs makes', () => {
  expect(verbTable).toEqual(listRows(cutParadigms(conjugations)))
})

test('the table holds eight hundred verbs at the least, and every one has every form', () => {
  expect(conjugations.size).toBeGreaterThan(800)
  const short = [...conjugations].filter(([, forms]) => forms.length !== verbSlots.length)
  expect(short.map(([infinitive]) => infinitive)).toEqual([])
})

test('every form of every verb is read as a form of that verb', () => {
  const missed = [...conjugations].flatMap(([infinitive, forms]) =>
    forms.flatMap((slot, at) =>
      slot.split('/').flatMap((form) => {
        const wanted = verbSlots[at]
        const read = readVerb(form).some(
          (reading) =>
            reading.lemma === infinitive && reading.form === wanted?.form && reading.person === wanted?.person,
        )
        return read ? [] : [`${infinitive}: ${form}`]
      }),
    ),
  )
  expect(missed).toEqual([])
})

test.for([
  ['prova', 'provare imperative 2'],
  ['provi', 'provare subjunctive 3'],
  ['chiedi', 'chiedere imperative 2'],
  ['finisci', 'finire imperative 2'],
  ['dovresti', 'dovere conditional 2'],
  ['andrò', 'andare future 1'],
  ['chiamero', 'chiamare future 1'],
  ['cerchi', 'cercare present 2'],
  ['lasceresti', 'lasciare conditional 2'],
  ['preso', 'prendere participle 3'],
  ['provassi', 'provare past-subjunctive 2'],
  ['chiamalo', 'chiamare imperative 2 lo'],
  ['parlagliene', 'parlare imperative 2 glie ne'],
  ['vacci', 'andare imperative 2 ci'],
  ['dimmi', 'dire imperative 2 mi'],
  ['fallo', 'fare imperative 2 lo'],
  ['dagli', 'dare imperative 2 gli'],
  ['stacci', 'stare imperative 2 ci'],
  ['fammelo', 'fare imperative 2 me lo'],
  ['staccati', 'staccare imperative 2 ti'],
  ['rivolgiti', 'rivolgere imperative 2 ti'],
  ['andarci', 'andare infinitive ci'],
  ['tradurlo', 'tradurre infinitive lo'],
  ['chiamatelo', 'chiamare imperative 5 lo'],
] as const)('%s is read as %s', ([word, reading]) => {
  expect(describeReadings(word).map((line) => line.replace(/ +/g, ' '))).toContain(reading)
})

const moods: Readonly<Record<string, readonly [mood: string, tense: string]>> = {
  present: ['ind', 'pres'],
  imperfect: ['ind', 'impf'],
  future: ['ind', 'fut'],
  conditional: ['cond', 'pres'],
  subjunctive: ['sub', 'pres'],
  'past-subjunctive': ['sub', 'impf'],
  imperative: ['impr', 'pres'],
}
const tenseSchema = z.nullish(z.union([z.string(), z.record(z.string(), z.string())]))
const dictionarySchema = z.record(
  z.string(),
  z.nullable(z.record(z.string(), z.nullish(z.record(z.string(), tenseSchema)))),
)
/** The Morph-it! lexicon of verbs (CC BY-SA 2.0, in the npm package italian-verbs-dict): only compared, never copied. */
const path = join(import.meta.dirname, '../../../../node_modules/italian-verbs-dict/dist/verbs.json')

test('the forms are those of the Morph-it! lexicon', () => {
  const dictionary = dictionarySchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  let compared = 0
  const others: string[] = []
  for (const [infinitive, forms] of conjugations) {
    forms.forEach((slot, at) => {
      const { form, person } = verbSlots[at] ?? {}
      const [mood, tense] = moods[form ?? ''] ?? []
      if (mood === undefined || tense === undefined || person === undefined) return
      const persons = dictionary[infinitive]?.[mood]?.[tense]
      const key = person <= 3 ? `S${person}` : `P${person - 3}`
      const given = typeof persons === 'object' && persons !== null ? persons[key] : undefined
      // For io in the future it has the form of lei with many verbs: “prenderà”.
      if (given === undefined || (form === 'future' && person === 1 && given.endsWith('à'))) return
      compared++
      if (!slot.split('/').includes(given)) others.push(`${infinitive} ${form} ${key}: ${slot} / ${given}`)
    })
  }
  expect(compared).toBeGreaterThan(conjugations.size * 25)
  // What differs are second spellings of a few verbs: “siederemo”, “soddisfavo”.
  expect(others.length / compared, others.slice(0, 20).join('\n')).toBeLessThan(0.004)
})
