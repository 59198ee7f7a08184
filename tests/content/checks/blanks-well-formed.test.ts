import { expect, test } from 'vitest'
import { blanksWellFormed } from '#content/checks/blanks-well-formed.ts'
import { changeLanguage, changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes closed blanks with plain names', () => {
  expect(blanksWellFormed.check(shippedCorpus)).toEqual([])
  expect(blanksWellFormed.check(changePrompt('it', { words: 'Ci vediamo {lunedì} o {giorno}.' }))).toEqual([])
})

test.for(['Ciao {nome, come va?', 'Ciao nome}, come va?', 'Ciao {{nome}}, come va?'])(
  'finds a lone brace in %s',
  (words) => {
    expect(blanksWellFormed.check(changePrompt('it', { words }))).toEqual([
      expect.stringContaining('A brace stands alone'),
    ])
  },
)

test.for(['{Nome}', '{nome_1}', '{}', '{ nome }', '{nome cognome}'])('finds the name in %s', (words) => {
  expect(blanksWellFormed.check(changePrompt('it', { words }))).toEqual([expect.stringContaining('A blank is called')])
})

test('wants names that code can fill in interface strings', () => {
  const withStrings = (text: string) => changeLanguage('it', () => ({ strings: { popup: { found: text } } }))
  expect(blanksWellFormed.check(withStrings('Trovate: {count}.'))).toEqual([])
  expect(blanksWellFormed.check(withStrings('Trovate: {quantità}.'))).toHaveLength(1)
})
