import type { Language } from '#content/schema/language.ts'
import type { Pack } from '#content/schema/pack.ts'
import type { Brought } from './brought.ts'
import { inPack, packOf } from './in-pack.ts'
import { joinMoments } from './join-moments.ts'
import { listNear, markOf } from './near.ts'
import { titleOf } from './title-of.ts'

/** `packs`: those that parse. A pack shows only in the languages that it speaks. */
export function createBrought(packs: readonly Pack[], language: Language): Brought {
  const speaking = packs.filter(({ languages }) => languages.includes(language))
  const bringing = speaking.map((pack) => ({ id: pack.id, words: pack.words?.[language] ?? {}, pack }))
  const rename = <T extends { id: string }>(packId: string, named: readonly T[] | undefined): T[] =>
    (named ?? []).map((one) => ({ ...one, id: inPack(packId, one.id) }))
  const conversations = bringing.flatMap(({ id, words }) => rename(id, words.conversations))
  const dailyQuestions = bringing.flatMap(({ id, words }) => rename(id, words.dailyQuestions))
  const marks = new Map(speaking.map((pack) => [pack.id, markOf(pack, language)]))
  return {
    contacts: speaking.flatMap((pack) => listNear(pack, pack.contacts, language)),
    services: speaking.flatMap((pack) => listNear(pack, pack.services, language)),
    places: packs.flatMap(({ places = [] }) => places),
    terms: bringing.flatMap(({ id, words, pack }) =>
      rename(id, words.terms).map((term) => ({ ...term, mark: markOf(pack, language) })),
    ),
    duties: bringing.flatMap(({ id, words }) => rename(id, words.duties)),
    markOf: (id) => marks.get(packOf(id) ?? ''),
    joinMoments: (shipped) => joinMoments(shipped, bringing),
    joinTitles: (shipped) => ({
      ...shipped,
      ...Object.fromEntries(conversations.map((one) => [one.id, titleOf(one)])),
    }),
    joinDailyQuestions: (shipped) => [...shipped, ...dailyQuestions],
    findConversation: (id) => conversations.find((conversation) => conversation.id === id),
    listQuestions: (objective) =>
      bringing.flatMap(({ id, words }) =>
        (words.selfChecks ?? [])
          .filter((selfCheck) => selfCheck.objective === objective)
          .flatMap(({ questions }) => rename(id, questions)),
      ),
  }
}
