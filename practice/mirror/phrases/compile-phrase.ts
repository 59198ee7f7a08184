import type { Token } from '../token.ts'
import { spellOut } from './spell-out.ts'

/** Named classes of tokens that phrases can ask for. */
export type TokenClasses = Readonly<Record<string, (token: Token) => boolean>>

export type Step = {
  test: (token: Token) => boolean
  /** The words that can stand here, where only words can; lets a search skip phrases that cannot begin. */
  words: readonly string[] | undefined
  optional: boolean
  /** The end of the tokens will do as well. */
  ends: boolean
  /** Up to so many tokens of any kind may stand here. */
  gap: number
}

/** At most this many tokens stand in for `...`. */
const longestGap = 4

function compileAlternative(source: string, classes: TokenClasses): Step['test'] {
  if (source === '_') return () => true
  if (source.startsWith('@')) {
    const test = classes[source.slice(1)]
    if (test === undefined) throw new Error(`No class of words is called “${source}”.`)
    return test
  }
  const lemma = source.slice(1)
  return ({ readings }) => readings.some((reading) => reading.lemma === lemma)
}

const gap: Step = { test: () => true, words: undefined, optional: true, ends: false, gap: longestGap }

const compileStep = (source: string, classes: TokenClasses): Step => {
  const optional = source.length > 1 && source.endsWith('?')
  const all = (optional ? source.slice(0, -1) : source).split('|').flatMap(spellOut)
  const parts = all.filter((part) => part !== '$')
  const isWord = (part: string) => part !== '_' && !/^[@=]./.test(part)
  const words = parts.filter(isWord)
  const allowed = new Set(words)
  const tests = parts.filter((part) => !isWord(part)).map((part) => compileAlternative(part, classes))
  const plain = tests.length === 0 && parts.length === all.length
  return {
    test: (token) => allowed.has(token.word) || tests.some((test) => test(token)),
    words: plain ? words : undefined,
    optional,
    ends: parts.length < all.length,
    gap: 0,
  }
}

/**
 * A phrase as steps, each with one or more alternatives parted by `|`: a word, `stem~` with the endings o, a, i, e,
 * `@class`, `=lemma`, `_` any token, `$` the end. `?` after a step makes it optional; `...` stands for up to four tokens. Throws an Error for an unknown class.
 */
export const compilePhrase = (source: string, classes: TokenClasses): Step[] =>
  source.split(' ').map((part) => (part === '...' ? gap : compileStep(part, classes)))
