import { join } from 'node:path'
import type { Language } from '#content/schema/language.ts'
import { loadIdentifierFinder } from '#practice/identifiers/load-identifier-finder.ts'
import { ownNames } from '../../tests/fixtures/identifiers/own-names.ts'
import { projectRoot } from '../project-root.ts'
import { describeIdentifiers } from './describe-identifiers.ts'
import { guessIdentifiers } from './guess-identifiers.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { tallyIdentifiers } from './tally-identifiers.ts'

const sets = ['develop', 'held-out'] as const

/** What the confidentiality mirror finds in the labelled texts of a language, and how long it takes. */
export async function reportIdentifiers(language: Language): Promise<string[]> {
  const { findIdentifiers } = await loadIdentifierFinder(language)
  const own = ownNames[language]
  return sets.flatMap((set) => {
    const gold = readIdentifiers(join(projectRoot, `tests/fixtures/identifiers/${language}/${set}.jsonl`))
    const answers = gold.map(({ text, identifiers }) => ({ labelled: identifiers, found: findIdentifiers(text, own) }))
    const guesses = gold.map(({ text, identifiers }) => ({ labelled: identifiers, found: guessIdentifiers(text) }))
    const none = gold.filter(({ identifiers }) => identifiers.length === 0).length
    return [
      `\n${language} confidentiality mirror, ${set}: ${gold.length} texts, ${none} with nothing to find`,
      ...describeIdentifiers(tallyIdentifiers(answers), tallyIdentifiers(guesses)),
    ]
  })
}
