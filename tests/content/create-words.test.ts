import { expect, test } from 'vitest'
import { createWords, loadAllWords } from '#content/create-words.ts'

function createGreeting() {
  const loads: string[] = []
  const load = (greeting: string) => async () => {
    loads.push(greeting)
    return greeting
  }
  return { words: createWords({ it: load('ciao'), en: load('hello') }), loads }
}

test('loads one language, once', async () => {
  const { words, loads } = createGreeting()
  expect(words.loaded('it')).toBeUndefined()
  expect(await words.load('it')).toBe('ciao')
  await words.load('it')
  expect(words.loaded('it')).toBe('ciao')
  expect(loads).toEqual(['ciao'])
})

test('another language brings all that was shown before, and nothing else', async () => {
  const shown = createGreeting()
  const neverShown = createGreeting()
  await shown.words.load('it')
  await loadAllWords([], 'en')
  expect(shown.words.loaded('en')).toBe('hello')
  expect(neverShown.loads).toEqual([])
})

test('asks again for words that did not come', async () => {
  let tries = 0
  const load = async () => {
    tries += 1
    if (tries === 1) throw new Error('gone')
    return 'ciao'
  }
  const words = createWords({ it: load, en: load })
  await expect(words.load('it')).rejects.toThrow('gone')
  expect(await words.load('it')).toBe('ciao')
})
