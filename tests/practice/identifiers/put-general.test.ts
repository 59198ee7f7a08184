import { expect, test } from 'vitest'
import type { Language } from '#content/schema/language.ts'
import { putGeneral } from '#practice/identifiers/put-general.ts'

const replace = (text: string, found: string, wording: string, language: Language) => {
  const start = text.indexOf(found)
  return putGeneral(text, { kind: 'person-name', start, end: start + found.length, general: [] }, wording, language)
}

test.for([
  ['Ho parlato con Mario ieri.', 'Mario', 'la persona', 'Ho parlato con la persona ieri.'],
  ['La storia di Mario è lunga.', 'Mario', 'la persona', 'La storia della persona è lunga.'],
  ['L’ho detto a Mario.', 'Mario', 'la persona', 'L’ho detto alla persona.'],
  ['L’ho detto ad Anna.', 'Anna', 'la persona', 'L’ho detto alla persona.'],
  ['La storia d’Anna.', 'Anna', 'la persona', 'La storia della persona.'],
  ['Mario è qui.', 'Mario', 'la persona', 'La persona è qui.'],
  ['Chiamalo al 333 1234567.', '333 1234567', 'il suo numero', 'Chiamalo al suo numero.'],
  ['Dorme al Rifugio Sole.', 'Rifugio Sole', 'un servizio', 'Dorme a un servizio.'],
  ['È qui dal 14 marzo.', '14 marzo', 'la primavera', 'È qui dalla primavera.'],
  ['tel. 333 1234567', '333 1234567', 'il suo numero', 'tel. il suo numero'],
  ['Il numero: 333 1234567', '333 1234567', 'il suo numero', 'Il numero: il suo numero'],
  ['Nel 14 marzo.', '14 marzo', 'in primavera', 'In primavera.'],
  ['Ha visto la Giulia.', 'Giulia', 'la persona', 'Ha visto la persona.'],
] as const)('Italian: %s', ([text, found, wording, expected]) => {
  expect(replace(text, found, wording, 'it')).toBe(expected)
})

test.for([
  ['I talked with Mario.', 'Mario', 'someone', 'I talked with someone.'],
  ['Mario’s room is cold.', 'Mario', 'someone', 'Someone’s room is cold.'],
  ['We met on 14 March.', 'on 14 March', 'in spring', 'We met in spring.'],
  ['It was in Leeds.', 'Leeds', 'in town', 'It was in town.'],
  [
    'She is a 43-year-old from here.',
    '43-year-old',
    'someone in middle life',
    'She is someone in middle life from here.',
  ],
  ['An 18-year-old man.', '18-year-old', 'young', 'A young man.'],
  ['I met a 65-year-old man.', '65-year-old', 'older', 'I met an older man.'],
] as const)('English: %s', ([text, found, wording, expected]) => {
  expect(replace(text, found, wording, 'en')).toBe(expected)
})
