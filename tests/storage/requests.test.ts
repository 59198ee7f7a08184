import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { panelRequests } from '#storage/requests.ts'
import { waitFor } from '../wait-for.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a request that waits is heard once, and is gone', async () => {
  await panelRequests.send({ kind: 'words', moments: ['opening'] })
  const heard = vi.fn()
  const stop = panelRequests.listen(heard)
  await waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'words', moments: ['opening'] }))
  expect(await fakeBrowser.storage.session.get()).toEqual({})
  stop()
  panelRequests.listen(heard)()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(heard).toHaveBeenCalledOnce()
})

test('a later request is heard too', async () => {
  const heard = vi.fn()
  const stop = panelRequests.listen(heard)
  await panelRequests.send({ kind: 'words', moments: [] })
  await waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'words', moments: [] }))
  stop()
})

test('one that nobody took for half a minute is not shown, but cleared', async () => {
  await panelRequests.send({ kind: 'look', text: 'parole di qualcuno', cut: false })
  vi.setSystemTime(Date.now() + 30_000)
  const heard = vi.fn()
  const stop = panelRequests.listen(heard)
  await waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}))
  expect(heard).not.toHaveBeenCalled()
  stop()
})

test('words of someone else are never on disk', async () => {
  await panelRequests.send({ kind: 'look', text: 'parole di qualcuno', cut: false })
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})
