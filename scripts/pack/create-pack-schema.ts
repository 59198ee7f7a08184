import * as z from 'zod/mini'
import { packSchema } from '#content/schema/pack.ts'

/** The form of a pack for editors, which then help while one writes. Made from what Accanto itself parses with. */
export const createPackSchema = () => ({
  ...z.toJSONSchema(packSchema, {
    io: 'input',
    reused: 'ref',
    // A name that is spelled otherwise keeps a pack out: editors say so while one types.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false
    },
  }),
  title: 'A pack for Accanto',
})
