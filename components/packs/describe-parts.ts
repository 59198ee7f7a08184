import { plural } from '#components/app/format-day.ts'
import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { Pack } from '#content/schema/pack.ts'

/** What a pack brings, line by line, counted in one of its languages; nothing that counts nothing. */
export function describeParts(pack: Pack, { packPart }: PackPageWords, language: Language): string[] {
  const { contacts = [], services = [], places = [] } = pack
  const spoken = pack.languages.includes(language) ? language : pack.languages[0]
  const words = (spoken && pack.words?.[spoken]) ?? {}
  const { prompts = [], conversations = [], selfChecks = [], dailyQuestions = [], terms = [], duties = [] } = words
  const counts = {
    contacts: contacts.length,
    services: services.length,
    places: places.length,
    prompts: prompts.length,
    conversations: conversations.length,
    questions: selfChecks.reduce((sum, { questions }) => sum + questions.length, 0),
    dailyQuestions: dailyQuestions.length,
    terms: terms.length,
    duties: duties.length,
  }
  const parts = [
    'contacts',
    'services',
    'prompts',
    'conversations',
    'questions',
    'dailyQuestions',
    'terms',
    'duties',
    'places',
  ] as const
  return parts.filter((part) => counts[part] > 0).map((part) => plural(language, counts[part], packPart[part]))
}
