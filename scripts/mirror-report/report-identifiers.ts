import { join } from 'node:path'
import type { Language } from '#content/schema/language.ts'
import { loadIdentifierFinder } from '#practice/identifiers/load-identifier-finder.ts'
import { ownNames } from '../../tests/fixtures/identifiers/own-names.ts'
import { projectRoot } from '../project-root.ts'
import { describeIdentifiers } from './describe-identifiers.ts'
import { guessIdentifiers } from './guess-identifiers.ts'
import { measureTime } from './measure-time.ts'
import { measureWeight } from './measure-weight.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { tallyIdentifiers } from './tally-identifiers.ts'

const sets = ['develop', 'held-out'] as const

/** What the confidentiality mirror finds in the labelled texts of a language, and how long it takes. */
export async function reportIdentifiers(language: Language): Promise<string[]> {
  const { findIdentifiers } = await loadIdentifierFinder(language)
  const own = ownNames[language]
  const read = (set: string) =>
    readIdentifiers(join(projectRoot, `tests/fixtures/identifiers/${language}/${set}.jsonl`))
  const text = sets.flatMap((set) => read(set).map((line) => line.text)).join('\n')
  const time = measureTime((piece) => findIdentifiers(piece, own), text, 1_000).toFixed(1)
  const path = `practice/identifiers/${language}/finder.ts`
  const phones = ['libphonenumber-js/min']
  const weights = [await measureWeight(path, phones), await measureWeight(path)]
  const heading = `\n${language} confidentiality mirror: ${weights[0]} bytes minified and gzipped, ${weights[1]} with the library for phone numbers; ${time} ms for 1000 words`
  const tables = sets.flatMap((set) => {
    const gold = read(set)
    const answers = gold.map(({ text, identifiers }) => ({ labelled: identifiers, found: findIdentifiers(text, own) }))
    const guesses = gold.map(({ text, identifiers }) => ({ labelled: identifiers, found: guessIdentifiers(text) }))
    const none = gold.filter(({ identifiers }) => identifiers.length === 0).length
    return [
      `\n${language} confidentiality mirror, ${set}: ${gold.length} texts, ${none} with nothing to find`,
      ...describeIdentifiers(tallyIdentifiers(answers), tallyIdentifiers(guesses)),
    ]
  })
  return [heading, ...tables]
}
