import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handoutSentences } from '#content/checks/corpus/handbook-texts.ts'
import type { Block } from '#content/schema/trainer.ts'
import { handbook as english } from '#content/trainer/en.ts'
import { handbook as italian } from '#content/trainer/it.ts'
import { projectRoot } from '../../../scripts/project-root.ts'
import { handbookToMarkdown } from '../../../scripts/trainer-guide/handbook-to-markdown.ts'

describe.for([
  ['it', italian],
  ['en', english],
] as const)('the trainer guide in %s', ([language, handbook]) => {
  test('stands in docs as the pages say it (npm run trainer-guide)', async () => {
    const path = resolve(projectRoot, `docs/trainer-guide.${language}.md`)
    expect(await readFile(path, 'utf8')).toBe(handbookToMarkdown(handbook))
  })

  test('leaves out no sentence', () => {
    const markdown = handbookToMarkdown(handbook)
    for (const sentence of handbook.handouts.flatMap(handoutSentences)) expect(markdown).toContain(sentence)
  })
})

test('writes each kind of block as Markdown', () => {
  const blocks: Block[] = [
    { kind: 'text', text: 'One.' },
    { kind: 'list', lines: ['a'] },
    { kind: 'steps', lines: ['b', 'c'] },
    { kind: 'table', head: ['H', 'I'], rows: [['1', '2']] },
    { kind: 'blanks', labels: ['Name'] },
  ]
  const handbook = {
    title: 'T',
    intro: 'I.',
    handouts: [{ id: 'h', title: 'H', about: 'A.', facts: [], parts: [{ title: 'P', blocks: blocks }] }],
  }
  expect(handbookToMarkdown(handbook)).toBe(
    '# T\n\nI.\n\n## H\n\nA.\n\n### P\n\nOne.\n\n- a\n\n1. b\n2. c\n\n| H | I |\n| --- | --- |\n| 1 | 2 |\n\n- Name: ………………\n',
  )
})
