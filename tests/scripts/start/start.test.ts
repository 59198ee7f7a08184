import { expect, test } from 'vitest'
import { chooseBrowser } from '../../../scripts/start/choose-browser.ts'
import { createRemote } from '../../../scripts/start/create-remote.ts'
import { hasScreen } from '../../../scripts/start/has-screen.ts'
import { parseWishes } from '../../../scripts/start/parse-wishes.ts'

test('without words there is no wish', () => {
  expect(parseWishes([])).toEqual({ family: undefined, profile: undefined, headless: false })
})

test('reads the browser, the profile and the missing screen', () => {
  expect(parseWishes(['firefox', '--profile', 'mine', '--headless'])).toEqual({
    family: 'firefox',
    profile: 'mine',
    headless: true,
  })
})

test.each([['opera'], ['firefox', 'chromium'], ['--fast']])('refuses words that mean nothing: %s', (...words) => {
  expect(() => parseWishes(words)).toThrow()
})

test('takes the first browser that is there', () => {
  const find = (name: string) => (name === 'chrome' || name === 'firefox' ? `/bin/${name}` : undefined)
  expect(chooseBrowser(undefined, find)).toEqual({ family: 'chromium', title: 'Google Chrome', program: '/bin/chrome' })
  expect(chooseBrowser('firefox', find)).toEqual({ family: 'firefox', title: 'Firefox', program: '/bin/firefox' })
})

test('takes no other browser than the wanted one', () => {
  expect(chooseBrowser('firefox', (name) => (name === 'chromium' ? '/bin/chromium' : undefined))).toBeUndefined()
  expect(chooseBrowser(undefined, () => undefined)).toBeUndefined()
})

test('knows a screen by the variables of Linux, and takes it for granted elsewhere', () => {
  expect(hasScreen('linux', {})).toBe(false)
  expect(hasScreen('linux', { DISPLAY: '' })).toBe(false)
  expect(hasScreen('linux', { DISPLAY: ':1' })).toBe(true)
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasScreen('darwin', {})).toBe(true)
})

test('gives every answer to the question that asked for it', async () => {
  const sent: string[] = []
  const remote = createRemote((message) => sent.push(message))
  const first = remote.send('one')
  const second = remote.send('two', { path: 'here' })
  expect(sent.map((message) => JSON.parse(message))).toEqual([
    { id: 1, method: 'one', params: {} },
    { id: 2, method: 'two', params: { path: 'here' } },
  ])
  remote.receive('{"id":2,"result":"second"}')
  remote.receive('{"method":"an event"}')
  remote.receive('{"id":1,"result":"first"}')
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
})

test("throws the browser's own words, in both protocols' shapes", async () => {
  const remote = createRemote(() => {})
  const chromium = remote.send('one')
  const firefox = remote.send('two')
  remote.receive('{"id":1,"error":{"code":-32000,"message":"no manifest"}}')
  remote.receive('{"type":"error","id":2,"error":"invalid web extension","message":"no manifest either"}')
  await expect(chromium).rejects.toThrow(/^no manifest$/)
  await expect(firefox).rejects.toThrow(/^no manifest either$/)
})

test('leaves no question open when the browser closes', async () => {
  const remote = createRemote(() => {})
  const open = remote.send('one')
  remote.end('The browser has closed.')
  await expect(open).rejects.toThrow('closed')
})
