import type { Token } from '../../token.ts'
import type { Verb } from './clause-shape.ts'
import { hasForm, is, isNegation } from './word-class.ts'

export type VerbGroup = {
  modal: string | undefined
  negated: boolean
  auxiliaries: readonly string[]
  verb: Verb | undefined
  /** The first token after the group. */
  rest: number
}

const lemmaOf = (token: Token, part: 'verb' | 'auxiliary' | 'modal') =>
  token.readings.find((reading) => reading.part === part)?.lemma ?? token.word

const formOf = (token: Token): Verb['form'] => {
  const form = token.readings.find(({ part }) => part === 'verb')?.form
  return form === 'present' || form === 'past' || form === 'participle' || form === 'gerund' ? form : 'base'
}
const tenseOfBe = (word: string): Verb['form'] =>
  /^(?:was|were|had|did)$/.test(word) ? 'past' : word === 'be' ? 'base' : 'present'

/** Reads *might not have been trying* from `start`: modal, negation, helpers and the main verb. */
export function readVerbGroup(tokens: readonly Token[], start: number): VerbGroup {
  let modal: string | undefined
  let negated = false
  const auxiliaries: string[] = []
  let helper: Verb | undefined
  let at = start
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isNegation(token) || token.word === 'never') negated = true
    else if (is(token, 'modal') && modal === undefined && helper === undefined) modal = lemmaOf(token, 'modal')
    else if (is(token, 'infinitive-mark') && modal === 'ought' && helper === undefined) continue
    else if (is(token, 'auxiliary')) {
      helper = { at, lemma: lemmaOf(token, 'auxiliary'), form: modal === undefined ? tenseOfBe(token.word) : 'base' }
      auxiliaries.push(helper.lemma)
    } else if (hasForm(token, 'base', 'present', 'past', 'participle', 'gerund')) {
      const adjective = is(token, 'adjective') && helper !== undefined && auxiliaries.at(-1) === 'be'
      if (!adjective)
        return {
          modal,
          negated,
          auxiliaries,
          verb: { at, lemma: lemmaOf(token, 'verb'), form: formOf(token) },
          rest: at + 1,
        }
      break
    } else if (!(is(token, 'adverb') && !is(token, 'noun'))) break
  }
  // Adverbs after the last helper belong to what follows: *are very tired*.
  const rest = helper === undefined ? at : helper.at + 1
  return { modal, negated, auxiliaries: auxiliaries.slice(0, -1), verb: helper, rest }
}
