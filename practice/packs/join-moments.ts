import type { PackWords } from '#content/schema/pack.ts'
import type { Moment, Prompt } from '#content/schema/prompt.ts'
import { inPack } from './in-pack.ts'

type Bringing = { id: string; words: PackWords }

/** A talk that goes step by step keeps its own steps: what a pack adds stands after them. */
const listPrompts = ({ id: packId, words }: Bringing, momentId: string): Prompt[] =>
  (words.prompts ?? [])
    .filter(({ moment }) => moment === momentId)
    .map(({ moment: _, step: __, ...prompt }) => ({ ...prompt, id: inPack(packId, prompt.id) }))

/** The shipped moments, each with what packs add after its own prompts. */
export const joinMoments = (shipped: readonly Moment[], packs: readonly Bringing[]): Moment[] =>
  shipped.map((moment) => {
    const added = packs.flatMap((pack) => listPrompts(pack, moment.id))
    return added.length === 0 ? moment : { ...moment, prompts: [...moment.prompts, ...added] }
  })
