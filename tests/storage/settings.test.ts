import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Settings, updateSettings, watchSettings } from '#storage/settings.ts'
import { waitFor } from '../wait-for.ts'

const speak = (language: string) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language)
}

const readSettings = (): Promise<Settings> =>
  new Promise((resolve, reject) => {
    const stop = watchSettings((settings) => {
      resolve(settings)
      setTimeout(() => stop())
    }, reject)
  })

beforeEach(() => {
  fakeBrowser.reset()
  speak('en-GB')
})

describe('defaults', () => {
  test.for([
    ['it', 'it'],
    ['it-CH', 'it'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ] as const)('a browser in %s is met in %s', async ([browserLanguage, language]) => {
    speak(browserLanguage)
    expect(await readSettings()).toEqual({
      language,
      register: 'tu',
      textSize: 'normal',
      theme: 'system',
      mirrorLooks: 'asked',
      asksGiving: true,
      showsYearAgo: false,
      spellcheck: false,
      lockAfter: 5,
    })
  })

  test('a language that was chosen stays, whatever the browser speaks', async () => {
    await updateSettings({ language: 'it' })
    expect((await readSettings()).language).toBe('it')
  })
})

test('a bad stored value falls back alone', async () => {
  await fakeBrowser.storage.local.set({
    settings: {
      language: 'xx',
      register: 'lei',
      textSize: 7,
      theme: null,
      mirrorLooks: 1,
      computer: 'shared',
      more: true,
    },
  })
  expect(await readSettings()).toEqual({
    language: 'en',
    register: 'lei',
    textSize: 'normal',
    theme: 'system',
    mirrorLooks: 'asked',
    asksGiving: true,
    showsYearAgo: false,
    spellcheck: false,
    computer: 'shared',
    lockAfter: 5,
  })
})

test('a change leaves the others, and two at once are both kept', async () => {
  await updateSettings({ theme: 'dark' })
  await Promise.all([updateSettings({ register: 'lei' }), updateSettings({ textSize: 'larger' })])
  expect(await readSettings()).toEqual({
    language: 'en',
    register: 'lei',
    textSize: 'larger',
    theme: 'dark',
    mirrorLooks: 'asked',
    asksGiving: true,
    showsYearAgo: false,
    spellcheck: false,
    lockAfter: 5,
  })
})

test('only what a person chose is stored', async () => {
  await updateSettings({ theme: 'dark' })
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { theme: 'dark' } })
})

describe('watching', () => {
  test('tells now and at every change, and no more once stopped', async () => {
    const notify = vi.fn<(settings: Settings) => void>()
    const stop = watchSettings(notify, (error) => {
      throw error
    })
    await waitFor(() => expect(notify).toHaveBeenCalledTimes(1))
    await updateSettings({ theme: 'light' })
    await waitFor(() => expect(notify.mock.lastCall?.[0].theme).toBe('light'))
    stop()
    const calls = notify.mock.calls.length
    await updateSettings({ theme: 'dark' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(notify).toHaveBeenCalledTimes(calls)
  })

  test('other keys and other stores are none of its business', async () => {
    const notify = vi.fn()
    const stop = watchSettings(notify, () => {})
    await waitFor(() => expect(notify).toHaveBeenCalledTimes(1))
    await fakeBrowser.storage.local.set({ dataKey: 1 })
    await fakeBrowser.storage.session.set({ settings: 1 })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(notify).toHaveBeenCalledTimes(1)
    stop()
  })
})

test('a stored value that is no object falls back to the defaults', async () => {
  await fakeBrowser.storage.local.set({ settings: 'nonsense' })
  expect(await readSettings()).toMatchObject({ language: 'en', theme: 'system', lockAfter: 5 })
})

test('says nothing once it was stopped', async () => {
  const notify = vi.fn()
  watchSettings(notify, () => {})()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(notify).not.toHaveBeenCalled()
})
