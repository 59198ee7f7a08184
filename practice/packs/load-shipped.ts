import type { Language } from '#content/schema/language.ts'
import { confidentialityWords, courseWords, dutyWords, momentTitleWords, valueWords } from '#content/words.ts'
import type { Shipped } from './check-links.ts'

const idsOf = (named: readonly { id: string }[]) => named.map(({ id }) => id)

/** Ids of the shipped words that a pack may point at. The course says every fact of the unit. */
export async function loadShipped(language: Language): Promise<Shipped> {
  const [titles, duties, values, { rules }, chapters] = await Promise.all([
    momentTitleWords.load(language),
    dutyWords.load(language),
    valueWords.load(language),
    confidentialityWords.load(language),
    courseWords.load(language),
  ])
  return {
    moments: Object.keys(titles),
    duties: idsOf(duties),
    values: idsOf(values),
    rules: idsOf(rules),
    facts: chapters.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)),
  }
}
