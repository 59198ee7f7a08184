import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mirrorNotes } from '#content/mirror/en.ts'
import { ruleIds } from '#content/mirror/rule-ids.ts'
import { moments } from '#content/prompts/en.ts'
import { checkDraft } from '#practice/mirror/check-draft.ts'
import { englishRules } from '#practice/mirror/en/rules.ts'
import { goldLineSchema } from '../../../fixtures/mirror/gold-line.ts'
import { ruleExamples } from './rule-examples.ts'

const root = join(import.meta.dirname, '../../../..')
const listRules = (text: string) => {
  const { findings, strengths } = checkDraft(text, 'en')
  return [...findings, ...strengths].map(({ ruleId }): string => ruleId)
}
/** What a prompt or a rewording must never hold. A closed question is light, and some prompts ask one on purpose. */
const steering = ({ label }: { label: string }) => label !== 'closed-question' && label !== 'overlong-self-disclosure'

test('every rule stands in its own file and in the list', () => {
  const files = readdirSync(join(root, 'practice/mirror/en/rules')).map((file) => file.replace(/\.ts$/, ''))
  expect(englishRules.map(({ id }): string => id).toSorted()).toEqual(files.toSorted())
})

describe.for(ruleIds.filter((id) => englishRules.some((rule) => rule.id === id)))('%s', (id) => {
  const { marked, free } = ruleExamples[id]
  test.for(marked)('marks %j', (text) => {
    expect(listRules(text)).toContain(id)
  })
  test.for(free)('leaves %j', (text) => {
    expect(listRules(text)).not.toContain(id)
  })
})

test('every rule has words that explain it', () => {
  const explained = mirrorNotes.map(({ id }): string => id)
  for (const { id } of englishRules) expect(explained).toContain(id)
})

test('no prompt of the side panel steers, but where a life is at risk', () => {
  const prompts = moments.filter(({ id }) => id !== 'worry-about-safety').flatMap((moment) => moment.prompts)
  const steered = prompts.filter(({ words }) => checkDraft(words, 'en').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('no rewording steers', () => {
  const rewordings = mirrorNotes.flatMap(({ rewordings = [] }) => rewordings)
  const steered = rewordings.filter(({ words }) => checkDraft(words, 'en').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('lived experience is never marked as steering', () => {
  const lines = readFileSync(join(root, 'tests/fixtures/mirror/en/lived-experience.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const steered = lines
    .map((line) => goldLineSchema.parse(JSON.parse(line)))
    .filter(({ text }) => checkDraft(text, 'en').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('permission before it makes advice weigh less', () => {
  const [advice] = checkDraft('May I share an idea? You could ask the library.', 'en').findings.filter(
    ({ label }) => label === 'advice',
  )
  expect(advice?.severity).toBe('mild')
  expect(checkDraft('You could ask the library.', 'en').findings[0]?.severity).toBe('clear')
})

test.for([
  'Are you thinking of ending your life?',
  'You should ring 999 now.',
  'Please get out of the house, he has a knife.',
])('makes no mark in %j', (text) => {
  expect(checkDraft(text, 'en')).toMatchObject({ findings: [], paused: true })
})

test('finds quoted advice nowhere, the writer’s own everywhere', () => {
  expect(listRules('Thank you. On Mon, 3 Nov 2025 at 10:12, Sara wrote: > you should go > now')).toEqual([])
  expect(listRules('Your mum said “you should go”.')).not.toContain('advice-modal')
})
