import { sealChunks } from '#storage/backup/backup-chunks.ts'
import type { BackupFault } from '#storage/backup/backup-error.ts'
import { writeHeader } from '#storage/backup/backup-header.ts'
import { joinLines } from '#storage/backup/backup-lines.ts'
import type { BackupLock } from '#storage/backup/backup-lock.ts'
import { createBackup } from '#storage/backup/create-backup.ts'
import { createFileKey } from '#storage/backup/file-key.ts'
import type { KeyWrap } from '#storage/vault/wrap-key.ts'
import { requireValue } from '../require-value.ts'
import { createEntry } from './create-entry.ts'

export type HostileFile = { name: string; text: string; fault: BackupFault; passphrase?: string }

const wrap: KeyWrap = {
  kind: 'passphrase',
  kdf: { name: 'PBKDF2-SHA-256', rounds: 1_000_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
  iv: 'AAAAAAAAAAAAAAAA',
  wrapped: 'AAAA',
}

/** A content of one's own making, sealed as a real one is: whoever knows the passphrase can do so. */
async function sealContent(lock: BackupLock, content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const { key, sealed } = await createFileKey(lock.bytes, lock.keyId)
  const header = writeHeader({ keyId: lock.keyId, wraps: lock.wraps, fileKey: sealed })
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return joinLines(header, await sealChunks(key, header, plain))
}

/** Takes the sum off, changes the lines, and sums again: what a careful attacker does. */
async function forge(text: string, change: (lines: string[]) => string[]): Promise<string> {
  const [header = '', ...chunks] = change(text.trimEnd().split('\n').slice(0, -1))
  return joinLines(header, chunks)
}

const forgeHeader = (text: string, change: (header: Record<string, unknown>) => unknown) =>
  forge(text, ([header = '', ...chunks]) => [JSON.stringify(change(JSON.parse(header))), ...chunks])

const flip = (text: string, index: number) => {
  const other = text[index] === 'A' ? 'B' : 'A'
  return text.slice(0, index) + other + text.slice(index + 1)
}

const swap = (lines: string[], a: number, b: number) =>
  lines.map((line, index) => requireValue(index === a ? lines[b] : index === b ? lines[a] : line))

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** Files that a journal must refuse, each with what it must be refused for. */
export async function createHostileFiles(lock: BackupLock): Promise<HostileFile[]> {
  const records = Array.from({ length: 40 }, (_, index) =>
    createEntry(`e${index}`, `${index} ${'parole '.repeat(1000)}`),
  )
  const good = await createBackup(records, lock)
  const other = await createBackup(records, lock)
  const files: HostileFile[] = []
  const add = (name: string, text: string, fault: BackupFault = 'damaged', passphrase?: string) =>
    files.push({ name, text, fault, ...(passphrase === undefined ? {} : { passphrase }) })

  // No copies at all.
  add('empty', '', 'not-a-backup')
  add('blanks', '\n\n  \n', 'not-a-backup')
  add('words', 'Caro diario,\noggi…', 'not-a-backup')
  add('zeros', '\0'.repeat(4096), 'not-a-backup')
  add('a picture', '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR', 'not-a-backup')
  add('an archive', 'PK\u0003\u0004\u0014\0', 'not-a-backup')
  add('a web page', '<!doctype html><script>alert(1)</script>', 'not-a-backup')
  add('JSON of another app', '{"version":3,"entries":[]}', 'not-a-backup')
  add('JSON null', 'null', 'not-a-backup')
  add('deep JSON of another app', deep(100_000), 'not-a-backup')
  add('blanks before', ` ${good}`, 'not-a-backup')
  add('the magic in capitals', good.replace('accanto', 'ACCANTO'), 'not-a-backup')
  add('the first character away', good.slice(1), 'not-a-backup')
  add('wrong way round', [...good].reverse().join(''), 'not-a-backup')
  add('as a string', JSON.stringify(good), 'not-a-backup')

  // Versions.
  for (const version of ['2', '3', '99', '123456']) {
    add(`version ${version}`, good.replace('":1,', `":${version},`), 'newer')
  }
  for (const version of ['0', '-1', '1.5', '"1"', 'null', '1e9', '99999999999', '']) {
    add(`version ${version}`, good.replace('":1,', `":${version},`))
  }
  add('version 0, summed', await forge(good, ([first = '', ...rest]) => [first.replace('":1,', '":0,'), ...rest]))
  add('magic only', '{"accanto-backup":1,')
  add('magic and nothing', '{"accanto-backup":')

  // One bit or so, everywhere.
  for (let part = 0; part < 24; part += 1) {
    add(`character ${part}/24 changed`, flip(good, 25 + Math.floor(((good.length - 30) * part) / 24)))
  }
  for (let line = 1; line < good.split('\n').length - 2; line += 1) {
    const changed = (lines: string[]) => lines.map((text, index) => (index === line ? flip(text, 40) : text))
    add(`line ${line} changed, summed`, await forge(good, changed))
  }

  // Cut.
  for (let part = 1; part < 20; part += 1) add(`cut at ${part}/20`, good.slice(0, (good.length * part) / 20))
  add('last character cut', good.trimEnd().slice(0, -1))
  add('no sum', good.split('\n').slice(0, -2).join('\n'))
  add('last chunk cut, summed', await forge(good, (lines) => lines.slice(0, -1)))
  add('first line only, summed', await forge(good, (lines) => lines.slice(0, 1)))
  add('half of a chunk, summed', await forge(good, (lines) => lines.with(-1, lines.at(-1)?.slice(0, 40) ?? '')))

  // Reordered, doubled, dropped, mixed.
  add('lines swapped', swap(good.split('\n'), 1, 2).join('\n'))
  add('chunks swapped, summed', await forge(good, (lines) => swap(lines, 1, 2)))
  add('last chunk first, summed', await forge(good, (lines) => swap(lines, 1, lines.length - 1)))
  add('chunk doubled, summed', await forge(good, (lines) => lines.toSpliced(1, 0, requireValue(lines[1]))))
  add('last chunk doubled, summed', await forge(good, (lines) => [...lines, lines.at(-1) ?? '']))
  add('first chunk dropped, summed', await forge(good, (lines) => lines.toSpliced(1, 1)))
  add('middle chunk dropped, summed', await forge(good, (lines) => lines.toSpliced(2, 1)))
  add('empty line between, summed', await forge(good, (lines) => lines.toSpliced(2, 0, '')))
  const otherLines = other.split('\n')
  add('chunk of another copy, summed', await forge(good, (lines) => lines.with(1, otherLines[1] ?? '')))
  add('first line of another copy, summed', await forge(good, (lines) => lines.with(0, otherLines[0] ?? '')))
  add('two copies in one', good + other)
  add('words after the sum', `${good}e poi`)

  // First lines.
  const headers: [string, (header: Record<string, unknown>) => unknown, BackupFault?][] = [
    ['no keyId', ({ keyId: _, ...header }) => header],
    ['keyId a number', (header) => ({ ...header, keyId: 7 })],
    ['wraps an object', (header) => ({ ...header, wraps: {} })],
    ['wraps null', (header) => ({ ...header, wraps: null })],
    ['wraps of numbers', (header) => ({ ...header, wraps: [1, 2] })],
    ['five wraps', (header) => ({ ...header, wraps: Array.from({ length: 5 }, () => wrap) })],
    ['wrap of unknown kind', (header) => ({ ...header, wraps: [{ ...wrap, kind: 'master' }] })],
    ['wrap of unknown kdf', (header) => ({ ...header, wraps: [{ ...wrap, kdf: { ...wrap.kdf, name: 'MD5' } }] })],
    ['no fileKey', ({ fileKey: _, ...header }) => header],
    ['fileKey a text', (header) => ({ ...header, fileKey: 'AAAA' })],
    ['fileKey no base64', (header) => ({ ...header, fileKey: { iv: '*', sealed: '*' } })],
    ['fileKey empty', (header) => ({ ...header, fileKey: { iv: '', sealed: '' } })],
    ['fileKey too short', (header) => ({ ...header, fileKey: { iv: 'AAAAAAAAAAAAAAAA', sealed: 'AAAA' } })],
    ['other wraps', (header) => ({ ...header, wraps: [wrap] })],
    ['one more field', (header) => ({ ...header, more: true })],
    ['a first line of 1 MB', (header) => ({ ...header, more: 'x'.repeat(1_000_000) }), 'hostile'],
    ['a deep first line', (header) => ({ ...header, more: JSON.parse(deep(50)) }), 'hostile'],
    ['constructor in the first line', (header) => ({ ...header, constructor: {} }), 'hostile'],
  ]
  for (const [name, change, fault] of headers) add(name, await forgeHeader(good, change), fault)
  add(
    '__proto__ in the first line',
    await forge(good, ([first = '', ...rest]) => [first.replace('":1,', '":1,"__proto__":{"wraps":[]},'), ...rest]),
    'hostile',
  )
  add('first line no JSON', await forge(good, ([first = '', ...rest]) => [first.slice(0, -1), ...rest]))
  const withKdf = (kdf: object) =>
    forgeHeader(good, (header) => ({ ...header, wraps: [{ ...wrap, kdf: { ...wrap.kdf, ...kdf } }] }))
  for (const rounds of [0, 1, -1, 599_999, 5_000_001, 1e12, 1_000_000.5]) {
    add(`${rounds} rounds`, await withKdf({ rounds }), 'hostile', 'alba')
  }
  add('rounds a text', await withKdf({ rounds: '1000000' }), 'damaged', 'alba')
  add('rounds null', await withKdf({ rounds: null }), 'damaged', 'alba')
  add('salt no base64', await withKdf({ salt: '***' }), 'damaged', 'alba')
  add('no wraps at all', good, 'wrong-passphrase', 'alba')
  add(
    'another passphrase',
    await forgeHeader(good, (header) => ({ ...header, wraps: [wrap] })),
    'wrong-passphrase',
    'alba',
  )

  // Chunks that are none.
  add('a million lines', `${good.split('\n')[0]}\n${'A\n'.repeat(1_000_000)}`, 'hostile')
  add('chunks of words, summed', await forge(good, (lines) => [lines[0] ?? '', 'niente', 'qui']))
  add('chunk in another alphabet, summed', await forge(good, (lines) => lines.with(1, 'è'.repeat(40))))
  add('chunk of 1 MB, summed', await forge(good, (lines) => lines.with(1, 'A'.repeat(1_000_000))), 'hostile')
  add(
    '100,000 empty chunks, summed',
    await forge(good, (lines) => [lines[0] ?? '', ...new Array(100_000).fill('AA')]),
    'hostile',
  )
  add('sealed bytes that are no text', await sealContent(lock, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])))

  // Properly sealed, and made to do harm.
  const entryWith = (field: string) => JSON.stringify(createEntry('a', 'x')).replace('"value":{', `"value":{${field},`)
  const contents = {
    '__proto__ in an entry': entryWith('"__proto__":{"polluted":true}'),
    '__proto__ written with escapes': entryWith('"\\u005f_proto__":{"polluted":true}'),
    'constructor in an entry': entryWith('"constructor":{"prototype":{"polluted":true}}'),
    'prototype in an entry': entryWith('"prototype":{}'),
    '__proto__ among ticks': '{"kind":"ticks","id":"ticks","value":{"__proto__":["x"]}}',
    '__proto__ as a record': '{"__proto__":{"kind":"entry"}}',
    'prototype in a list': '{"kind":"contacts","id":"contacts","value":[{"prototype":1}]}',
    'deep lists': deep(17),
    'lists 100,000 deep': deep(100_000),
    'objects 100,000 deep': '{"a":'.repeat(100_000),
    'deep inside a record': entryWith(`"more":${deep(20)}`),
    'a record of 17 MB': entryWith(`"more":"${'x'.repeat(17 * 1024 * 1024)}"`),
    'good records, then a bad key': `${JSON.stringify(records[0])}\n${entryWith('"__proto__":1')}`,
  }
  for (const [name, content] of Object.entries(contents)) add(name, await sealContent(lock, content), 'hostile')

  add('51 MB', good + ' '.repeat(51 * 1024 * 1024), 'too-big')
  add('51 MB of nothing', 'x'.repeat(51 * 1024 * 1024), 'too-big')
  return files
}
