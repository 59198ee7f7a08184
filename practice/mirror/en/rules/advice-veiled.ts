import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  some|lot|many|few|most|plenty|lots|loads of? the|my? @folk ... say|keep|just|take|go|ask|try|find|start|use|write|doing|prefer|set|choose|swear|decide|getting|benefit|join|bite
  @folk here|always|round|around|mostly|often|generally|usually|tend to|in|here? _
  all the @folk i know
  most of us @adverb|@base|@preposition
  @folk ... better if|with|when|without
  a|one person|man|girl|woman|lad|mum|guy i know|knew|met
  @folk that|who @base ... do|feel|get|sleep|find|cope it|on|more|better|less
  everyone|anyone|everybody i know that|who
  a man|girl|woman|lad|mate|friend|cousin|guy|neighbour|pal|colleague from|of|i|here the|know|@determiner|mine|knew|ours|supported
  and has? not|never looked|regretted
  and it|that @adverb? did|worked|helped ,|the|it|$|.|her|him|wonders
  nobody|no-one got|gets anywhere without
  would|can|could|will|might work for you
  so can|could|will|should you
  helps a|people|many|most|plenty|lots lot? of? ,|$|.|@folk
`)
/** One person's deed is a hint only where it ends well: *rang them and got it*. */
const oneOnly = /^(?:a|someone|somebody|one)$/
/** Says what others do, so that the reader may do it too: many people go, a friend of mine rang them. */
export const adviceVeiled = createAdviceRule('advice-veiled', (draft) => {
  const listed = draft.sentences.some(({ tokens }) => tokens.some(({ word }) => word === 'none' || word === 'neither'))
  return listed
    ? []
    : markPhrases(
        draft,
        phrases,
        ({ tokens, asks }, { from, to }) =>
          !asks &&
          (/^(?:looked|regretted)$/.test(tokens[to - 1]?.word ?? '') ||
            !tokens.slice(from, to).some(({ word }) => word === 'never' || word === 'not')) &&
          (!oneOnly.test(tokens[from]?.word ?? '') ||
            tokens[from + 1]?.word === 'lot' ||
            tokens.slice(to).some(({ word }) => /^(?:and|who|then|every)$/.test(word))),
      )
})
