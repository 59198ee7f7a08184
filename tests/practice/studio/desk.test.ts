import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clearDesk,
  type Desk,
  emptyDesk,
  openOnDesk,
  readDesk,
  removeAside,
  reopenOnDesk,
} from '#practice/studio/desk.ts'
import { emptyDraft, type StudioDraft } from '#practice/studio/studio-draft.ts'

const named = (name: string): StudioDraft => {
  const draft = emptyDraft('about')
  return { ...draft, about: { ...draft.about, en: { name } } }
}
const nameOf = ({ about }: StudioDraft) => about.en.name
const asideNames = ({ asides }: Desk) => asides.map(({ draft }) => nameOf(draft))
const newKey = () => crypto.randomUUID()
const write = (desk: Desk, name: string): Desk => ({ ...desk, draft: named(name) })

test('what is written is put aside for what is opened, the newest first', () => {
  const opened = openOnDesk(write(emptyDesk, 'Harbour'), named('Station'), 1, newKey)
  expect(opened.draft && nameOf(opened.draft)).toBe('Station')
  expect(asideNames(opened)).toEqual(['Harbour'])
  expect(asideNames(openOnDesk(write(opened, 'Old station'), named('Park'), 2, newKey))).toEqual([
    'Old station',
    'Harbour',
  ])
})

test('what was opened and never changed is not put aside', () => {
  const opened = openOnDesk(emptyDesk, named('An example'), 1, newKey)
  expect(clearDesk(opened, 2, newKey)).toEqual(emptyDesk)
})

test('one that was put aside changes places with what is written, changed or not', () => {
  const desk = openOnDesk(write(emptyDesk, 'Harbour'), named('An example'), 1, newKey)
  const reopened = reopenOnDesk(write(desk, 'Station'), desk.asides[0]?.key ?? '', 2, newKey)
  expect(reopened.draft && nameOf(reopened.draft)).toBe('Harbour')
  expect(asideNames(reopened)).toEqual(['Station'])
  expect(asideNames(clearDesk(reopened, 3, newKey))).toEqual(['Harbour', 'Station'])
})

test('only the one that is deleted goes', () => {
  const desk = clearDesk(write(clearDesk(write(emptyDesk, 'Harbour'), 1, newKey), 'Station'), 2, newKey)
  expect(asideNames(removeAside(desk, desk.asides[0]?.key ?? ''))).toEqual(['Harbour'])
  expect(removeAside(desk, 'another')).toEqual(desk)
})

/** One step of a person at the desk. */
const step = fc.oneof(
  fc.record({ does: fc.constant('write' as const), name: fc.uuid() }),
  fc.record({ does: fc.constantFrom('open' as const, 'clear' as const) }),
  fc.record({ does: fc.constant('reopen' as const), at: fc.nat(5) }),
)

test('whatever is opened, reopened or begun, all that was written is still there, once, and can be read again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let desk = emptyDesk
      let kept: string[] = []
      for (const [time, each] of steps.entries()) {
        if (each.does === 'write') {
          const before = desk.draft && nameOf(desk.draft)
          kept = [...kept.filter((name) => name !== before), each.name]
          desk = write(desk, each.name)
        }
        if (each.does === 'open') desk = openOnDesk(desk, named('An example'), time, newKey)
        if (each.does === 'clear') desk = clearDesk(desk, time, newKey)
        if (each.does === 'reopen') desk = reopenOnDesk(desk, desk.asides[each.at]?.key ?? '', time, newKey)
        desk = readDesk(JSON.stringify(desk)) ?? emptyDesk
      }
      const there = [...asideNames(desk), ...(desk.draft ? [nameOf(desk.draft)] : [])]
      expect(there.filter((name) => name !== 'An example').toSorted()).toEqual(kept.toSorted())
    }),
  )
})

test.each(['', 'null', 'no desk', '[]', '{', '{"asides":[{"key":1}]}'])(
  'what is no desk is read as none: %s',
  (text) => {
    expect(readDesk(text)).toBeUndefined()
  },
)
