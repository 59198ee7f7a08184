import fc from 'fast-check'

const view = fc.nat({ max: 1 })
const id = fc.constantFrom('a', 'b', 'c')
const text = fc.string({ minLength: 1, maxLength: 400 }).filter((written) => written.trim() !== '')
const duty = fc.constantFrom('listen', 'accompany')
const phrase = fc.constantFrom('correct horse', 'battery', 'staple')
const on = fc.boolean()

const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), view, id, text }) },
  fc.record({ kind: fc.constantFrom('trash' as const, 'restore' as const), view, id }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), view, id }) },
  fc.record({ kind: fc.constantFrom('tick' as const, 'favourite' as const), view, duty, on }),
  fc.record({ kind: fc.constantFrom('set' as const, 'change' as const), view, phrase }),
  fc.record({ kind: fc.constant('remove' as const), view }),
)
/** What a person does to what is kept. */
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

export const action = fc.oneof(
  { weight: 10, arbitrary: change },
  fc.record({ kind: fc.constant('unlock' as const), view, phrase }),
  fc.record({ kind: fc.constantFrom('lock' as const, 'idle' as const), view }),
  fc.record({ kind: fc.constantFrom('close' as const, 'wipe' as const, 'lose-local' as const, 'lose-files' as const) }),
  fc.record({ kind: fc.constant('damage-file' as const), file: fc.nat(), place: fc.nat() }),
  fc.record({ kind: fc.constant('damage-row' as const), row: fc.nat() }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('kill' as const),
      change,
      /** Writes that still reach a disk. */
      steps: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 20 })),
      wipes: fc.boolean(),
    }),
  },
)
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never
