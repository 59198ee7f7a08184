import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { withoutTermMarks } from '#content/glossary/split-at-terms.ts'
import { runNode } from '../../scripts/run-node.ts'
import { factIds } from '../fixtures/fact-ids.ts'
import { shippedCorpus } from './shipped-corpus.ts'

const lineSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['label', 'screen', 'prompt', 'question', 'choice', 'feedback', 'turn', 'message']),
  facts: z.array(z.enum(factIds)),
  text: z.string().check(z.minLength(1)),
})

const run = (...words: string[]) => runNode(['scripts/export-content.ts', ...words], { quiet: true })

async function exportLines(language: string) {
  const { exitCode, output } = await run('--language', language)
  expect(exitCode).toBe(0)
  expect(output.endsWith('\n')).toBe(true)
  return output
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))
}

/** All text values, however deep, but those of fields that hold no words. */
function listWords(value: unknown, noWords: readonly string[]): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (noWords.includes(key) ? [] : listWords(inside, noWords)))
}

const notWordsOfTheCourse = ['id', 'facts', 'moments', 'reflectOn', 'objectives', 'functions']

describe.for(['it', 'en'] as const)('in %s', (language) => {
  test('prints every shipped text once, whole', async () => {
    const lines = await exportLines(language)
    const ids = lines.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    const printed = new Set(lines.map(({ text }) => text))
    const {
      strings,
      unit,
      feelings,
      safetyCard,
      welcome,
      moments,
      chapters,
      objectives,
      terms,
      selfChecks,
      selfCheckFrame,
      paper,
    } = shippedCorpus[language]
    const shipped = [
      ...listWords(strings, []),
      ...listWords(unit, ['id', 'facts', 'moments']),
      ...listWords([feelings, safetyCard, welcome, moments], ['id', 'ids', 'group', 'skill', 'channel', 'serves']),
      ...listWords(chapters, notWordsOfTheCourse).map(withoutTermMarks),
      ...listWords([objectives, terms], ['id', 'facts']),
      ...listWords([selfChecks, selfCheckFrame], ['id', 'facts', 'objective', 'form', 'pile']),
      ...listWords(paper, ['id', 'facts']),
      ...shippedCorpus.helplines.flatMap(({ name, caution, about, source }) => [
        name[language],
        ...(caution ? [caution[language]] : []),
        about[language],
        source[language],
      ]),
    ]
    expect(shipped.length).toBeGreaterThan(500)
    expect(shipped.filter((words) => !printed.has(words))).toEqual([])
    expect(ids).toContain('manifest.description')
  })
})

test('tells questions, choices and what follows a choice apart', async () => {
  const kinds = new Map((await exportLines('en')).map(({ id, kind }) => [id, kind]))
  expect(kinds.get('role-hard-words-words')).toBe('question')
  expect(kinds.get('role-hard-words-find-out')).toBe('choice')
  expect(kinds.get('role-hard-words-find-out-feedback')).toBe('feedback')
})

test('prints the lei form as a line of its own', async () => {
  const ids = (await exportLines('it')).map(({ id }) => id)
  expect(ids).toContain('opening-no-hurry')
  expect(ids).toContain('opening-no-hurry-lei')
})

test.for([
  [['--language', 'fr'], 'does not speak “fr”'],
  [[], 'No language was given'],
] as const)('answers %j kindly and with exit code 1', async ([words, answer]) => {
  const { exitCode, output } = await run(...words)
  expect(exitCode).toBe(1)
  expect(output).toContain(answer)
  expect(output).toContain('--language it or --language en')
})
