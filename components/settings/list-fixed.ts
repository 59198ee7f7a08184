import type { Settings } from './settings.ts'

type Fixed = 'language' | 'register'

/** The settings that an organisation took out of people's hands. */
export function listFixed({ preset }: Settings): readonly Fixed[] {
  return preset?.locked?.filter((name) => preset[name] !== undefined) ?? []
}
