import { expect, test } from 'vitest'
import { choose, enter, goBackTo, goOn, skip, tryAgain } from '#practice/conversations/moves.ts'
import { newRun, type Run } from '#practice/conversations/run.ts'
import { walkRun } from '#practice/conversations/walk-run.ts'
import { fork } from '../../fixtures/conversations/fork.ts'

const take = (run: Run, turn: string, reply: string) => goOn(fork, choose(run, { turn, reply }))

test('begins at the first turn, with nothing chosen', () => {
  expect(walkRun(fork, newRun)).toMatchObject({ passed: [], turn: { id: 'start' }, chosen: undefined })
})

test('a choice shows its answer, and the turn stays until one goes on', () => {
  const run = choose(newRun, { turn: 'start', reply: 'weak' })
  expect(walkRun(fork, run)).toMatchObject({ turn: { id: 'start' }, chosen: { taken: { answer: 'Answer to weak.' } } })
  expect(walkRun(fork, goOn(fork, run))).toMatchObject({ turn: { id: 'detour' }, chosen: undefined })
})

test('what was chosen can be taken back, or changed at once', () => {
  const run = choose(newRun, { turn: 'start', reply: 'weak' })
  expect(tryAgain(run)).toEqual(newRun)
  expect(walkRun(fork, choose(run, { turn: 'start', reply: 'good' }))).toMatchObject({
    chosen: { taken: { next: 'middle' } },
  })
})

test('without a choice nothing moves', () => {
  expect(goOn(fork, newRun)).toEqual(newRun)
  expect(skip(fork, newRun)).toEqual(newRun)
})

test('words of one’s own are kept as they are, get an answer, and lead on', () => {
  const run = choose(newRun, { turn: 'start', own: 'I am here.' })
  expect(walkRun(fork, run)).toMatchObject({ chosen: { taken: { words: 'I am here.', next: 'middle' } } })
  expect(walkRun(fork, goOn(fork, run))?.passed[0]?.taken.answer).toBe('Answer to own words at start.')
})

test('a hard scene can be gone into or passed over', () => {
  const before = take(newRun, 'start', 'good')
  expect(enter(before, 'middle')).toEqual({ ...before, entered: 'middle' })
  expect(walkRun(fork, skip(fork, before))).toMatchObject({ turn: { id: 'last' } })
})

test('one can go back to any turn, and its hard scene is announced again', () => {
  const run = take(take(take(newRun, 'start', 'weak'), 'detour', 'good'), 'middle', 'good')
  expect(walkRun(fork, run)).toMatchObject({ turn: { id: 'last' } })
  expect(walkRun(fork, goBackTo(run, 'detour'))).toMatchObject({ turn: { id: 'detour' }, chosen: undefined })
  expect(goBackTo(enter(run, 'middle'), 'middle').entered).toBeUndefined()
  expect(goBackTo(run, 'nowhere').steps).toEqual(run.steps)
})

test('ends at an ending, from which one can go back', () => {
  const run = take(take(take(newRun, 'start', 'good'), 'middle', 'good'), 'last', 'weak')
  expect(walkRun(fork, run)).toMatchObject({ ending: { id: 'apart' } })
  expect(goOn(fork, run)).toEqual(run)
  expect(walkRun(fork, goBackTo(run, 'last'))).toMatchObject({ turn: { id: 'last' } })
})

test('a run of an older Accanto goes on from the last turn that both know', () => {
  const steps = [
    { turn: 'start', reply: 'good' },
    { turn: 'middle', reply: 'gone' },
    { turn: 'last', reply: 'good' },
  ]
  expect(walkRun(fork, { steps })).toMatchObject({ turn: { id: 'middle' }, passed: [{ turn: { id: 'start' } }] })
  expect(walkRun(fork, { steps: [], chosen: { turn: 'gone', reply: 'good' } })).toMatchObject({ chosen: undefined })
  // What follows the step that is not known is not taken up again.
  expect(goOn(fork, choose({ steps }, { turn: 'middle', reply: 'good' })).steps).toHaveLength(2)
})
