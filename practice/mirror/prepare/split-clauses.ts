import type { Clause } from '../draft.ts'
import type { Grammar } from '../grammar.ts'
import type { Token } from '../token.ts'

const separators = new Set([',', ';', ':', '-', '–', '—', '(', ')', '...', '…', '/'])

const endOf = (tokens: readonly Token[]) => tokens.at(-1)?.end ?? 0

/** The clauses of a sentence, by its marks and by what the language says opens one. Marks belong to no clause. */
export function splitClauses(tokens: readonly Token[], grammar: Grammar): Clause[] {
  const clauses: Clause[] = []
  let current: Token[] = []
  let separator = ''
  let from = 0
  const close = () => {
    const [first] = current
    if (first !== undefined) {
      clauses.push({ tokens: current, from, separator, start: first.start, end: endOf(current) })
      separator = ''
    }
    current = []
  }
  tokens.forEach((token, at) => {
    const separates =
      token.kind === 'emoji' || (token.kind === 'mark' && (separators.has(token.word) || /^[.…]{2}/.test(token.word)))
    if (separates) {
      close()
      separator = token.word
    } else if (token.kind !== 'mark') {
      if (current.length > 0 && grammar.opensClause(tokens, at)) close()
      if (current.length === 0) from = at
      current.push(token)
    }
  })
  close()
  return clauses
}
