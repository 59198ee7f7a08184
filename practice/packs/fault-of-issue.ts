import type * as z from 'zod/mini'
import type { BareFault } from './pack-fault.ts'
import { stepInto } from './step-into.ts'

/** What a schema did not take, as a fault of the file. */
export function faultOfIssue(issue: z.core.$ZodIssue, file: unknown): BareFault {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (path.reduce(stepInto, file) === undefined) return { kind: 'missing', path }
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-kind', path, found: issue.expected }
    case 'invalid_value':
      return { kind: 'not-one-of', path, found: issue.values.map(String).join(', ') }
    case 'invalid_format':
      return { kind: issue.format === 'date' ? 'not-a-date' : 'not-an-id', path }
    case 'too_small':
      return issue.origin === 'string'
        ? { kind: 'empty', path }
        : { kind: 'too-short', path, found: String(issue.minimum) }
    case 'too_big':
      return { kind: 'too-long', path, found: String(issue.maximum) }
    case 'invalid_union':
      // Self-check questions: their form says which one it is.
      return { kind: 'not-one-of', path: [...path, ...(issue.discriminator ? [issue.discriminator] : [])] }
    default:
      return { kind: 'other', path }
  }
}
