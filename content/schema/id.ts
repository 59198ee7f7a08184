import * as z from 'zod/mini'

const kebabCase = z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Kebab-case, unique, and stable for ever once shipped: people's entries and favourites point at ids. */
export const idSchema = z.string().check(kebabCase)

/** A fact of the training unit, with its part where the fact is a list: `val-hope-2`. The list is in tests/fixtures. */
export const factIdSchema = z.string().check(kebabCase)
