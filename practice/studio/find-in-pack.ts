import type { Language } from '#content/schema/language.ts'
import { isGroup } from '../is-group.ts'
import { draftToPack } from './draft-to-pack.ts'
import { nameItems } from './name-items.ts'
import { getAt } from './paths.ts'
import type { SectionId } from './section-ids.ts'
import type { StudioDraft } from './studio-draft.ts'

const lists: Partial<Record<SectionId, string>> = {
  'true-or-false': 'selfChecks',
  'choose-reply': 'selfChecks',
  sort: 'selfChecks',
  'may-i-share': 'selfChecks',
}

/** What a thing of a draft becomes in the pack, in one language. */
export function findInPack(draft: StudioDraft, section: SectionId, key: string, language: Language): unknown {
  const id = nameItems(draft).sections[section]?.find((item) => item.key === key)?.id
  const found = getAt(draftToPack(draft), `words.${language}.${lists[section] ?? section}`)
  const all: unknown[] = Array.isArray(found) ? found : []
  const inside = all.flatMap((one) => {
    const questions = getAt(one, 'questions')
    return Array.isArray(questions) ? questions : [one]
  })
  return inside.find((one) => isGroup(one) && one.id === id)
}
