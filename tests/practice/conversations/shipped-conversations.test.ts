import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#content/checks/corpus/corpus.ts'
import { listEndless, listReachable } from '#content/checks/corpus/walk-conversation.ts'
import { conversations as english } from '#content/conversations/en.ts'
import { conversations as italian } from '#content/conversations/it.ts'
import type { Conversation, Turn } from '#content/schema/conversation.ts'
import { choose, goBackTo, goOn, skip } from '#practice/conversations/moves.ts'
import { newRun, type Run, type Step } from '#practice/conversations/run.ts'
import { walkRun } from '#practice/conversations/walk-run.ts'
import { fork } from '../../fixtures/conversations/fork.ts'

const shipped = { it: italian, en: english }

const stepsAt = ({ id, replies, hard }: Turn): Step[] => [
  ...replies.map((reply) => ({ turn: id, reply: reply.id })),
  { turn: id, own: 'My own words.' },
  ...(hard ? [{ turn: id, isSkipped: true as const }] : []),
]
const move = (conversation: Conversation, run: Run, step: Step) =>
  'isSkipped' in step ? skip(conversation, run) : goOn(conversation, choose(run, step))

/** A run to each turn and ending, found by taking every choice of every turn once. */
function runEverywhere(conversation: Conversation) {
  const runs = new Map<string, Run>()
  const taken: string[] = []
  const waiting: Run[] = [newRun]
  for (let run = waiting.pop(); run; run = waiting.pop()) {
    const place = walkRun(conversation, run)
    const id = place?.turn?.id ?? place?.ending?.id ?? 'nowhere'
    if (runs.has(id)) continue
    runs.set(id, run)
    for (const step of place?.turn ? stepsAt(place.turn) : []) {
      taken.push(JSON.stringify(step))
      waiting.push(move(conversation, run, step))
    }
  }
  return { runs, taken }
}

describe.for([
  { name: 'the fixture', conversation: fork },
  ...languages.flatMap((language) =>
    shipped[language].map((conversation) => ({ name: `${language} ${conversation.id}`, conversation })),
  ),
])('$name', ({ conversation }) => {
  const { turns, endings } = conversation
  const places = [...turns, ...endings].map(({ id }) => id).toSorted()

  test('comes to every turn and every ending, and takes every choice', () => {
    const { runs, taken } = runEverywhere(conversation)
    expect([...runs.keys()].toSorted()).toEqual(places)
    expect([...listReachable(conversation)].toSorted()).toEqual(places)
    expect(taken.toSorted()).toEqual(
      turns.flatMap((turn) => stepsAt(turn).map((step) => JSON.stringify(step))).toSorted(),
    )
  })

  test('ends on every path: no way leads back', () => {
    expect(listEndless(conversation)).toEqual([])
  })

  test('answers every choice', () => {
    for (const turn of turns) {
      const run = runEverywhere(conversation).runs.get(turn.id) ?? newRun
      for (const step of stepsAt(turn).filter((taken) => !('isSkipped' in taken))) {
        const place = walkRun(conversation, choose(run, step))
        expect(place?.turn?.id).toBe(turn.id)
        expect(place?.turn && place.chosen?.taken.answer).toMatch(/\S/)
      }
    }
  })

  test('ends within as many moves as it has turns, whatever one chooses and however often one goes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 30 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (wander, home) => {
          let run: Run = newRun
          const take = (number: number) => {
            const place = walkRun(conversation, run)
            if (!place?.turn) return
            const steps = stepsAt(place.turn)
            run = move(conversation, run, steps[number % steps.length] ?? { turn: '', reply: '' })
          }
          for (const number of wander) {
            const passed = walkRun(conversation, run)?.passed ?? []
            if (number % 3 === 0) run = goBackTo(run, passed[number % Math.max(1, passed.length)]?.turn.id ?? '')
            else take(number)
            expect(places).toContain(walkRun(conversation, run)?.turn?.id ?? walkRun(conversation, run)?.ending?.id)
          }
          for (const number of home) take(number)
          expect(walkRun(conversation, run)?.ending).toBeDefined()
        },
      ),
      { numRuns: 30 },
    )
  })
})
