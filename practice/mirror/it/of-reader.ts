import type { Draft, Sentence } from '../draft.ts'
import type { Span } from '../label.ts'
import { remember } from '../remember.ts'
import type { Rule } from '../rule.ts'
import { isRecounted } from './clause/is-recounted.ts'

/** A rule that leaves alone what is somebody’s words to the writer, or else by `isElse`. */
export const ofReader = (rule: Rule, isElse: (sentence: Sentence, found: Span, draft: Draft) => boolean): Rule => ({
  ...rule,
  check: remember((draft: Draft): readonly Span[] => {
    const found = rule.check(draft)
    return found.filter((span) => {
      const { start } = span
      const sentence = draft.sentences.find((own) => own.start <= start && start < own.end)
      return sentence === undefined || !(isElse(sentence, span, draft) || isRecounted(sentence, start))
    })
  }),
})
