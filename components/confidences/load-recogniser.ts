import type { Language } from '#content/schema/language.ts'
import type { PutGeneral } from '#practice/confidences/put-general-words.ts'
import { chooseIdentifiers } from '#practice/identifiers/choose-identifiers.ts'
import type { Identifier } from '#practice/identifiers/identifier.ts'
import { loadIdentifierFinder } from '#practice/identifiers/load-identifier-finder.ts'
import type { OwnNames } from '#practice/identifiers/own-names.ts'
import { putGeneral } from '#practice/identifiers/put-general.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'

/** What finds words by which someone could be recognised, in one language. */
export type Recogniser = {
  find: (text: string, names: OwnNames) => readonly Identifier[]
  putGeneral: PutGeneral
  /** Whether a text may report a danger. False means nothing: it can miss. */
  reportsDanger: (text: string) => boolean
  /** Of what was found, what someone who comes to help can do without. */
  leaveForHelp: (identifiers: readonly Identifier[], text: string) => readonly Identifier[]
}

/** Each language comes when a text is first looked at. */
export async function loadRecogniser(language: Language): Promise<Recogniser> {
  const [finder, mirror] = await Promise.all([loadIdentifierFinder(language), loadMirror(language)])
  return {
    find: finder.findIdentifiers,
    putGeneral: (text, identifier, wording) => putGeneral(text, identifier, wording, language),
    reportsDanger: (text) => mirror.checkDraft(text).paused,
    leaveForHelp: (identifiers, text) => chooseIdentifiers(identifiers, text, { once: [], keepsNames: true }),
  }
}
