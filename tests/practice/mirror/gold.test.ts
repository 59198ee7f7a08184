import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leadingLabels } from '#content/codebook-labels.ts'
import { type GoldLine, goldLineSchema } from '../../fixtures/mirror/gold-line.ts'

const root = join(import.meta.dirname, '../../fixtures/mirror')
const files = ['held-out', 'develop', 'develop-talk', 'lived-experience'] as const
const languages = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** How many lines a file must hold at the least, and how many with each label. */
const least = {
  'held-out': { lines: 320, advice: 100, open: 60, reflection: 60, other: 20 },
  develop: { lines: 640, advice: 200, open: 120, reflection: 120, other: 40 },
  'lived-experience': { lines: 90 },
}
const others = [
  'affirmation',
  'confidentiality',
  'diagnosis',
  'judgement',
  'offer',
  'permission',
  'promise',
  'reassurance',
  'self_disclosure',
  'summary',
  'why',
] as const
/** What the mirror would remark on; a line without any of these is clean. */
const findings = leadingLabels

function readLines(language: string, file: (typeof files)[number]): GoldLine[] {
  const path = join(root, language, `${file}.jsonl`)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => goldLineSchema.parse(JSON.parse(line)))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

test('replies are there in both languages', () => {
  expect(languages.toSorted()).toEqual(['en', 'it'])
})

describe.each(languages)('hand-labelled replies: %s', (language) => {
  test('every id is used once and names its language', () => {
    const ids = files.flatMap((file) => readLines(language, file).map(({ id }) => id))
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    expect(ids.filter((id) => !id.startsWith(`${language}-`))).toEqual([])
  })

  test('the second reading is of held-out replies, each read once', () => {
    const second = readFileSync(join(root, language, 'second-reading.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
    const ids = second.map((line) => goldLineSchema.parse({ text: '-', ...JSON.parse(line) }).id)
    const held = readLines(language, 'held-out').map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(100)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place || !held.includes(id))).toEqual([])
  })

  test('no text is given twice, not even with other capitals or stops', () => {
    const texts = files.flatMap((file) => readLines(language, file).map(({ text }) => plain(text)))
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
  })

  test.each(['held-out', 'develop'] as const)('%s has enough of every label', (file) => {
    const lines = readLines(language, file)
    const wanted = least[file]
    const count = (has: (labels: GoldLine['labels']) => boolean) => lines.filter(({ labels }) => has(labels)).length

    expect(lines.length).toBeGreaterThanOrEqual(wanted.lines)
    expect(count((labels) => labels.advice === true)).toBeGreaterThanOrEqual(wanted.advice)
    expect(count((labels) => labels.question === 'open')).toBeGreaterThanOrEqual(wanted.open)
    expect(count((labels) => labels.question === 'closed')).toBeGreaterThanOrEqual(wanted.other)
    expect(count((labels) => labels.reflection === true)).toBeGreaterThanOrEqual(wanted.reflection)
    for (const label of others) {
      expect(
        count((labels) => labels[label] === true),
        label,
      ).toBeGreaterThanOrEqual(wanted.other)
    }
  })

  test.each(['held-out', 'develop'] as const)('%s holds enough replies with nothing to remark on', (file) => {
    const lines = readLines(language, file)
    const clean = lines.filter(({ labels }) => findings.every((finding) => labels[finding] === undefined))
    expect(clean.length / lines.length).toBeGreaterThan(0.38)
  })

  test('sharing of lived experience carries no finding', () => {
    const lines = readLines(language, 'lived-experience')
    expect(lines.length).toBeGreaterThanOrEqual(least['lived-experience'].lines)
    for (const { id, labels } of lines) {
      expect(labels.self_disclosure, id).toBe(true)
      for (const finding of findings) expect(labels[finding], `${id} ${finding}`).toBeUndefined()
    }
  })
})
