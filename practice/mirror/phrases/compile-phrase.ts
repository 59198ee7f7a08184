import type { Token } from '../token.ts'

/** Named classes of tokens that phrases can ask for. */
export type TokenClasses = Readonly<Record<string, (token: Token) => boolean>>

export type Step = {
  test: (token: Token) => boolean
  /** The words that can stand here, where only words can. */
  words: readonly string[] | undefined
  optional: boolean
}

/** At most this many tokens stand in for `...`. */
const longestGap = 4

const compileStep = (source: string, classes: TokenClasses): Step => {
  const optional = source.length > 1 && source.endsWith('?')
  const body = optional ? source.slice(0, -1) : source
  if (body === '_') return { test: () => true, words: undefined, optional }
  if (body.includes('@')) {
    const tests = body.split('|').map((choice) => {
      const test = choice.startsWith('@') ? classes[choice.slice(1)] : ({ word }: Token) => word === choice
      if (test === undefined) throw new Error(`No class of words is called “${choice}”.`)
      return test
    })
    return { test: (token) => tests.some((test) => test(token)), words: undefined, optional }
  }
  if (body.startsWith('=')) {
    const lemmas = new Set(body.slice(1).split('|'))
    return { test: ({ readings }) => readings.some(({ lemma }) => lemmas.has(lemma)), words: undefined, optional }
  }
  const words = body.split('|')
  const allowed = new Set(words)
  return { test: ({ word }) => allowed.has(word), words, optional }
}

/**
 * A phrase as steps: words, `one|other` words, `@class`, `@class|word`, `=lemma`, `_` any token, `...` up to four of them; `?` after a
 * step makes it optional. Throws an Error for a class that is not there.
 */
export const compilePhrase = (source: string, classes: TokenClasses): Step[] =>
  source
    .split(' ')
    .flatMap((part) => (part === '...' ? Array.from({ length: longestGap }, () => '_?') : [part]))
    .map((part) => compileStep(part, classes))
