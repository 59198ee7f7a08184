import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mirrorNotes } from '#content/mirror/it.ts'
import { ruleIds } from '#content/mirror/rule-ids.ts'
import { moments } from '#content/prompts/it.ts'
import { checkDraft } from '#practice/mirror/check-draft.ts'
import { italianRules } from '#practice/mirror/it/rules.ts'
import { goldLineSchema } from '../../../fixtures/mirror/gold-line.ts'
import { ruleExamples } from './rule-examples.ts'

const root = join(import.meta.dirname, '../../../..')
const listRules = (text: string) => {
  const { findings, strengths } = checkDraft(text, 'it')
  return [...findings, ...strengths].map(({ ruleId }): string => ruleId)
}
/** What a prompt or a rewording must never hold. A closed question is light, and some prompts ask one on purpose. */
const steering = ({ label }: { label: string }) => label !== 'closed-question' && label !== 'overlong-self-disclosure'

test('every rule stands in its own file and in the list', () => {
  const files = readdirSync(join(root, 'practice/mirror/it/rules')).map((file) => file.replace(/\.ts$/, ''))
  expect(italianRules.map(({ id }): string => id).toSorted()).toEqual(files.toSorted())
})

describe.for(ruleIds.filter((id) => italianRules.some((rule) => rule.id === id)))('%s', (id) => {
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
  for (const { id } of italianRules) expect(explained).toContain(id)
})

test('no prompt of the side panel steers, but where a life is at risk', () => {
  const prompts = moments.filter(({ id }) => id !== 'worry-about-safety').flatMap((moment) => moment.prompts)
  const steered = prompts.filter(({ words }) => checkDraft(words, 'it').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('no rewording steers', () => {
  const rewordings = mirrorNotes.flatMap(({ rewordings = [] }) => rewordings)
  const steered = rewordings.filter(({ words }) => checkDraft(words, 'it').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('lived experience is never marked as steering', () => {
  const lines = readFileSync(join(root, 'tests/fixtures/mirror/it/lived-experience.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const steered = lines
    .map((line) => goldLineSchema.parse(JSON.parse(line)))
    .filter(({ text }) => checkDraft(text, 'it').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})

test('permission before it makes advice weigh less', () => {
  const [advice] = checkDraft('Ti va se condivido un’idea? Potresti sentire la biblioteca.', 'it').findings.filter(
    ({ label }) => label === 'advice',
  )
  expect(advice?.severity).toBe('mild')
  expect(checkDraft('Potresti sentire la biblioteca.', 'it').findings[0]?.severity).toBe('clear')
})

test('advice inside an offer is not marked', () => {
  const offered = 'Posso dirti due strade? Puoi chiamare il sindacato o l’avvocata. O nessuna: scegli tu.'
  expect(listRules(offered)).toContain('offer')
  expect(checkDraft(offered, 'it').findings.some(({ label }) => label === 'advice')).toBe(false)
})

test.for([
  'Stai pensando di toglierti la vita?',
  'Chiama subito il 112.',
  'Esci subito da quella casa, ha un coltello.',
  'Non posso tenerlo per me.',
])('makes no mark in %j', (text) => {
  expect(checkDraft(text, 'it')).toMatchObject({ findings: [], paused: true })
})

test('finds quoted advice nowhere, the writer’s own everywhere', () => {
  expect(listRules('Grazie. Il giorno lun 3 nov 2025 alle 10:12 Sara ha scritto: > dovresti andare > ora')).toEqual([])
  expect(listRules('Tua madre ha detto «dovresti andare».')).not.toContain('advice-modal')
})

test('no prompt of the side panel steers someone addressed as lei', () => {
  const prompts = moments.filter(({ id }) => id !== 'worry-about-safety').flatMap((moment) => moment.prompts)
  const steered = prompts.filter(({ lei }) => lei !== undefined && checkDraft(lei, 'it').findings.some(steering))
  expect(steered.map(({ id }) => id)).toEqual([])
})
