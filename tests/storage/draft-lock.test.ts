import { expect, test, vi } from 'vitest'
import { holdDraft } from '#storage/draft-lock.ts'
import { waitFor } from '../wait-for.ts'
import { requireValue } from './require-value.ts'

test('one view holds a draft; the next waits outside until it lets go', async () => {
  const id = crypto.randomUUID()
  const release = requireValue(await holdDraft(id, () => {}))
  expect(await holdDraft(id, () => {})).toBeUndefined()
  expect(await holdDraft(crypto.randomUUID(), () => {})).toBeDefined()
  release()
  await waitFor(async () => expect(await holdDraft(id, () => {})).toBeDefined())
})

test('a view that takes it over is heard by the one that had it', async () => {
  const id = crypto.randomUUID()
  const onLost = vi.fn()
  await holdDraft(id, onLost)
  const release = requireValue(await holdDraft(id, () => {}, true))
  await waitFor(() => expect(onLost).toHaveBeenCalledOnce())
  expect(await holdDraft(id, () => {})).toBeUndefined()
  release()
})
