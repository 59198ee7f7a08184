import type { Corpus, LanguageCorpus } from '../checks/corpus/corpus.ts'
import type { Language } from '../schema/language.ts'
import type { NearContact, Pack, PackPrompt } from '../schema/pack.ts'
import type { Moment } from '../schema/prompt.ts'

/** Prompts as they will stand in their moments, without what the moments say themselves. */
const toMoments = (prompts: readonly PackPrompt[]): Moment[] =>
  [...new Set(prompts.map(({ moment }) => moment))].map((id) => ({
    id,
    title: '',
    keepInMind: '',
    fact: { ids: [], text: '' },
    prompts: prompts.filter(({ moment }) => moment === id),
  }))

/** Contacts and services are read like passages: a name, and what is said about it. */
const toPassages = (near: readonly NearContact[], language: Language) =>
  near.map(({ id, name, about }) => ({ id, title: name[language] ?? '', text: about?.[language] ?? '', facts: [] }))

function languageCorpus(pack: Pack, language: Language): LanguageCorpus {
  const {
    prompts = [],
    conversations = [],
    selfChecks = [],
    dailyQuestions = [],
    terms = [],
    duties = [],
  } = pack.words?.[language] ?? {}
  const passages = toPassages(
    pack.languages.includes(language) ? [...(pack.contacts ?? []), ...(pack.services ?? [])] : [],
    language,
  )
  return {
    strings: {},
    unit: { duties, functions: [], values: [], confidentiality: { passages, rules: [] } },
    feelings: [],
    safetyCard: {
      title: '',
      notice: '',
      parts: [],
      limits: { title: '', intro: '', words: [] },
      law: { title: '', text: '' },
    },
    welcome: { title: pack.name[language] ?? '', sentences: [pack.about?.[language] ?? ''] },
    moments: toMoments(prompts),
    chapters: [],
    objectives: [],
    terms,
    identifierNotes: [],
    mirrorNotes: [],
    selfChecks,
    selfCheckFrame: emptyFrame,
    conversations,
    dailyQuestions,
    tapCards: [],
    paper: { peerSheet: { title: '', intro: '', front: [], back: [] }, sources: [] },
    handbook: { title: '', intro: '', handouts: [] },
  }
}

const emptyFrame: LanguageCorpus['selfCheckFrame'] = {
  titles: {
    'obj-principles': '',
    'obj-rules': '',
    'obj-types': '',
    'obj-role': '',
    'obj-responsibilities': '',
    'obj-confidentiality': '',
  },
  asks: { 'true-or-false': '', 'choose-reply': '', sort: '', 'may-i-share': '' },
  trueOrFalse: { true: '', false: '' },
  piles: { 'peer-support': '', 'not-its-job': '' },
  mayIShare: { yes: '', 'with-permission': '', 'only-what-is-needed': '', no: '' },
}

/** A pack as the checks of meaning read all shipped words. `factIds`: the facts of the unit that it may cite. */
export const packCorpus = (pack: Pack, factIds: readonly string[]): Corpus => ({
  it: languageCorpus(pack, 'it'),
  en: languageCorpus(pack, 'en'),
  helplines: [],
  factIds,
})
