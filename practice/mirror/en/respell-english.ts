import { spellings } from './lexicon/spellings.ts'
import { readEnglish } from './read-english.ts'

const endings = ["'s", "'re", "'ve", "'ll", "'d", "'m"]
/** *youre*, *whats*: typed without the apostrophe; *its*, *were*, *well*, *hell*, *shed* are words of their own. */
const joined = /^(you|they|that|what|how|where|who|when|why|there|here|let|it(?!s)|we(?=ve)|s?he(?=s$))(s|re|ve|ll|d)$/
/** *dont*, *didnae*. */
const negated = /^(do|does|did|could|would|should|is|are|was|were|have|has|had|must|need)(?:nt|nae)$/
const stretched = /([a-z])\1{2,}/g

/** Words as typed, small: contractions in their parts, chat spelling as one would write it with care. */
export function respellEnglish(word: string): readonly string[] {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const pronoun = joined.exec(word)
  if (pronoun) return [pronoun[1] ?? word, `'${pronoun[2]}`]
  const helper = negated.exec(word)
  if (helper) return [helper[1] ?? word, "n't"]
  const [modal] = spellings.get(word.slice(0, -2)) ?? []
  if (word.endsWith('nt') && modal?.endsWith('ould')) return [modal, "n't"]
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), "n't"]
  const ending = endings.find((one) => word.endsWith(one) && word.length > one.length)
  if (ending !== undefined) {
    // `shouldn't've`, `you'd've`: once more.
    return [...respellEnglish(word.slice(0, -ending.length)), ending]
  }
  if (word.endsWith("in'")) return [`${word.slice(0, -1)}g`]
  if (word.endsWith('in') && readEnglish(`${word}g`)[0]?.form === 'gerund') return [`${word}g`]
  const short = word.replace(stretched, '$1')
  return short === word ? [word] : respellEnglish(short)
}
