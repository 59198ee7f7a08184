import { identifierNotes } from '#content/identifiers/it.ts'
import { createFinder } from '../create-finder.ts'
import { findHints } from './find-hints.ts'
import { rules } from './rules.ts'

export const finder = createFinder({ language: 'it', notes: identifierNotes, rules, findHints })
