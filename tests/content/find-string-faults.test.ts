import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findStringFaults } from '../../scripts/find-string-faults.ts'
import { projectRoot } from '../../scripts/project-root.ts'

/** Builds a small project of its own and looks for faults in it. */
async function findIn(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'accanto-strings-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
    return await findStringFaults(root)
  } finally {
    await rm(root, { recursive: true })
  }
}

const project = (it: unknown, en: unknown, code: string) =>
  findIn({
    'content/interface/it.ts': `export const strings = ${JSON.stringify(it)} as const`,
    'content/interface/en.ts': `export const strings = ${JSON.stringify(en)} as const`,
    'components/popup/PopupPage.tsx': code,
  })

test('is content with the same keys and blanks, all used', async () => {
  const strings = { popup: { title: 'A', found: { one: 'una', other: '{count} trovate' } } }
  const code = 'const a = t.popup.title\nconst b = strings.popup\n  .found'
  expect(await project(strings, strings, code)).toEqual([])
})

test('finds a key that one language lacks', async () => {
  const faults = await project({ popup: { a: 'A' } }, { popup: { a: 'A', b: 'B' }, panel: { c: 'C' } }, 't.popup.a')
  expect(faults).toEqual([
    'popup.b is missing in Italian: content/interface/it.ts.',
    'panel.c is missing in Italian: content/interface/it.ts.',
  ])
  expect(await project({ popup: { a: 'A' } }, {}, 't.popup.a')).toEqual([
    'popup.a is missing in English: content/interface/en.ts.',
  ])
})

test('finds blanks that differ', async () => {
  const faults = await project(
    { popup: { a: 'Ciao {name}', b: { one: '{count} su {all}', other: '{count} su {all}' } } },
    { popup: { a: 'Hello {who}', b: { one: 'one of {all}', other: 'some of {all}' } } },
    't.popup.a + t.popup.b',
  )
  expect(faults).toEqual([
    'popup.a has {name} in Italian and {who} in English.',
    'popup.b has {all} {count} in Italian and {all} in English.',
  ])
})

test('finds a key that no code uses, also when another begins alike', async () => {
  const strings = { popup: { open: 'A', openAll: 'B' } }
  expect(await project(strings, strings, 't.popup.openAll')).toEqual([
    'popup.open is used by no code: take it out of both languages, or use it.',
  ])
})

test('takes a whole group as used where its keys are reached by name', async () => {
  const strings = { skills: { question: 'A', offer: 'B' } }
  expect(await project(strings, strings, 't.skills[prompt.skill]')).toEqual([])
})

test('says nothing while there are no strings', async () => {
  expect(await findIn({ 'components/a.ts': '' })).toEqual([])
})

test('finds nothing in Accanto', async () => {
  expect(await findStringFaults(projectRoot)).toEqual([])
})
