import type { IdentifierRule } from '../identifier-rule.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { nationalInsurance } from './national-insurance.ts'
import { plate } from './plate.ts'
import { taxCode } from './tax-code.ts'

/** What has one shape in every language. */
export const structuredRules: readonly IdentifierRule[] = [email, iban, taxCode, nationalInsurance, plate]
