import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonWords } from '#practice/looking-back/common-words.ts'
import { countWords } from '#practice/looking-back/count-words.ts'
import { readWords } from '#practice/looking-back/read-words.ts'

const count = (texts: string[], most = 10) => countWords(texts.map(readWords), commonWords, most)
const wordsOf = (texts: string[]) => count(texts).map(({ word }) => word)

describe('reading', () => {
  test.for([
    ['L’ascolto dell’altro', ['ascolto', 'altro']],
    ["We didn't rush Ada's tea", ['didn', 'rush', 'ada', 'tea']],
    ['Perché no? PERCHÉ!', ['perche']],
    ['12 km, un po’ di tè…', []],
    ['', []],
  ] as const)('“%s” has the words %o', ([text, keys]) => {
    expect([...readWords(text).keys()]).toEqual(keys)
  })
})

describe('counting', () => {
  test('has the words that most texts share, each text once, without the common ones', () => {
    const counted = count([
      'Il silenzio e il silenzio.',
      'Quel silenzio, il coraggio.',
      'Coraggio e silenzio, ogni giorno.',
    ])
    expect(counted).toEqual([
      { key: 'silenzio', word: 'silenzio', texts: 3 },
      { key: 'coraggio', word: 'coraggio', texts: 2 },
    ])
  })

  test('takes spellings with and without accent as one word', () => {
    expect(count(['La libertà', 'la liberta'])).toEqual([{ key: 'liberta', word: 'libertà', texts: 2 }])
  })

  test('leaves out names and what stands in one text alone', () => {
    expect(wordsOf(['Ho visto Amina.', 'Amina rideva.', 'Amina e la panchina.'])).toEqual([])
    expect(wordsOf(['Panchina al sole.', 'Sulla panchina.'])).toEqual(['panchina'])
  })

  test('leaves out the common words of either language', () => {
    expect(wordsOf(['We were there with the kettle', 'The kettle was on, e poi anche quando'])).toEqual(['kettle'])
  })

  test('the order of texts changes nothing, and no word is in more texts than there are', () => {
    const someText = fc.array(fc.constantFrom('fiume', 'Fiume', 'pane', 'città', 'e', 'Rosa'), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 8 }), (lists) => {
        const texts = lists.map((list) => list.join(' '))
        const counted = count(texts)
        expect(count(texts.toReversed()).map(({ key, texts: many }) => [key, many])).toEqual(
          counted.map(({ key, texts: many }) => [key, many]),
        )
        for (const { texts: many } of counted) expect(many).toBeLessThanOrEqual(texts.length)
      }),
    )
  })
})

test('every common word is spelt as words are looked up', () => {
  for (const word of commonWords) expect(word).toMatch(/^[a-z]+$/)
})
