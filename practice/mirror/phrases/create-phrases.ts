import type { Span } from '../label.ts'
import { remember } from '../remember.ts'
import type { Token } from '../token.ts'
import { compilePhrase, type Step, type TokenClasses } from './compile-phrase.ts'

/** Where a phrase stands among the tokens; `to` is exclusive. */
export type Match = Span & { from: number; to: number }

export type Phrases = {
  /** The longest phrase that begins at a token. */
  matchAt: (tokens: readonly Token[], at: number) => Match | undefined
  /** All that stand in the tokens, from left to right, none inside another. */
  findAll: (tokens: readonly Token[]) => Match[]
  find: (tokens: readonly Token[]) => Match | undefined
  /** As `find`, remembered for tokens that several questions are asked of: those of a sentence. */
  findOnce: (tokens: readonly Token[]) => Match | undefined
}

/** Where the longest way through the steps ends, or -1. Phrases are short, so the ways are few. */
function walk(steps: readonly Step[], step: number, tokens: readonly Token[], at: number): number {
  const wanted = steps[step]
  if (wanted === undefined) return at
  if (wanted.gap > 0) {
    let longest = -1
    for (let next = at; next <= Math.min(tokens.length, at + wanted.gap); next++)
      longest = Math.max(longest, walk(steps, step + 1, tokens, next))
    return longest
  }
  const token = tokens[at]
  if (token === undefined && wanted.ends) return walk(steps, step + 1, tokens, at)
  const taken = token !== undefined && wanted.test(token) ? walk(steps, step + 1, tokens, at + 1) : -1
  return wanted.optional ? Math.max(taken, walk(steps, step + 1, tokens, at)) : taken
}

/** The words a phrase can begin with, past steps that may be missing; undefined where other tokens can begin it. */
function listFirstWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const first = new Set<string>()
  for (const { words, optional } of steps) {
    if (words === undefined) return undefined
    for (const word of words) first.add(word)
    if (!optional) return first
  }
  return undefined
}

/** A table of phrases (see `compilePhrase`), searched by their first word. */
export function createPhrases(sources: readonly string[], classes: TokenClasses = {}): Phrases {
  const byWord = new Map<string, Step[][]>()
  const others: Step[][] = []
  for (const steps of sources.map((source) => compilePhrase(source, classes))) {
    const words = listFirstWords(steps)
    if (words === undefined) others.push(steps)
    else for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), steps])
  }
  const matchAt = (tokens: readonly Token[], at: number): Match | undefined => {
    const first = tokens[at]
    if (first === undefined) return undefined
    const own = byWord.get(first.word)
    let to = -1
    if (own !== undefined) for (const steps of own) to = Math.max(to, walk(steps, 0, tokens, at))
    for (const steps of others) to = Math.max(to, walk(steps, 0, tokens, at))
    if (to < 0) return undefined
    const last = tokens[to - 1]
    return to > at && last !== undefined ? { from: at, to, start: first.start, end: last.end } : undefined
  }
  const findFrom = (tokens: readonly Token[], start: number) => {
    for (let at = start; at < tokens.length; at++) {
      const match = matchAt(tokens, at)
      if (match !== undefined) return match
    }
    return undefined
  }
  return {
    matchAt,
    find: (tokens) => findFrom(tokens, 0),
    findOnce: remember((tokens: readonly Token[]) => findFrom(tokens, 0)),
    findAll(tokens) {
      const matches: Match[] = []
      for (let match = findFrom(tokens, 0); match !== undefined; match = findFrom(tokens, match.to)) matches.push(match)
      return matches
    },
  }
}
