import type { Field } from './field.ts'

/** The facts of the unit that a thing rests on, chosen by whoever writes it. */
export const facts: Field = { kind: 'many', path: 'facts', from: 'facts' }

/** Where a thing inside has a place for facts of its own. */
export const inheritedFacts = (path: string): Field => ({ kind: 'inherited-facts', path })
