import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** Ids of mirror rules a person doesn't want marked. What someone mutes tells something about them: it is sealed. */
export const mutedRulesSchema = z.array(z.string())

export type MutedRules = {
  setMuted: (ruleId: string, isMuted: boolean) => Promise<string[]>
  watch: Watch<string[]>
}

export function createMutedRules(safe: Safe): MutedRules {
  const muted = createDocument(safe, 'muted-rules', mutedRulesSchema, [])
  return {
    setMuted: (ruleId, isMuted) =>
      muted.update((before) => {
        const others = before.filter((id) => id !== ruleId)
        return isMuted ? [...others, ruleId] : others
      }),
    watch: muted.watch,
  }
}
