import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#content/checks/corpus/corpus.ts'
import { checkDraft } from '#practice/mirror/check-draft.ts'
import { createMirror } from '#practice/mirror/create-mirror.ts'
import { english } from '#practice/mirror/en/english.ts'
import type { Grammar } from '#practice/mirror/grammar.ts'
import { italian } from '#practice/mirror/it/italian.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'

const grammars: Readonly<Record<'it' | 'en', Grammar>> = { it: italian, en: english }

/** Pieces that rules look at, and pieces that break naive offsets. */
const pieces = [
  ...[
    'you should',
    'dovresti',
    'chiamalo',
    'go',
    'why',
    'perché non',
    'What',
    '?',
    '! ',
    '. ',
    '\n',
    '\n> ',
    ' -- ',
    '“',
    '”',
  ],
  ...[
    '"',
    "'",
    'don’t',
    'e’ ',
    '😀',
    '👩🏽‍🦰',
    '\uD83D',
    '\uDE00',
    '\u202E',
    '\u200F',
    'e\u0301',
    'On 3 May x wrote:',
    '- ',
    'i feel',
  ],
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe.for(languages)('%s', (language) => {
  test('takes any text, and stays inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, strengths } = checkDraft(text, language)
        for (const { start, end } of [...findings, ...strengths]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        const starts = findings.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }),
      { numRuns: 5_000 },
    )
  })

  test('says the same again, and with the rules in another order', () => {
    const grammar = grammars[language]
    const turned = createMirror({ ...grammar, rules: grammar.rules.toReversed() }, [])
    const straight = createMirror(grammar, [])
    fc.assert(
      fc.property(texts, (text) => {
        expect(turned.checkDraft(text)).toEqual(straight.checkDraft(text))
      }),
      { numRuns: 500 },
    )
  })

  test('loads the mirror that answers at once elsewhere', async () => {
    const mirror = await loadMirror(language)
    expect(mirror.checkDraft('You should go. Dovresti andare.')).toEqual(
      checkDraft('You should go. Dovresti andare.', language),
    )
  })

  test.for([
    ['one word', 'you '],
    ['open quotations', '“ " ‘ '],
    ['quoted mail that never comes', 'On 3 On 4 '],
    ['apostrophes', "a'b'c''"],
    ['commas', 'and, if, '],
    ['questions', 'why? '],
    ['letters without a space', 'a'],
  ] as const)('comes to an end on a long text made of nothing else: %s', ([, piece]) => {
    // A pattern that runs away needs hours; how time grows with length is printed by `npm run bench`.
    const { findings } = checkDraft(piece.repeat(Math.ceil(20_000 / piece.length)), language)
    expect(findings.every(({ end }) => end <= 20_000 + piece.length)).toBe(true)
  })
})
