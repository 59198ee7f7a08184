import { createAdviceRule } from '../create-advice-rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  many|most|some|lots|plenty|loads|few|lot of? the|my? @folk ... find|swear|keep|go|use|take|just|try|choose|decide|start|benefit|say|bite|join|set|write|ask|prefer|doing|getting
  @folk generally|often|usually|mostly|around|round|here|tend|always in|here|to? _
  all the @folk i know
  most of us @base|@adverb|@preposition
  @folk ... better if|when|with|without
  one|a woman|man|lad|guy|person|girl|mum i know|knew|met
  @folk who|that @base ... do|find|get|feel|sleep|cope better|it|on|more|less
  everyone|everybody|anyone i know who|that
  a friend|pal|neighbour|mate|woman|man|lad|guy|girl|colleague|cousin of|i|from|here mine|ours|know|supported|knew|the|@determiner
  someone|somebody i supported|know|knew|worked|met
  and has? never|not looked|regretted
  and it|that @adverb? worked|did|helped it|$|.|,|wonders|the|him|her
  nobody|no-one gets|got anywhere without
  could|can|might|will|would work for you
  so can|could|will|should you
  helps a|most|many|lots|plenty|people lot? of? @folk|$|.|,
`)
/** One person's deed is a hint only where it ends well: *rang them and got it*. */
const oneOnly = /^(?:a|someone|somebody|one)$/
const secrets = englishPhrases(`
  i know|knew people|someone|somebody how|what|and|feel
`)

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
          !tokens.slice(from, to).some(({ word }) => word === 'never' || word === 'not') &&
          secrets.find(tokens.slice(from, to + 1)) === undefined &&
          (!oneOnly.test(tokens[from]?.word ?? '') ||
            tokens[from + 1]?.word === 'lot' ||
            tokens.slice(to).some(({ word }) => /^(?:and|who|then|every)$/.test(word))),
      )
})
