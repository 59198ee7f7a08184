import { text as alexText } from 'alex'
import writeGood from 'write-good'
import { moments as english } from '../../content/prompts/en.ts'
import { moments as italian } from '../../content/prompts/it.ts'
import type { Moment } from '../../content/schema/prompt.ts'
import { findIdentifiers } from '../../practice/identifiers/find-identifiers.ts'
import { checkDraft } from '../../practice/mirror/check-draft.ts'
import { printTable } from './print-table.ts'
import { median, quantile } from './quantile.ts'

const rounds = 15
const lengths = [100, 1000, 5000, 10_000, 20_000]
/** Milliseconds for 1,000 words. */
const line = 30

/** Replies as long as asked, made of the side panel's own prompts, in characters. */
const write = (moments: readonly Moment[], length: number) => {
  const words = moments.flatMap(({ prompts }) => prompts.map((prompt) => prompt.words)).join(' ')
  return words.repeat(Math.ceil(length / words.length)).slice(0, length)
}

function time(work: () => unknown): number[] {
  work()
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

const noNames = { people: [], places: [], services: [] }

const ms = (value: number) => value.toFixed(2)

/** How long the mirror looks, beside two checkers of English that many know; and how that grows with the text. */
export function measureMirror(): void {
  const text = write(english, 20_000)
  const thousands = text.split(/\s+/).length / 1000
  const inItalian = write(italian, 20_000)
  const italianThousands = inItalian.split(/\s+/).length / 1000
  const row = (name: string, times: number[], words: number) => [
    name,
    ms(median(times) / words),
    ms(quantile(times, 0.9) / words),
    name.startsWith('mirror') ? (median(times) / words <= line ? 'within' : 'OVER') : '',
  ]
  printTable(
    `The two mirrors: ms for 1,000 words, in a text of 20,000 characters, ${rounds} rounds; line ${line}`,
    ['', 'median', 'p90', 'line'],
    [
      row(
        'mirror, Italian',
        time(() => checkDraft(inItalian, 'it')),
        italianThousands,
      ),
      row(
        'mirror, English',
        time(() => checkDraft(text, 'en')),
        thousands,
      ),
      row(
        'mirror of confidences, Italian',
        time(() => findIdentifiers(inItalian, 'it', noNames)),
        italianThousands,
      ),
      row(
        'mirror of confidences, English',
        time(() => findIdentifiers(text, 'en', noNames)),
        thousands,
      ),
      row(
        'write-good',
        time(() => writeGood(text)),
        thousands,
      ),
      row(
        'alex',
        time(() => alexText(text)),
        thousands,
      ),
    ],
  )
  const grow = (moments: readonly Moment[], language: 'it' | 'en') =>
    lengths.map((length) => median(time(() => checkDraft(write(moments, length), language))))
  const inEach = { it: grow(italian, 'it'), en: grow(english, 'en') }
  printTable(
    'How it grows: ms for a text, and for each 1,000 characters of it',
    ['characters', 'Italian', 'each 1,000', 'English', 'each 1,000'],
    lengths.map((length, place) => {
      const cells = [inEach.it[place] ?? 0, inEach.en[place] ?? 0].flatMap((took) => [
        ms(took),
        ms(took / (length / 1000)),
      ])
      return [String(length), ...cells]
    }),
  )
}
