import { describe, expect, test } from 'vitest'
import type { Prompt } from '#content/schema/prompt.ts'
import { momentWords } from '#content/words.ts'
import { chooseFindings } from '#practice/mirror/choose-findings.ts'
import { countListening } from '#practice/mirror/count-listening.ts'
import { keyOfFinding } from '#practice/mirror/key-of-finding.ts'
import type { Finding, MirrorResult, Strength } from '#practice/mirror/label.ts'
import { listFittingPrompts } from '#practice/mirror/list-fitting-prompts.ts'
import { listStrengths } from '#practice/mirror/list-strengths.ts'
import { pickFirst } from '#practice/mirror/pick-first.ts'
import { sentenceAround } from '#practice/mirror/sentence-around.ts'

const text = 'Hi. You should go, you must go. Why not? What was it like? It sounds hard, and it sounds cold.'
const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const finding = (words: string, change: Partial<Finding> = {}): Finding => ({
  ruleId: 'advice-modal',
  label: 'advice',
  severity: 'clear',
  alternatives: [],
  ...find(words),
  ...change,
})
const strength = (words: string, label: Strength['label']): Strength => ({ ruleId: label, label, ...find(words) })
const resultOf = (findings: Finding[], strengths: Strength[] = []): MirrorResult => ({
  findings,
  strengths,
  paused: false,
  question: null,
})
const nothing = { muted: [], once: [], keepsNames: false }

describe('what is shown', () => {
  const should = finding('You should go')
  const must = finding('you must go')
  const why = finding('Why not?', { ruleId: 'why-question', label: 'why', severity: 'light' })

  test('leaves out a muted rule, and only that', () => {
    expect(chooseFindings(resultOf([should, why]), text, { ...nothing, muted: ['why-question'] })).toEqual([should])
  })

  test('lets one place be, and not another of the same kind', () => {
    const once = [keyOfFinding(should, text)]
    expect(chooseFindings(resultOf([should, must]), text, { ...nothing, once })).toEqual([must])
  })

  test('keeps names and places where a danger is reported', () => {
    const name = finding('Hi', { ruleId: 'confidentiality', label: 'confidentiality' })
    expect(chooseFindings(resultOf([name, should]), text, { ...nothing, keepsNames: true })).toEqual([should])
  })

  test('says the same words once, though two rules of a kind see them', () => {
    const inside = finding('should go', { ruleId: 'advice-imperative' })
    expect(chooseFindings(resultOf([should, inside]), text, nothing)).toEqual([should])
    expect(chooseFindings(resultOf([should, inside]), text, { ...nothing, muted: ['advice-modal'] })).toEqual([inside])
  })

  test('takes those with most weight first, and keeps their order', () => {
    expect(pickFirst([why, should, must], 2)).toEqual([should, must])
    expect(pickFirst([why, should], 3)).toEqual([why, should])
  })

  test('never calls good what it asks to look at again', () => {
    const open = strength('What was it like?', 'open-question')
    const seen = resultOf([why], [strength('Why not?', 'open-question'), open])
    expect(listStrengths(seen, [])).toEqual([open])
    expect(listStrengths(seen, ['open-question'])).toEqual([])
  })
})

test('counts a sentence once, however many clauses of it reflect', () => {
  const strengths = [strength('It sounds hard', 'reflection'), strength('it sounds cold', 'reflection')]
  const open = strength('What was it like?', 'open-question')
  expect(countListening(resultOf([], [...strengths, open]), text, 'en')).toEqual({
    openQuestions: 1,
    closedQuestions: 0,
    reflections: 1,
  })
})

describe('the sentence that a rewording takes the place of', () => {
  const around = (whole: string, words: string) => {
    const start = whole.indexOf(words)
    const sentence = sentenceAround(whole, { start, end: start + words.length }, 'en')
    return whole.slice(sentence.start, sentence.end)
  }

  test.for([
    [text, 'should', 'You should go, you must go.'],
    ['First line\n you should go \nlast', 'should', 'you should go'],
    ['One. Two? Three', 'Two? Three', 'Two? Three'],
    ['One. Two? Three', 'One', 'One.'],
    ['only', 'only', 'only'],
  ] as const)('in %j around %j is %j', ([whole, words, sentence]) => {
    expect(around(whole, words)).toBe(sentence)
  })
})

test('words to write with one skill come from as many moments as there are', async () => {
  const moments = await momentWords.load('it')
  const prompts = listFittingPrompts(moments, 'reflection', 3)
  expect(prompts.map(({ skill }) => skill)).toEqual(['reflection', 'reflection', 'reflection'])
  expect(prompts.filter(({ channel }) => channel === 'spoken')).toEqual([])
  const momentOf = (prompt: Prompt) => moments.find((moment) => moment.prompts.includes(prompt))?.id
  expect(new Set(prompts.map(momentOf)).size).toBe(3)
})
