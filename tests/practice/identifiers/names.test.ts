import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#practice/identifiers/find-identifiers.ts'

const none = { people: [], places: [], services: [] }
const namesIn = (text: string, language: 'it' | 'en') =>
  findIdentifiers(text, language, none)
    .filter(({ kind }) => kind === 'person-name')
    .map(({ start, end }) => text.slice(start, end))

describe('a word that is a name too is a name where a person does something', () => {
  test.for([
    ['it', 'Rosa mi ha scritto.', ['Rosa']],
    ['it', 'Una rosa mi ha fatto sorridere.', []],
    ['it', 'Ho parlato con Speranza.', ['Speranza']],
    ['it', 'La speranza resta.', []],
    ['it', 'Secondo me non devi andare.', []],
    ['it', 'Devi dirlo tu.', []],
    ['it', 'Io andrei con calma.', []],
    ['it', 'Parlavo con mio padre. Come va?', []],
    ['it', 'Il signor Bassani e Amadori Lucia aspettano.', ['signor Bassani', 'Amadori Lucia']],
    ['en', 'Will asked for tea.', ['Will']],
    ['en', 'Will you have tea?', []],
    ['en', 'I sat with May.', ['May']],
    ['en', 'It starts in May.', []],
    ['en', 'We talked on Sunday.', []],
    ['en', 'Mark my words.', []],
    ['en', 'God never gives up.', []],
    ['en', 'So he just hung up.', []],
    ['en', 'I miss my sister. Would you?', []],
    ['en', 'Dr. Sato rang Bell, Grace.', ['Dr. Sato', 'Bell', 'Grace']],
  ] as const)('%s: %s', ([language, text, names]) => {
    expect(namesIn(text, language)).toEqual(names)
  })
})

describe('what the writer tells of their own age is left alone', () => {
  test.for([
    ['it', 'Ho 43 anni anch’io.'],
    ['it', 'Sono nato il 14 marzo 1981? Non lo dico.', 'date'],
    ['en', 'I’m 43 too.'],
    ['en', 'I was 30 when it began.'],
  ] as const)('%s: %s', ([language, text]) => {
    const kinds = findIdentifiers(text, language, none).map(({ kind }) => kind)
    expect(kinds).not.toContain('age')
    expect(kinds).not.toContain('birth-date')
  })
})

test('a jigsaw names the hints that make it, and two hints make none', () => {
  const text = 'Viene dal Ghana, faceva il saldatore e zoppica.'
  const jigsaw = findIdentifiers(text, 'it', none).find(({ kind }) => kind === 'jigsaw')
  expect(jigsaw?.hints?.map(({ start, end }) => text.slice(start, end))).toHaveLength(3)
  expect(findIdentifiers('Viene dal Ghana e zoppica.', 'it', none)).toEqual([])
})
