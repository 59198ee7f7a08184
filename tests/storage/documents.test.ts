import { describe, expect, test, vi } from 'vitest'
import { createContacts } from '#storage/contacts.ts'
import { createFavourites } from '#storage/favourites.ts'
import { createMutedRules } from '#storage/muted-rules.ts'
import { createOwnNames, noOwnNames } from '#storage/own-names.ts'
import type { Safe } from '#storage/safe.ts'
import { createTickStore } from '#storage/ticks.ts'
import { createViewStates, initialPopupState } from '#storage/view-state.ts'
import type { Watch } from '#storage/watch.ts'
import { waitFor } from '../wait-for.ts'
import { useFreshSafe } from './fresh-safe.ts'

const safe = useFreshSafe()
const { database } = safe

/** As two views have it: another connection each. */
const open = <T>(create: (from: Safe) => T) => create(safe.openAgain())

/** What a subscriber is told first. */
const readFirst = <T>(watch: Watch<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = watch((value) => {
      resolve(value)
      setTimeout(() => stop())
    }, reject)
  })

describe('ticks', () => {
  test('are none at first, then what was ticked, day by day', async () => {
    const ticks = open(createTickStore)
    expect(await readFirst(ticks.watch)).toEqual({})
    await ticks.setTick('2026-05-10', 'duty-listening', true)
    await ticks.setTick('2026-05-10', 'duty-goals', true)
    await ticks.setTick('2026-05-11', 'duty-goals', true)
    expect(await ticks.setTick('2026-05-10', 'duty-listening', false)).toEqual({
      '2026-05-10': ['duty-goals'],
      '2026-05-11': ['duty-goals'],
    })
  })

  test('ticking twice ticks once, and taking away what is not there changes nothing', async () => {
    const ticks = open(createTickStore)
    await ticks.setTick('2026-05-10', 'duty-goals', true)
    expect(await ticks.setTick('2026-05-10', 'duty-goals', true)).toEqual({ '2026-05-10': ['duty-goals'] })
    expect(await ticks.setTick('2026-05-10', 'duty-networks', false)).toEqual({ '2026-05-10': ['duty-goals'] })
  })

  test('none is lost when two views tick at once', async () => {
    const views = [open(createTickStore), open(createTickStore)]
    const duties = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    await Promise.all(duties.map((duty, index) => views[index % 2]?.setTick('2026-05-10', duty, true)))
    const kept = await readFirst(open(createTickStore).watch)
    expect(kept['2026-05-10']?.toSorted()).toEqual(duties)
  })

  test('lie in one record, which shows no day', async () => {
    const ticks = open(createTickStore)
    await ticks.setTick('2026-05-10', 'duty-goals', true)
    await ticks.setTick('2026-05-11', 'duty-goals', true)
    expect((await database.get().documents.toArray()).map(({ id }) => id)).toEqual(['ticks'])
  })

  test('a day of no known shape is refused, and the ticks before it stand', async () => {
    await expect(open(createTickStore).setTick('today', 'duty-goals', true)).rejects.toThrow()
    await open(createTickStore).setTick('2026-01-01', 'duty-goals', true)
    expect(await readFirst(open(createTickStore).watch)).toEqual({ '2026-01-01': ['duty-goals'] })
  })
})

describe('favourites', () => {
  test('are added once, in order, and taken out', async () => {
    const favourites = open(createFavourites)
    await favourites.setFavourite('opening-no-hurry', true)
    await favourites.setFavourite('summing-up-in-words', true)
    expect(await favourites.setFavourite('opening-no-hurry', true)).toEqual(['summing-up-in-words', 'opening-no-hurry'])
    expect(await favourites.setFavourite('summing-up-in-words', false)).toEqual(['opening-no-hurry'])
    expect(await favourites.setFavourite('never', false)).toEqual(['opening-no-hurry'])
  })

  test('other views hear of them', async () => {
    const notify = vi.fn()
    const stop = open(createFavourites).watch(notify, (error) => {
      throw error
    })
    await waitFor(() => expect(notify).toHaveBeenLastCalledWith([]))
    await open(createFavourites).setFavourite('a', true)
    await waitFor(() => expect(notify).toHaveBeenLastCalledWith(['a']))
    stop()
  })
})

describe('muted rules', () => {
  test('are added once, and come back when asked', async () => {
    const muted = open(createMutedRules)
    await muted.setMuted('why-question', true)
    expect(await muted.setMuted('why-question', true)).toEqual(['why-question'])
    expect(await readFirst(open(createMutedRules).watch)).toEqual(['why-question'])
    expect(await muted.setMuted('why-question', false)).toEqual([])
  })
})

describe('own names', () => {
  test('are none at first, then what was listed, in one record that shows none of them', async () => {
    expect(await readFirst(open(createOwnNames).watch)).toEqual(noOwnNames)
    await open(createOwnNames).update((names) => ({ ...names, places: [...names.places, 'Casa Girasole'] }))
    expect(await open(createOwnNames).get()).toEqual({ people: [], places: ['Casa Girasole'], services: [] })
    const kept = await database.get().documents.toArray()
    expect(kept.map(({ id }) => id)).toEqual(['own-names'])
    expect(new TextDecoder('latin1').decode(kept[0]?.ciphertext)).not.toContain('Girasole')
  })
})

describe('contacts', () => {
  const supervisor = { id: '1', name: 'Paola', reach: '02 000' }
  const service = { id: '2', name: 'Sportello', reach: 'Via Roma 1' }

  test('are added, changed where they stand, and taken away', async () => {
    const contacts = open(createContacts)
    await contacts.save(supervisor)
    await contacts.save(service)
    const changed = { ...supervisor, reach: '02 111' }
    expect(await contacts.save(changed)).toEqual([changed, service])
    expect(await contacts.delete('1')).toEqual([service])
    expect(await contacts.delete('1')).toEqual([service])
    expect(await readFirst(open(createContacts).watch)).toEqual([service])
  })
})

describe('view states', () => {
  test('begin with the first screen and keep how it was left', async () => {
    expect(await open(createViewStates).popup.get()).toEqual(initialPopupState)
    await open(createViewStates).popup.update((state) => ({ ...state, tab: 'write', scroll: 120 }))
    expect(await open(createViewStates).popup.get()).toEqual({ tab: 'write', scroll: 120 })
  })
})
