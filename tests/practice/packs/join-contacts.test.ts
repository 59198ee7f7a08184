import { expect, test } from 'vitest'
import { createBrought } from '#practice/packs/create-brought.ts'
import { joinContacts } from '#practice/packs/join-contacts.ts'
import { aPack } from '../../fixtures/packs/a-pack.ts'

test('one’s own contacts come first, and those of a pack say that they are', () => {
  const own = [{ id: 'x', name: 'Ada', reach: '000' }]
  const packs = createBrought([aPack], 'en').contacts
  expect(joinContacts({ own, preset: [{ name: 'Office', reach: '001' }], packs })).toEqual([
    ...own,
    { id: 'preset/Office', name: 'Office', reach: '001' },
    { id: 'small-pack/desk', name: 'The desk', reach: '000 000 0100', mark: 'from the pack “A small pack”' },
  ])
})

test('without packs and presets there are only one’s own', () => {
  expect(joinContacts({ own: [] })).toEqual([])
})
