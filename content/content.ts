import type { Strings } from './interface/strings.ts'
import type { Feeling } from './schema/feeling.ts'
import type { SafetyCard } from './schema/safety.ts'
import type { Unit } from './schema/unit.ts'
import type { Welcome } from './schema/welcome.ts'

/** All that every view may need, in one language. */
export type Content = {
  strings: Strings
  unit: Unit
  feelings: readonly Feeling[]
  safetyCard: SafetyCard
  welcome: Welcome
}
