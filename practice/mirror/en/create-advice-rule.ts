import type { Draft } from '../draft.ts'
import type { Span } from '../label.ts'
import { remember } from '../remember.ts'
import type { Rule } from '../rule.ts'
import { englishPhrases } from './reading/english-phrases.ts'
import { isSaidByThem } from './reading/is-said-by-them.ts'
import { readQuestion } from './reading/read-question.ts'

/** *Bring the form, as we said*: a plan that the two have. */
const agreed = englishPhrases(`
  as|like we|you|i @adverb? said|agreed|promised|asked|arranged|planned|discussed|wanted|settled|decided
  as agreed|arranged|planned|promised|discussed|usual|always|ever
`)
/** *Your brother says why don’t you sell*: the words of somebody else, up to where the advice begins. */
const reported = englishPhrases(`
  you|yourself|he|she|they|it|people|everyone|@noun @be? @adverb? say|says|said|telling|told|tells|ask|asks|asked|asking|thought|thinking|wondering|wonder _? _? $
`)
const choosing = englishPhrases(`
  neither
  either way
`)

/** A rule of advice; words of somebody else, a plan that the two have, and ways only weighed are left out. */
export const createAdviceRule = (id: Rule['id'], find: (draft: Draft) => readonly Span[]): Rule => ({
  id,
  label: 'advice',
  severity: 'clear',
  check: remember((draft) =>
    find(draft).filter(({ start }) => {
      const place = draft.sentences.findIndex((sentence) => start < sentence.end)
      const sentence = draft.sentences[place]
      if (sentence === undefined || isSaidByThem(sentence) || agreed.findOnce(sentence.tokens) !== undefined)
        return false
      const { tokens } = sentence
      const before = tokens.slice(
        0,
        tokens.findIndex((token) => token.start >= start),
      )
      const mark = before.findLastIndex(({ kind }) => kind === 'mark')
      if (reported.find(before.slice(mark + 1)) !== undefined) return false
      const next = draft.sentences[place + 1]
      return !(
        tokens.some(({ word }) => word === 'or') &&
        (choosing.findOnce(tokens) !== undefined || (next !== undefined && readQuestion(next)?.kind === 'open'))
      )
    }),
  ),
})
