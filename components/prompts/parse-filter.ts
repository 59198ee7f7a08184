import type { Skill } from '#content/schema/prompt.ts'
import { skills } from '#content/skills.ts'

/** A kept filter that this version does not know is no filter. */
export function parseSkill(skill: string | undefined): Skill | undefined {
  return skills.find((known) => known === skill)
}

export function parseChannel(channel: string | undefined): 'spoken' | 'written' | undefined {
  return channel === 'spoken' || channel === 'written' ? channel : undefined
}
