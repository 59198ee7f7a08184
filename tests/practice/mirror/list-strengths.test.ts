import { expect, test } from 'vitest'
import type { Finding, MirrorResult, Strength } from '#practice/mirror/label.ts'
import { listStrengths } from '#practice/mirror/list-strengths.ts'

const strength = (label: Strength['label'], start: number, end: number): Strength => ({
  ruleId: label,
  label,
  start,
  end,
})
const why: Finding = { ruleId: 'why', label: 'why', start: 10, end: 20, severity: 'light', alternatives: [] }
const resultOf = (strengths: Strength[], findings: Finding[] = []): MirrorResult => ({
  strengths,
  findings,
  paused: false,
  question: null,
})

test('names each kind once, as it first comes', () => {
  const [first, second] = [strength('reflection', 0, 5), strength('reflection', 6, 9)]
  expect(listStrengths(resultOf([first, second]), [])).toEqual([first])
})

test('leaves out what a person doesn’t want marked', () => {
  expect(listStrengths(resultOf([strength('reflection', 0, 5)]), ['reflection'])).toEqual([])
})

test('a question for reasons is not named as good beside its own mark; another one is', () => {
  const [asking, open] = [strength('open-question', 10, 22), strength('open-question', 30, 40)]
  expect(listStrengths(resultOf([asking, open], [why]), [])).toEqual([open])
})
