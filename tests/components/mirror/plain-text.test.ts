// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { rangeOf, readPlainText, writePlainText } from '#components/mirror/plain-text.ts'

/** Nodes as browsers leave them: strings are text, `br` a line break, arrays a <div>. */
type Tree = readonly (string | null | Tree)[]

function build(tree: Tree): HTMLElement {
  const box = document.createElement('div')
  box.append(
    ...tree.map((node) =>
      node === null ? document.createElement('br') : typeof node === 'string' ? node : build(node),
    ),
  )
  return box
}
const br = null

describe('a box reads as a person sees it', () => {
  test.for<[string, Tree, string]>([
    ['nothing', [], ''],
    ['Firefox, emptied', ['', br], ''],
    ['Chromium, emptied', ['\n'], ''],
    ['Firefox, a line and Enter', ['ab', br, br], 'ab\n'],
    ['Chromium, a line and Enter', ['ab', '\n', '\n'], 'ab\n'],
    ['Firefox, an empty line between', ['ab', br, br, 'c'], 'ab\n\nc'],
    ['Chromium, an empty line between', ['ab', '\n', '\n', 'c'], 'ab\n\nc'],
    ['Chromium, lines put in by a script', ['p', [br], ['q']], 'p\n\nq'],
    ['Chromium, a line end put in by a script', ['x', ['yz'], [br]], 'x\nyz\n'],
    ['Chromium, typed before and after', ['A', '\n', 'one', br, ['two'], 'three'], 'A\none\ntwo\nthree'],
  ])('%s', ([, tree, text]) => {
    expect(readPlainText(build(tree)).text).toBe(text)
  })
})

test.for(['', 'a', 'a\nb', 'a\n', '\n', '\n\na\n\n', 'a  b\t'])('what is put in %j reads the same', (text) => {
  const box = build(['before'])
  writePlainText(box, text)
  expect(readPlainText(box).text).toBe(text)
})

describe('a range', () => {
  test.for<[Tree]>([
    [['one', br, 'two words', br, 'three']],
    [['one', '\n', 'two ', 'words', '\nthree']],
    [['one', ['two words'], ['three']]],
  ])('holds the words of its offsets in %j', ([tree]) => {
    const box = build(tree)
    const plain = readPlainText(box)
    expect(plain.text).toBe('one\ntwo words\nthree')
    for (const words of ['one', 'two', 'two words', 'words', 'three', 'hre']) {
      const start = plain.text.indexOf(words)
      expect(rangeOf(plain, box, start, start + words.length).toString()).toBe(words)
    }
  })
})
