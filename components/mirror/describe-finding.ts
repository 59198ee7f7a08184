import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Language } from '#content/schema/language.ts'
import type { MirrorNote } from '#content/schema/mirror.ts'
import { showBlanks } from '#practice/blanks.ts'
import { keyOfFinding } from '#practice/mirror/key-of-finding.ts'
import type { Finding } from '#practice/mirror/label.ts'
import { quoteSentence } from './quote-sentence.ts'
import type { ShownFinding } from './shown-finding.ts'

/** Rewordings shown at once. */
const most = 2

/** A finding in words. */
export function describeFinding(
  finding: Finding,
  text: string,
  language: Language,
  words: MirrorWords,
  notes: readonly MirrorNote[],
): ShownFinding {
  const { label, ruleId, alternatives } = finding
  const note = notes.find(({ id }) => id === ruleId)
  return {
    key: keyOfFinding(finding, text),
    name: note?.name ?? words.mirror.second,
    why: note?.why,
    unitSays: words.mirrorUnit[label],
    quote: quoteSentence(text, finding, language),
    rewordings: (note?.rewordings ?? [])
      .filter(({ id }) => alternatives.includes(id))
      .slice(0, most)
      .map((rewording) => showBlanks(rewording.words)),
    goesOn: label === 'overlong-self-disclosure',
    isAboutNames: label === 'confidentiality',
  }
}
