import { expect, test } from 'vitest'
import { describeEntries } from '#components/backup/describe-entries.ts'
import { describeEntry } from '#components/backup/describe-entry.ts'
import { toMarkdown } from '#components/backup/to-markdown.ts'
import { readerWords } from '#components/reader/reader-words.ts'
import { firstCopy } from '../../fixtures/first-copy.ts'
import { createWriting } from '../../storage/writing.ts'

const { t, words } = readerWords.en
const entries = firstCopy.records.flatMap((record) => (record.kind === 'entry' ? [record.value] : []))

test('tells the journal day by day, without what is in the trash', () => {
  expect(
    // One version of ICU puts a comma after the name of the day, another does not.
    toMarkdown('Your journal', describeEntries(entries, words, t, 'en')).replaceAll('day, ', 'day '),
  ).toBe(`# Your journal

## Friday 20 November 2026

Ho ascoltato senza dire niente.  
È bastato così. 🌿

*It left me with: calm, gratitude*

*It is about: ${[...words.duties, ...words.functions, ...words.values]
    .filter(({ id }) => ['duty-listening', 'fn-social-emotional', 'val-hope'].includes(id))
    .map(({ title }) => title)
    .join(', ')}*

## Sunday 22 November 2026

### What happened?

We sat by the river. <b>No</b> words.

### So what? What does it mean to you?

Silence can be company.

### Now what? What will you take with you?

I will ask before I speak.
`)
})

test('keeps words words, whatever a line begins with', () => {
  const text = toMarkdown('x', [{ day: 'd', parts: [{ text: '# uno\n- due\n1. tre\n> quattro\n---' }], notes: [] }])
  expect(text).toContain('\\# uno  \n\\- due  \n\\1. tre  \n\\> quattro  \n\\---')
})

test('tells what was tapped, with the question it answers and how strong a feeling was', () => {
  const [question] = words.questions
  const writing = createWriting({
    form: 'six-taps',
    parts: { 'own-line': 'Enough for today.' },
    feelings: ['hope'],
    strengths: { hope: 1 },
    taps: { happened: ['tap-happened-silence', 'tap-happened-told'], did: [], next: [] },
    ...(question ? { question: question.id } : {}),
  })
  const text = toMarkdown('x', [describeEntry(writing, words, t, 'en')])
  expect(text).toContain(
    '### What happened:\n\nThere was a long silence.  \nSomeone told me something about themselves.\n',
  )
  expect(text).toContain('Enough for today.')
  expect(text).toContain('*It left me with: hope (a little)*')
  expect(text).toContain(`*${question?.text}*`)
})
