import type { Language } from '#content/schema/language.ts'
import type { Pack } from '#content/schema/pack.ts'
import { isGroup } from '../is-group.ts'
import type { Field, Form } from './field.ts'
import { forms } from './forms.ts'
import { getAt } from './paths.ts'
import type { SectionId } from './section-ids.ts'
import { emptyItem, type StudioDraft, type StudioItem, type StudioValue } from './studio-draft.ts'

/** The same thing in each language that a pack speaks. */
type Said = Partial<Record<Language, unknown>>

const spoken = ['it', 'en'] as const
const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' ? value : ''
}

function toValue(field: Field, value: unknown): StudioValue | undefined {
  if (field.kind === 'flag') return value === true
  if (Array.isArray(value))
    return value.map((one) => (isGroup(one) ? `${String(one.kind)}:${String(one.id)}` : String(one)))
  return value === undefined ? undefined : String(value)
}

const listAt = (value: unknown, list: string): readonly unknown[] => {
  const found = getAt(value, list)
  return Array.isArray(found) ? found : []
}

/** `sideBySide`: a contact holds both languages in one group. Ids serve as keys: what points at a turn still does. */
function readItem(said: Said, form: Form, sideBySide: boolean, newKey: () => string): StudioItem {
  const any = said.it ?? said.en
  const id = toText(getAt(any, 'id'))
  const item = emptyItem(id === '' ? newKey() : id)
  if (id !== '') item.id = id
  for (const field of form.fields) {
    const { path } = field
    const isWords = field.kind === 'line' || field.kind === 'text' || field.kind === 'lines'
    if (isWords && !field.isShared) {
      for (const language of spoken) {
        const words = toText(sideBySide ? getAt(any, `${path}.${language}`) : getAt(said[language], path))
        if (words !== '') item[language][path] = words
      }
    } else {
      const value = toValue(field, getAt(any, path))
      if (value !== undefined) item.values[path] = value
    }
  }
  for (const [list, inner] of Object.entries(form.lists ?? {}))
    item.lists[list] = listAt(any, list).map((_, index) => {
      const inside = Object.fromEntries(
        spoken.flatMap((language) => {
          const found = listAt(said[language], list)[index]
          return found === undefined ? [] : [[language, found]]
        }),
      )
      return readItem(inside, inner, sideBySide, newKey)
    })
  return item
}

type Question = NonNullable<NonNullable<NonNullable<Pack['words']>['it']>['selfChecks']>[number]['questions'][number]

/** Facts stand at every answer; the form asks for them once. */
const factsOf = (question: Question): string[] => {
  const facts: string[] = []
  const collect = (value: unknown) => {
    if (!isGroup(value) && !Array.isArray(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'facts' && Array.isArray(inner)) facts.push(...inner.map(String))
      else collect(inner)
    }
  }
  collect(question)
  return [...new Set(facts)]
}

const listQuestions = (pack: Pack, language: Language) =>
  (pack.words?.[language]?.selfChecks ?? []).flatMap(({ objective, questions }) =>
    questions.map((question) => ({ ...question, objective, facts: factsOf(question) })),
  )

/** A pack as the forms show it, to be changed. `newKey` names what has no id. */
export function packToDraft(pack: Pack, newKey: () => string): StudioDraft {
  const read = (
    section: SectionId,
    lists: Partial<Record<Language, readonly unknown[] | undefined>>,
    sideBySide = false,
  ) => {
    const longest = lists.it ?? lists.en ?? []
    return longest.map((_, index) => {
      const said = Object.fromEntries(
        spoken.flatMap((language) => {
          const found = lists[language]?.[index]
          return found === undefined ? [] : [[language, found]]
        }),
      )
      return readItem(said, forms[section], sideBySide, newKey)
    })
  }
  const inWords = (section: 'prompts' | 'dailyQuestions' | 'terms' | 'duties' | 'conversations') =>
    read(section, { it: pack.words?.it?.[section], en: pack.words?.en?.[section] })
  const questionsOf = (form: Question['form']) => {
    const [it, en] = spoken.map((language) => listQuestions(pack, language).filter((asked) => asked.form === form))
    return read(form, { ...(pack.words?.it ? { it } : {}), ...(pack.words?.en ? { en } : {}) })
  }
  const about = emptyItem(pack.id)
  about.values = { languages: [...pack.languages], author: pack.author }
  for (const language of spoken) {
    const { [language]: name } = pack.name
    const said = pack.about?.[language]
    if (name !== undefined) about[language].name = name
    if (said !== undefined) about[language].about = said
  }
  return {
    id: pack.id,
    version: pack.version,
    about,
    sections: {
      contacts: read('contacts', { it: pack.contacts ?? [] }, true),
      services: read('services', { it: pack.services ?? [] }, true),
      places: (pack.places ?? []).map((place) => ({ ...emptyItem(newKey()), values: { place } })),
      prompts: inWords('prompts'),
      dailyQuestions: inWords('dailyQuestions'),
      terms: inWords('terms'),
      duties: inWords('duties'),
      conversations: inWords('conversations'),
      'true-or-false': questionsOf('true-or-false'),
      'choose-reply': questionsOf('choose-reply'),
      sort: questionsOf('sort'),
      'may-i-share': questionsOf('may-i-share'),
    },
  }
}
