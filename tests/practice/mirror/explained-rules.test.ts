import { describe, expect, test } from 'vitest'
import { mirrorNotes as englishNotes } from '#content/mirror/en.ts'
import { mirrorExplained as inEnglish } from '#content/mirror/explained/en.ts'
import { mirrorExplained as inItalian } from '#content/mirror/explained/it.ts'
import { mirrorNotes as italianNotes } from '#content/mirror/it.ts'
import { ruleIds } from '#content/mirror/rule-ids.ts'
import { checkDraft } from '#practice/mirror/check-draft.ts'
import { englishRules } from '#practice/mirror/en/rules.ts'
import { italianRules } from '#practice/mirror/it/rules.ts'

describe.for([
  { language: 'it', notes: italianNotes, explained: inItalian, rules: italianRules },
  { language: 'en', notes: englishNotes, explained: inEnglish, rules: englishRules },
] as const)('in $language', ({ language, notes, explained, rules }) => {
  test('every rule has its words, in the order in which rules are explained', () => {
    expect(notes.map(({ id }) => id)).toEqual([...ruleIds])
  })

  test('says why in 25 words at most', () => {
    expect(notes.filter(({ why }) => why.split(/\s+/).length > 25)).toEqual([])
  })

  test.for(rules.map(({ id }) => id))('the example of %s is noticed by it', (id) => {
    const example = explained.mirrorExamples[id]
    // The shape of it: a story is weighed only in a longer reply.
    const text = id === 'overlong-self-disclosure' ? Array(4).fill(example).join(' ') : example
    const { findings, strengths } = checkDraft(text, language)
    expect([...findings, ...strengths].map(({ ruleId }) => ruleId)).toContain(id)
  })

  test('no rewording is marked itself', () => {
    const words = notes.flatMap(({ rewordings = [] }) => rewordings.map((rewording) => rewording.words))
    const marked = words.flatMap((text) =>
      checkDraft(text, language)
        .findings.filter(({ label }) => label !== 'closed-question' && label !== 'overlong-self-disclosure')
        .map(({ ruleId }) => `${ruleId}: ${text}`),
    )
    expect(marked).toEqual([])
  })
})
