import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'

const phrases = englishPhrases(`
  many|most|some|other|lots|plenty|loads|few of? the? people|folk|folks|lads|women|men|others|mums|dads|friends|parents|guys|girls ... find|swear|keep|go|use|take|just|try|choose|decide|start|benefit|manage|say|bite|join|set|write
  people|folk|folks generally|often|usually|mostly|around|round here? @base
  folk|folks|people|lads|women round|around|in here _
  people|folk|folks|most|many tend to
  all the women|men|people|lads|folk|mums i know
  most of us
  half the hostel|people|lads|place is|are|use|go|do
  the women|men|people|lads|others here usually|often|mostly|all|just
  people|folk|folks|women|men|others|lads in your|this|that same? shoes|place|position|situation|boat
  one|a woman|man|lad|guy|person|girl|mum i know|knew|met
  a lot of people|folk|folks|women|men|others in your shoes|place|position|situation
  a lot of the? people|folk|folks|women|men|others|lads ... find|swear|keep|go|use|take|just|try|choose|decide|start|benefit
  people|ones|those|folk|lads|women|men who|that @base ... do|find|get|feel|sleep|cope better|it|on|more|less
  everyone|everybody i know who|that
  anyone i know who|that
  a friend|pal|neighbour|mate|woman|man|lad|guy|girl|colleague|cousin of|i|from|here mine|ours|know|supported|knew|the|@determiner
  someone|somebody i supported|know|knew|worked|met
  nobody|no-one gets|got anywhere without
  i know|knew people|someone|somebody|lots|plenty|many _? _? who|that @adverb? @past|swear|swears
  i know|knew a|one woman|man|lad|guy|person|girl|mum|family who|that @adverb? @past|swear|swears
  it worked for me|him|her|us|them so|and
  so can|could|will|should you
  you can too
  you would be as well doing
  helps a|most|many|lots|plenty|people lot? of? people|folk|women|men|$|.|,
  works for most|many|lots|everyone|everybody|people
  it works|worked for most|many|everyone|people
  people|folk often|usually find|say|go|use|try
`)
/** One person's deed is a hint only where it ends well: *rang them and got it*. */
const oneOnly = /^(?:a|someone|somebody|one)$/
const secrets = englishPhrases(`
  people|folk often|usually ask|tell|forget|think|wonder
  i know|knew people|someone|somebody how|what|and|feel
`)

/** Says what others do, so that the reader may do it too: many people go, a friend of mine rang them. */
export const adviceVeiled: Rule = {
  id: 'advice-veiled',
  label: 'advice',
  severity: 'clear',
  check: remember((draft) => {
    const listed = draft.sentences.some(({ tokens }) =>
      tokens.some(({ word }) => word === 'none' || word === 'neither'),
    )
    return listed
      ? []
      : markPhrases(
          draft,
          phrases,
          ({ tokens, asks }, { from, to }) =>
            !asks &&
            secrets.find(tokens.slice(from, to + 1)) === undefined &&
            (!oneOnly.test(tokens[from]?.word ?? '') ||
              tokens[from + 1]?.word === 'lot' ||
              tokens.slice(to).some(({ word }) => /^(?:and|who|then|every)$/.test(word))),
        )
  }),
}
