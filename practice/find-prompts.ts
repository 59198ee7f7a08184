import type { Channel, Moment, Prompt, Skill } from '#content/schema/prompt.ts'
import { matches } from './search-text.ts'

export type PromptFilter = {
  query: string
  skill?: Skill | undefined
  channel?: Exclude<Channel, 'either'> | undefined
  /** Only these prompts, where given. */
  ids?: readonly string[] | undefined
}

/** Whether a prompt's words fit the way one answers; words for either fit both. */
const fitsChannel = (prompt: Prompt, channel: PromptFilter['channel']) =>
  channel === undefined || prompt.channel === 'either' || prompt.channel === channel

const listSearched = ({ title, keepInMind }: Moment, { aim, words, lei, opens, notWhen }: Prompt) => [
  title,
  keepInMind,
  aim,
  words,
  lei,
  opens,
  notWhen,
]

/** Moments with the prompts that a filter lets through; moments without any are left out. Searches all that is shown. */
export function findPrompts(moments: readonly Moment[], filter: PromptFilter): Moment[] {
  return moments.flatMap((moment) => {
    const prompts = moment.prompts.filter(
      (prompt) =>
        fitsChannel(prompt, filter.channel) &&
        (filter.skill === undefined || prompt.skill === filter.skill) &&
        (filter.ids === undefined || filter.ids.includes(prompt.id)) &&
        matches(filter.query, listSearched(moment, prompt).join(' ')),
    )
    return prompts.length > 0 ? [{ ...moment, prompts }] : []
  })
}
