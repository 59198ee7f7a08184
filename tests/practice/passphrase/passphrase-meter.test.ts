import { describe, expect, test } from 'vitest'
import { loadPassphraseWords } from '#content/load-passphrase-words.ts'
import { chooseWords } from '#practice/passphrase/choose-words.ts'
import { loadPassphraseMeter } from '#practice/passphrase/load-passphrase-meter.ts'
import { isLongEnough, isStrongEnough } from '#practice/passphrase/passphrase-strength.ts'

const measure = await loadPassphraseMeter()

describe('how hard a passphrase is to guess, in words', () => {
  test.for([
    ['password', 'easy-to-guess', 'common'],
    ['12345678', 'easy-to-guess', 'common'],
    ['juventus', 'easy-to-guess', 'common'],
    ['qwertyuio', 'easy-to-guess', 'common'],
    ['zaq1xsw2', 'easy-to-guess', 'common'],
    ['ppppppppp', 'easy-to-guess', 'repeat'],
    ['abcdefgh', 'easy-to-guess', 'sequence'],
    ['24/06/1981', 'easy-to-guess', 'date'],
    ['francesca', 'easy-to-guess', 'name'],
    ['accanto diario', 'could-be-stronger', 'about-accanto'],
    ['finestra', 'easy-to-guess', 'more-words'],
    ['lunedì martedì', 'easy-to-guess', 'sequence'],
  ] as const)('“%s” is %s: %s', ([passphrase, level, hint]) => {
    expect(measure(passphrase)).toEqual({ level, hint })
  })

  test.for(['teiera lontra guanto zaino', 'kettle otter mitten yodel', 'Xq7#pLm2vRt9wZ'])(
    '“%s” is strong',
    (passphrase) => {
      expect(measure(passphrase)).toEqual({ level: 'very-good', hint: undefined })
    },
  )

  test.for(['it', 'en'] as const)(
    'four words drawn by lot are strong enough, whatever they are (%s)',
    async (language) => {
      const words = await loadPassphraseWords(language)
      const weak = Array.from({ length: 60 }, () =>
        chooseWords(words, 4, (numbers) => crypto.getRandomValues(numbers)).join(' '),
      ).filter((passphrase) => !isStrongEnough(measure(passphrase)))
      expect(weak).toEqual([])
    },
  )

  test('what stands after 64 characters is not looked at, so that typing stays quick', () => {
    const start = 'kettle otter mitten yodel '.repeat(3).slice(0, 64)
    expect(measure(start + 'p4$$w0rd@cc4nt0!1lI|'.repeat(5000))).toEqual(measure(start))
  })
})

test('fewer than eight characters are too few, whatever blanks stand around', () => {
  expect(isLongEnough('       a   ')).toBe(false)
  expect(isLongEnough('perché1')).toBe(false)
  expect(isLongEnough('perché12')).toBe(true)
  expect(isLongEnough('💛💛💛💛')).toBe(false)
})
