import { expect, test } from 'vitest'
import { guidedTalk } from '#content/checks/guided-talk.ts'
import type { Moment } from '#content/schema/prompt.ts'
import { changeLanguage, changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeTalk = (change: (moment: Moment) => Partial<Moment>) =>
  changeLanguage('it', ({ moments }) => ({
    moments: moments.map((moment) =>
      moment.id === 'confidentiality-in-eight-steps' ? { ...moment, ...change(moment) } : moment,
    ),
  }))

test('takes the eight steps in order', () => {
  expect(guidedTalk.check(shippedCorpus)).toEqual([])
})

test('finds steps out of order', () => {
  const turned = changeTalk(({ prompts }) => ({ prompts: prompts.toReversed() }))
  expect(guidedTalk.check(turned)).toEqual([expect.stringMatching(/^it confidentiality-in-eight-steps: .*order/)])
})

test('finds a step that is missing', () => {
  const short = changeTalk(({ prompts }) => ({ prompts: prompts.slice(0, 7) }))
  expect(guidedTalk.check(short)).toEqual([expect.stringContaining('does not have 8 steps')])
})

test('finds that the team is left out', () => {
  const apart = changeTalk(({ fact }) => ({
    fact: { ...fact, ids: fact.ids.filter((id) => id !== 'conf-rule-team') },
  }))
  expect(guidedTalk.check(apart)).toEqual([expect.stringContaining('“conf-rule-team”')])
})

test('finds that the talk itself is gone', () => {
  const gone = changeLanguage('en', ({ moments }) => ({ moments: moments.slice(0, 1) }))
  expect(guidedTalk.check(gone)).toEqual([expect.stringContaining('It is not there')])
})

test('finds a lone step elsewhere', () => {
  expect(guidedTalk.check(changePrompt('en', { step: 1 }))).toEqual([expect.stringMatching(/^en opening: /)])
})
