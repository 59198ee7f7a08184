import { groupIdentifiers, type PlacedText, type Recognised } from '#practice/confidences/group-identifiers.ts'
import type { OwnNames } from '#practice/identifiers/own-names.ts'
import type { Recogniser } from './load-recogniser.ts'

/** What was seen, and in which words. In memory only, and only as long as the view is open. */
export type Seen = {
  texts: readonly PlacedText[]
  recognised: readonly Recognised[]
  /** A text may report a danger: names and places should stay in it. */
  isDanger: boolean
  /** The same without what whoever comes to help may need. */
  besidesDanger: readonly Recognised[]
}

/** Looks at one text. */
export function recogniseText({ id, text }: PlacedText, names: OwnNames, recogniser: Recogniser) {
  const identifiers = recogniser.find(text, names)
  const isDanger = identifiers.length > 0 && recogniser.reportsDanger(text)
  return {
    id,
    text,
    identifiers,
    isDanger,
    besides: isDanger ? recogniser.leaveForHelp(identifiers, text) : identifiers,
  }
}

export function joinSeen(found: readonly ReturnType<typeof recogniseText>[]): Seen {
  return {
    texts: found.map(({ id, text }) => ({ id, text })),
    recognised: groupIdentifiers(found),
    isDanger: found.some(({ isDanger }) => isDanger),
    besidesDanger: groupIdentifiers(found.map(({ id, text, besides }) => ({ id, text, identifiers: besides }))),
  }
}
