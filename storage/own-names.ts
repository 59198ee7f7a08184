import * as z from 'zod/mini'
import { createDocument, type StoredDocument } from './documents.ts'
import type { Safe } from './safe.ts'

const namesSchema = z.array(z.string())

/** Names by which people near could be recognised, as a person listed them. They say a lot about others: sealed. */
export const ownNamesSchema = z.object({ people: namesSchema, places: namesSchema, services: namesSchema })
export type OwnNames = z.infer<typeof ownNamesSchema>
export type OwnNameKind = keyof OwnNames

export const noOwnNames: OwnNames = { people: [], places: [], services: [] }

export const createOwnNames = (safe: Safe): StoredDocument<OwnNames> =>
  createDocument(safe, 'own-names', ownNamesSchema, noOwnNames)
