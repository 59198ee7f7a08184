import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { createPump, type SaveState } from '#storage/autosave/pump.ts'

beforeEach(() => {
  // A failed save is reported there.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

type Flight = { value: number; succeed: () => void; fail: () => void }

/** A pump whose saves end when the test says so. */
function createHeldPump() {
  const flights: Flight[] = []
  const begun: number[] = []
  const kept: number[] = []
  const states: SaveState[] = []
  let most = 0
  const pump = createPump<number>(
    (value) =>
      new Promise((resolve, reject) => {
        const land = (end: () => void) => {
          flights.splice(flights.indexOf(flight), 1)
          end()
        }
        const flight: Flight = {
          value,
          succeed: () => land(() => resolve(void kept.push(value))),
          fail: () => land(() => reject(new Error('full'))),
        }
        flights.push(flight)
        begun.push(value)
        most = Math.max(most, flights.length)
      }),
    (state) => states.push(state),
  )
  return { pump, flights, begun, kept, states, mostAtOnce: () => most }
}

/** Lets everything run that is not waiting for the test. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

test('begins to save in the very call that hands a value over', () => {
  const { pump, begun, states } = createHeldPump()
  pump.push(1)
  expect(begun).toEqual([1])
  expect(states).toEqual(['saving'])
})

test('keeps only the newest of what waits', async () => {
  const { pump, flights, kept, states } = createHeldPump()
  for (const value of [1, 2, 3, 4]) pump.push(value)
  flights[0]?.succeed()
  await settle()
  expect(flights.map(({ value }) => value)).toEqual([4])
  flights[0]?.succeed()
  await pump.drained()
  expect(kept).toEqual([1, 4])
  expect(states).toEqual(['saving', 'saved'])
})

test('says failed, keeps the text, and saves it when asked again', async () => {
  const { pump, flights, kept, states } = createHeldPump()
  pump.push(1)
  flights[0]?.fail()
  await pump.drained()
  expect(states).toEqual(['saving', 'failed'])
  pump.retry()
  flights[0]?.succeed()
  await pump.drained()
  expect(kept).toEqual([1])
  expect(states).toEqual(['saving', 'failed', 'saving', 'saved'])
})

test('a failure is made good by a newer value', async () => {
  const { pump, flights, kept, states } = createHeldPump()
  pump.push(1)
  pump.push(2)
  flights[0]?.fail()
  await settle()
  flights[0]?.succeed()
  await pump.drained()
  expect(kept).toEqual([2])
  expect(states.at(-1)).toBe('saved')
  pump.retry()
  await settle()
  expect(kept).toEqual([2])
})

test('asks for no save again while one is under way, and does nothing when nothing failed', async () => {
  const { pump, flights, begun } = createHeldPump()
  pump.retry()
  expect(begun).toEqual([])
  pump.push(1)
  pump.retry()
  expect(begun).toEqual([1])
  flights[0]?.succeed()
  await pump.drained()
  pump.retry()
  expect(begun).toEqual([1])
})

test('is drained at once when nothing was handed over', async () => {
  await expect(createHeldPump().pump.drained()).resolves.toBeUndefined()
})

test('a save that throws before it begins is a failure like any other', async () => {
  const states: SaveState[] = []
  const pump = createPump<number>(
    () => {
      throw new Error('closed')
    },
    (state) => states.push(state),
  )
  pump.push(1)
  await pump.drained()
  expect(states).toEqual(['saving', 'failed'])
})

type Step = 'push' | 'succeed' | 'fail' | 'retry' | 'wait'

test('whatever happens in whatever order: one at a time, in order, and the newest is kept in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Step>('push', 'push', 'succeed', 'fail', 'retry', 'wait'), { maxLength: 40 }),
      async (steps) => {
        const { pump, flights, begun, kept, states, mostAtOnce } = createHeldPump()
        let newest = 0
        for (const step of steps) {
          if (step === 'push') {
            newest += 1
            pump.push(newest)
          } else if (step === 'succeed') flights[0]?.succeed()
          else if (step === 'fail') flights[0]?.fail()
          else if (step === 'retry') pump.retry()
          else await settle()
        }
        // The disk works again: what is in flight lands, and a failure is tried once more.
        for (let turn = 0; turn < 4; turn += 1) {
          await settle()
          flights[0]?.succeed()
          await settle()
          if (states.at(-1) === 'failed') pump.retry()
        }
        await pump.drained()
        expect(mostAtOnce()).toBeLessThanOrEqual(1)
        expect(begun).toEqual(begun.toSorted((a, b) => a - b))
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b))
        if (newest > 0) {
          expect(kept.at(-1)).toBe(newest)
          expect(states.at(-1)).toBe('saved')
        }
      },
    ),
    { numRuns: 300 },
  )
})
