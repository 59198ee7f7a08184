import { expect, test } from 'vitest'
import { strings } from '../../../content/interface/en.ts'
import { lengthen } from '../../../scripts/pseudo/lengthen.ts'
import { lengthenTexts } from '../../../scripts/pseudo/pseudo-words-plugin.ts'

const listTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listTexts)
      : []

test('every string of the interface becomes at least 40 % longer, and keeps its blanks', () => {
  const blanks = /\{[^}]*\}/g
  for (const text of listTexts(strings)) {
    const longer = lengthen(text)
    expect(longer.match(blanks)).toEqual(text.match(blanks))
    expect(longer.replace(blanks, '').length).toBeGreaterThanOrEqual(text.replace(blanks, '').length * 1.4)
  }
})

test('only what people read changes: no id, no path, no code', () => {
  const create = (title: string, text: string, end: string) =>
    [
      `import { a } from './other.ts'`,
      `export const b = { id: 'open-question', title: ${title}, text: ${text}, end: \`\${a}${end}\` }`,
    ].join('\n')
  const quote = (text: string) => JSON.stringify(lengthen(text))
  expect(lengthenTexts(create("'Open'", "'two words'", ' of it'))).toBe(
    create(quote('Open'), quote('two words'), lengthen(' of it')),
  )
})
