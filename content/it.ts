import type { Content } from './content.ts'
import { feelings } from './feelings/it.ts'
import { strings } from './interface/it.ts'
import { safetyCard } from './safety/it/card.ts'
import { confidentiality } from './unit-1/it/confidentiality.ts'
import { duties } from './unit-1/it/duties.ts'
import { functions } from './unit-1/it/functions.ts'
import { values } from './unit-1/it/values.ts'
import { welcome } from './welcome/it.ts'

export const it: Content = {
  strings,
  unit: { duties, functions, values, confidentiality },
  feelings,
  safetyCard,
  welcome,
}
