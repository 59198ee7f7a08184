import type { IdentifierRule } from '../identifier-rule.ts'
import { createPhone } from '../structured/create-phone.ts'
import { structuredRules } from '../structured/structured-rules.ts'

export const rules: readonly IdentifierRule[] = [...structuredRules, createPhone('GB')]
