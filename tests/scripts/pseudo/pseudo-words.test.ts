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
  const code =
    "import { a } from './other.ts'\nexport const b = { id: 'open-question', title: 'Open', text: 'two words', c: `${a} of it` }"
  expect(lengthenTexts(code)).toBe(
    `import { a } from './other.ts'\nexport const b = { id: 'open-question', title: "${lengthen('Open')}", text: "${lengthen('two words')}", c: \`\${a}${lengthen(' of it')}\` }`,
  )
})
