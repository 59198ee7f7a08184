import type { IdentifierNote } from '#content/schema/identifiers.ts'
import type { Language } from '#content/schema/language.ts'
import { findJigsaw, type Hint } from './find-jigsaw.ts'
import type { IdentifierFinder } from './finder.ts'
import type { Identifier } from './identifier.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { ownRules } from './own-rules.ts'
import type { Passage } from './passage.ts'
import { preparePassage } from './prepare-passage.ts'
import { settleOverlaps } from './settle-overlaps.ts'

type Tongue = {
  language: Language
  notes: readonly IdentifierNote[]
  rules: readonly IdentifierRule[]
  /** Weak hints that no rule finds: where someone comes from, what they do, what happened to them. */
  findHints: (passage: Passage) => readonly Hint[]
}

const toKind = ({ kind, find }: IdentifierRule, passage: Passage, own: boolean) =>
  find(passage).map((one) => ({ ...one, kind, own }))

/** A finder for one language. `notes`: its words; each finding takes those that fit it. */
export function createFinder({ language, notes, rules, findHints }: Tongue): IdentifierFinder {
  const wordings = new Map(
    notes.map(({ id, general }) => [id, new Map(general.map((fitting) => [fitting.id, fitting.words]))]),
  )
  const wordsFor = (kind: string, as = 'usual') => wordings.get(kind)?.get(as) ?? wordings.get(kind)?.get('usual') ?? []
  return {
    language,
    findIdentifiers(text, ownNames) {
      const passage = preparePassage(text)
      const found = [
        ...ownRules(ownNames).flatMap((rule) => toKind(rule, passage, true)),
        ...rules.flatMap((rule) => toKind(rule, passage, false)),
      ]
      const settled = settleOverlaps(found)
      const identifiers: Identifier[] = settled.map(({ kind, start, end, as }) => ({
        kind,
        start,
        end,
        general: wordsFor(kind, as),
      }))
      const jigsaw = findJigsaw(settled, findHints(passage))
      if (jigsaw === undefined) return identifiers
      const before = identifiers.findLastIndex(({ end }) => end <= jigsaw.start) + 1
      return identifiers.toSpliced(before, 0, jigsaw)
    },
  }
}
