import { type Skill, skillSchema } from '#content/schema/prompt.ts'

/** A kept filter that this version does not know is no filter. */
export function parseSkill(skill: string | undefined): Skill | undefined {
  return skillSchema.safeParse(skill).data
}

export function parseChannel(channel: string | undefined): 'spoken' | 'written' | undefined {
  return channel === 'spoken' || channel === 'written' ? channel : undefined
}
