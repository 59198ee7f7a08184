import type { IdentifierRule } from '../identifier-rule.ts'
import { createPhone } from '../structured/create-phone.ts'
import { structuredRules } from '../structured/structured-rules.ts'
import { address } from './rules/address.ts'
import { age } from './rules/age.ts'
import { birthDate } from './rules/birth-date.ts'
import { date } from './rules/date.ts'
import { personName } from './rules/person-name.ts'
import { place } from './rules/place.ts'
import { room } from './rules/room.ts'
import { service } from './rules/service.ts'

export const rules: readonly IdentifierRule[] = [
  ...structuredRules,
  createPhone('GB'),
  address,
  age,
  birthDate,
  date,
  personName,
  place,
  room,
  service,
]
