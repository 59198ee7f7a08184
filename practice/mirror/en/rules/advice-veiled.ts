import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
some|lot|plenty|many|most|few|lots|loads of? the|my? @folk ... say|just|take|go|keep|ask|try|use|find|start|doing|write|set|prefer|choose|join|swear|benefit|decide|getting|bite
@folk here|always|round|mostly|often|usually|around|generally|tend to|in|here? _
all the @folk i know
most of us @adverb|@base|@preposition
@folk ... better if|with|when|without
a|one man|girl|lad|woman|person|mum|guy i know|knew|met
@folk that|who @base ... do|get|feel|sleep|find|cope it|on|better|more|less
anyone|everyone|everybody i know that|who
a man|girl|lad|woman|mate|friend|cousin|guy|neighbour|pal|colleague i|of|from|here the|know|@determiner|knew|mine|supported|ours
and has? not|never looked|regretted
and it|that @adverb? did|worked|helped it|the|$|,|.|her|him|wonders
nobody|no-one got|gets anywhere without
would|will|could|can|might work for you
so will|could|can|should you
helps a|people|plenty|many|most|lots lot? of? $|,|.|@folk
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
