import * as z from 'zod/mini'

const bidiMessageSchema = z.looseObject({
  id: z.optional(z.number()),
  type: z.optional(z.string()),
  method: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.unknown())),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
})

/** One command, answer or event of WebDriver BiDi. */
export type BidiMessage = z.infer<typeof bidiMessageSchema>

export type BidiEvent = { method: string; params: Record<string, unknown> }

export const parseBidiMessage = (text: string): BidiMessage => bidiMessageSchema.parse(JSON.parse(text))
