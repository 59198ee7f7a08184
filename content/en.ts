import type { Content } from './content.ts'
import { feelings } from './feelings/en.ts'
import { strings } from './interface/en.ts'
import { safetyCard } from './safety/en/card.ts'
import { confidentiality } from './unit-1/en/confidentiality.ts'
import { duties } from './unit-1/en/duties.ts'
import { functions } from './unit-1/en/functions.ts'
import { values } from './unit-1/en/values.ts'
import { welcome } from './welcome/en.ts'

export const en: Content = {
  strings,
  unit: { duties, functions, values, confidentiality },
  feelings,
  safetyCard,
  welcome,
}
