import type { Draft } from '../draft.ts'
import type { Span } from '../label.ts'
import { remember } from '../remember.ts'
import type { Rule } from '../rule.ts'
import { englishPhrases } from './reading/english-phrases.ts'
import { isToldToWriter } from './reading/is-told-to-writer.ts'
import { readQuestion } from './reading/read-question.ts'

/** *Bring the form, as we said*: a plan that the two have. */
const agreed = englishPhrases(`
like|as you|i|we @adverb? said|asked|wanted|discussed|agreed|arranged|planned|promised|decided|settled
as always|ever|discussed|agreed|arranged|planned|promised|usual
`)
/** *Your brother says why don’t you sell*: the words of somebody else, up to where the advice begins. */
const reported = englishPhrases(`
you|it|they|@noun|he|she|yourself|people|everyone @be? @adverb? say|said|thought|ask|told|asked|says|wonder|telling|asking|wondering|thinking|tells|asks _? _? $
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
      if (sentence === undefined || agreed.findOnce(sentence.tokens) !== undefined) return false
      const { tokens } = sentence
      const at = tokens.findIndex((token) => token.start >= start)
      if (isToldToWriter(sentence, at, draft.sentences)) return false
      const before = tokens.slice(0, at)
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
