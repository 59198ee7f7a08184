import { identifierNotes } from '#content/identifiers/en.ts'
import { createFinder } from '../create-finder.ts'
import { findHints } from './find-hints.ts'
import { rules } from './rules.ts'

export const finder = createFinder({ language: 'en', notes: identifierNotes, rules, findHints })
