import { objectiveIds } from '#content/course/objective-ids.ts'
import type { Language } from '#content/schema/language.ts'
import type { Group } from '../is-group.ts'
import type { Field, Form } from './field.ts'
import { forms } from './forms.ts'
import { nameItems } from './name-items.ts'
import { putAt } from './paths.ts'
import type { SectionId } from './section-ids.ts'
import type { StudioDraft, StudioItem, StudioValue } from './studio-draft.ts'

type Around = {
  /** The language that is written; undefined where both stand side by side, as in a contact. */
  language: Language | undefined
  languages: readonly Language[]
  /** Facts of the thing around. */
  facts: StudioValue | undefined
  /** Ids of turns and endings, by the keys that the draft points with. */
  ids: ReadonlyMap<string, string>
}

const toLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const toWords = (field: Field, text: string) => (field.kind === 'lines' ? toLines(text) : text.trim())

/** `duty:duty-listening` as a reflection links it. */
const toLink = (value: string) => {
  const [kind = '', id = ''] = value.split(':')
  return { kind, id }
}

function readWords(
  field: Extract<Field, { path: string }>,
  item: StudioItem,
  { language, languages }: Around,
): unknown {
  if (language) return toWords(field, item[language][field.path] ?? '')
  const said = languages.map((spoken) => [spoken, toWords(field, item[spoken][field.path] ?? '')])
  return said.every(([, words]) => words === '') ? '' : Object.fromEntries(said)
}

function readField(field: Field, item: StudioItem, around: Around): unknown {
  const value = item.values[field.path]
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'lines': {
      if (field.isItalianOnly && around.language !== 'it') return undefined
      const words = field.isShared ? String(value ?? '').trim() : readWords(field, item, around)
      return field.isOptional && words === '' ? undefined : words
    }
    case 'flag':
      return value === true
    case 'day':
      return typeof value === 'string' ? value : ''
    case 'inherited-facts':
      return Array.isArray(value) && value.length > 0 ? value : around.facts
    case 'many':
      return Array.isArray(value) ? (field.from === 'reflections' ? value.map(toLink) : value) : []
    case 'one': {
      if (typeof value !== 'string' || value === '') return field.from === 'ways' ? undefined : ''
      if (field.from === 'ways') return around.ids.get(value) ?? value
      return field.isNumber ? Number(value) : value
    }
  }
}

function writeItem(item: StudioItem, form: Form, around: Around): Group {
  const written: Group = { id: item.id }
  const inside = Object.values(item.lists).flat()
  const here: Around = {
    ...around,
    facts: item.values.facts ?? around.facts,
    ids: new Map([...around.ids, ...inside.map(({ key, id }): [string, string] => [key, id ?? key])]),
  }
  for (const field of form.fields) {
    const value = readField(field, item, here)
    if (value !== undefined) putAt(written, field.path, value)
  }
  for (const [list, inner] of Object.entries(form.lists ?? {}))
    written[list] = (item.lists[list] ?? []).map((inItem) => writeItem(inItem, inner, here))
  // A scene that nobody has to be warned of has no place to skip to.
  if (form.fields.some(({ path }) => path === 'hard.note') && !item.it['hard.note'] && !item.en['hard.note'])
    delete written.hard
  return written
}

const questionForms = ['true-or-false', 'choose-reply', 'sort', 'may-i-share'] as const satisfies SectionId[]
const plainLists = ['prompts', 'dailyQuestions', 'terms', 'duties', 'conversations'] as const satisfies SectionId[]

const notEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

const withoutGaps = (group: Group): Group =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined))

/** Questions stand together by what the unit lets people learn; a card, or an answer, has the facts of its question. */
function writeQuestions(draft: StudioDraft, around: Around): Group[] {
  const questions = questionForms.flatMap((form) =>
    (draft.sections[form] ?? []).map((item) => {
      const { objective, facts: _, ...question } = writeItem(item, forms[form], around)
      return { objective, question: { ...question, form } }
    }),
  )
  return objectiveIds.flatMap((objective) => {
    const about = questions.filter((asked) => asked.objective === objective).map(({ question }) => question)
    return about.length > 0 ? [{ objective, questions: about }] : []
  })
}

/** A draft as a pack's file. What is still missing is missing there too: `parsePack` and `checkPack` say what. */
export function draftToPack(unnamed: StudioDraft): Group {
  const draft = nameItems(unnamed)
  const chosen = draft.about.values.languages
  const languages = (['it', 'en'] as const).filter((language) => Array.isArray(chosen) && chosen.includes(language))
  const around: Around = { language: undefined, languages, facts: undefined, ids: new Map() }
  const write = (section: SectionId, language?: Language) =>
    notEmpty((draft.sections[section] ?? []).map((item) => writeItem(item, forms[section], { ...around, language })))
  const pairOf = (path: string) => {
    const said = languages.map((language) => [language, draft.about[language][path]?.trim() ?? ''])
    return said.every(([, words]) => words === '') ? undefined : Object.fromEntries(said)
  }
  const writeWords = (language: Language) =>
    withoutGaps({
      ...Object.fromEntries(plainLists.map((list) => [list, write(list, language)])),
      selfChecks: notEmpty(writeQuestions(draft, { ...around, language })),
    })
  const words = Object.fromEntries(languages.map((language) => [language, writeWords(language)]))
  const hasWords = Object.values(words).some((said) => Object.keys(said).length > 0)
  return withoutGaps({
    accantoPack: 1,
    id: draft.id,
    version: draft.version,
    languages,
    // Not there yet is said of each language that the pack speaks.
    name: pairOf('name') ?? Object.fromEntries(languages.map((language) => [language, ''])),
    author: String(draft.about.values.author ?? '').trim(),
    about: pairOf('about'),
    contacts: write('contacts'),
    services: write('services'),
    places: notEmpty((draft.sections.places ?? []).map(({ values }) => String(values.place ?? '').trim())),
    words: hasWords ? words : undefined,
  })
}
